namespace Isms.Governance.Roles;

/// <summary>Nobody holds both activities of a pair on overlapping units, unless a control or a declaration in force allows it.</summary>
internal static class R08Separation
{
    internal static RuleOutcome Check(AssignmentCase @case)
    {
        var assigned = @case.Assigned;
        var hold = new Hold($"the assignment of `{assigned.Activity}`", assigned.Position, [assigned.Activity], null, new(assigned.EffectiveFrom, assigned.Until));
        return Check(@case.AsItStands, hold, @case.Docket.HoldsTouching);
    }

    /// <summary>What somebody would hold, against everything that is held of the other side while it lasts, and against itself.</summary>
    internal static RuleOutcome Check(RolesAt roles, Hold hold, Func<ActivityId, IEnumerable<Hold>> held)
    {
        var pairs = roles.Known(SegregationKind.Held).ToArray();
        return pairs.Length == 0 ? RuleOutcome.NotApplicable : RuleOutcome.Of(
            (from pair in pairs
             from side in new[] { (Own: pair.One, pair.Other), (Own: pair.Other, Other: pair.One) }
             from other in held(side.Other).Append(hold)
             let overlap = hold.Period.Intersect(other.Period).Intersect(new(pair.EffectiveFrom, null))
             where !overlap.IsEmpty
             let then = roles.At(overlap.From)
             where then.Organization.Exists(pair.One) && then.Organization.Exists(pair.Other) && then.Touches(hold, side.Own) && then.Touches(other, side.Other)
             from who in then.Clashes(pair, hold, other)
             select Rule.R08.Broken(
                 ReferenceEquals(hold, other)
                     ? $"by {hold.Name} {who} would hold `{pair.One}` and `{pair.Other}`, which the pair `{pair.Id}` keeps apart"
                     : $"{who} holds `{side.Other}` by {other.Name} and would hold `{side.Own}`, which the pair `{pair.Id}` keeps apart",
                 "let somebody else hold it, or have a compensating control approved first", pair.Id.Value, who.Id)).Distinct());
    }

    /// <summary>An exception has an end.</summary>
    internal static RuleOutcome CheckException(ExceptionCase @case) => RuleOutcome.Of(
        @case.Until is not { } until ? Rule.R08.Broken($"an exception from the pair `{@case.Pair}` has no end", "state until when it is to hold", @case.Pair.Value)
        : until <= @case.Moment.EffectiveFrom ? Rule.R08.Broken(
            $"an exception from the pair `{@case.Pair}` would be over at {until.InWords()}, before it begins", "state a later end", @case.Pair.Value)
        : null);
}
