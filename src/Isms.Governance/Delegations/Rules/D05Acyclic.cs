namespace Isms.Governance.Delegations;

/// <summary>Authority never comes back to somebody above in its own chain.</summary>
internal static class D05Acyclic
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        if (!@case.IsReached)
        {
            return RuleOutcome.NotReached;
        }

        var above = @case.PartiesAbove.ToArray();
        var reached = Reached(@case.Then, @case.Terms.To, above);
        return RuleOutcome.Of(reached.Length == 0 ? null : Rule.D05.Broken(
            above.Contains(@case.Terms.To)
                ? $"`{@case.Terms.Item}`: {@case.Terms.To} is above in its own chain"
                : $"`{@case.Terms.Item}`: {@case.Terms.To} leads back to {string.Join(" and ", reached.AsEnumerable())}, which {(reached.Length == 1 ? "is" : "are")} above",
            "delegate to somebody who is not above", @case.Terms.Item.ToString(), @case.Terms.To.Id));
    }

    /// <summary>The parties above that the delegate is, or is wholly made up of.</summary>
    private static Party[] Reached(OrganizationAt organization, Party to, Party[] above) => to.Kind switch
    {
        _ when above.Contains(to) => [to],
        PartyKind.Class => All(organization.PositionsIn(ClassId.From(to.Id)).Except(to.Except), above),
        PartyKind.Body => organization.Find(BodyId.From(to.Id)) is { } body ? All(body.Members.Distinct(), above) : [],
        PartyKind.Person => [.. above.Where(party => party.Position is { } position && organization.Fills(PersonId.From(to.Id), position)).Take(1)],
        _ => [],
    };

    /// <summary>The members, where every one of them is above.</summary>
    private static Party[] All(IEnumerable<PositionId> members, Party[] above) =>
        members.Select(member => (Party)member).ToArray() is var all && all.All(above.Contains) ? all : [];
}
