namespace Isms.Governance.Roles;

/// <summary>An activity has one owner at a time.</summary>
internal static class R01OneOwner
{
    internal static RuleOutcome Check(OwnerCase @case) => RuleOutcome.Of(Broken(@case, @case.Named));

    /// <summary>A matrix has one A in each row, and its owner takes the place of the one there is.</summary>
    internal static RuleOutcome Check(MatrixCase @case) => RuleOutcome.Of(
        [.. @case.Problems(Rule.R01), .. @case.Events.OfType<ActivityOwnerNamed>().SelectMany(named => Broken(@case, named))]);

    private static IEnumerable<Violation?> Broken(RoleCase @case, ActivityOwnerNamed named)
    {
        var own = new Interval(named.EffectiveFrom, named.Until);
        var known = @case.AsItStands.Ownerships(named.Activity).ToArray();
        return
        [
            named.InPlaceOf is not { } old || known.Any(each => each.Named.Owner == old && each.Span.Contains(own.Start)) ? null : Rule.R01.Broken(
                $"position `{old}` does not own `{named.Activity}` at {own.Start.InWords()}", "name the owner whose place is taken, or none", named.Activity.Value, old.Value),
            .. known.Where(each => each.Span.Intersect(own) is { IsEmpty: false } both && !(each.Named.Owner == named.InPlaceOf && each.Span.Start <= own.Start)
                && @case.Organization.At(both.Start).Exists(each.Named.Owner)).Select(each => Rule.R01.Broken(
                $"position `{each.Named.Owner}` owns `{named.Activity}` {each.Span.InWords()}", $"let `{named.Owner}` take its place, or leave the owner as it is",
                named.Activity.Value, each.Named.Owner.Value)),
        ];
    }
}
