namespace Isms.Governance.Organization;

/// <summary>A decision is made by somebody whose decision it is.</summary>
internal static class D26OwnHand
{
    /// <summary>Held when somebody who decided is among those who may.</summary>
    internal static RuleOutcome By(ICase @case, string what, IEnumerable<(string Capacity, PersonId? Person)> entitled)
    {
        var list = entitled.ToArray();
        return RuleOutcome.Of(@case.Moment.Decided.Everyone.Any(person => list.Any(each => each.Person == person)) ? null : Broken(@case, what, Named(list)));
    }

    /// <summary>The head, and the chair of the governing body.</summary>
    internal static IEnumerable<(string Capacity, PersonId? Person)> HeadOrGoverningBody(OrganizationAt organization) =>
        [.. organization.Head is { } head ? [Seat(organization, head)] : Array.Empty<(string, PersonId?)>(), .. Chair(organization)];

    internal static IEnumerable<(string Capacity, PersonId? Person)> Chair(OrganizationAt organization) =>
        organization.GoverningBody is { } body ? [($"the chair of body `{body}`", organization.ChairOf(body))] : [];

    internal static (string Capacity, PersonId? Person) Seat(OrganizationAt organization, PositionId position) =>
        ($"position `{position}`", organization.Incumbent(position).Person);

    internal static Violation Broken(ICase @case, string what, string who) => Rule.D26.Broken(
        $"{string.Join(", ", @case.Moment.Decided.Everyone.Select(person => $"`{person}`"))} may not {what}",
        $"let it be decided by {who}", [.. @case.Moment.Decided.Everyone.Select(person => person.Value)]);

    internal static string Named(IReadOnlyCollection<(string Capacity, PersonId? Person)> entitled) => entitled.Count == 0
        ? "somebody entitled: register a governing body or establish the scope"
        : string.Join(" or ", entitled.Select(each => $"{each.Capacity} ({(each.Person is { } person ? $"`{person}`" : "vacant")})"));
}
