namespace Isms.Governance.Roles;

/// <summary>An activity has one owner at a time.</summary>
internal static class R01OneOwner
{
    internal static RuleOutcome Check(OwnerCase @case)
    {
        var named = @case.Named;
        var own = new Interval(named.EffectiveFrom, named.Until);
        var known = @case.AsItStands.Ownerships(named.Activity).ToArray();
        return RuleOutcome.Of(
        [
            named.InPlaceOf is not { } old || known.Any(each => each.Named.Owner == old && each.Span.Contains(own.Start)) ? null : Rule.R01.Broken(
                $"position `{old}` does not own `{named.Activity}` at {own.Start.InWords()}", "name the owner whose place is taken, or none", named.Activity.Value, old.Value),
            .. known.Where(each => each.Span.Intersect(own) is { IsEmpty: false } both && !(each.Named.Owner == named.InPlaceOf && each.Span.Start <= own.Start)
                && @case.Organization.At(both.Start).Exists(each.Named.Owner)).Select(each => Rule.R01.Broken(
                $"position `{each.Named.Owner}` owns `{named.Activity}` {each.Span.InWords()}", $"let `{named.Owner}` take its place, or leave the owner as it is",
                named.Activity.Value, each.Named.Owner.Value)),
        ]);
    }
}
