namespace Isms.Governance.Roles;

/// <summary>Nobody holds both activities of a pair on overlapping units, unless a control or a declaration in force allows it.</summary>
internal static class R08Separation
{
    internal static RuleOutcome Check(AssignmentCase @case) => Check(@case.AsItStands, HoldBy(@case.Assigned), @case.Docket.HoldsTouching);

    /// <summary>What a position would hold by a role, as it is to be and as it is to change later.</summary>
    internal static RuleOutcome Check(RecordedCase<RoleAssigned> @case)
    {
        var asked = @case.Asked;
        return Together(@case.AsItStands, [.. @case.AsItStands.HoldsBy(asked.Role, asked.Position, new(asked.EffectiveFrom, asked.Until))], @case.Docket.HoldsTouching);
    }

    /// <summary>What every holder of a role would hold once it changes.</summary>
    internal static RuleOutcome Check(RecordedCase<RoleChanged> @case)
    {
        var role = @case.Asked.Role;
        Interval during = new(@case.Asked.EffectiveFrom, @case.AsItStands.VersionsOf(role.Id).Where(version => version.Span.From > @case.Asked.EffectiveFrom)
            .Select(version => (Instant?)version.Span.From).Min());
        var holds = @case.AsItStands.TermsOf(role.Id).Select(term => (term.Position, Span: term.Span.Intersect(during))).Where(each => !each.Span.IsEmpty)
            .Select(each => RolesAt.HoldBy(role, each.Position, each.Span)).ToArray();
        // What the role is until then does not stand in the way of what it is to be.
        return Together(@case.AsItStands, holds, activity => @case.Docket.HoldsTouching(activity).Where(held => holds.All(hold => hold.Name != held.Name)));
    }

    /// <summary>What every position of a class would hold by the letter R.</summary>
    internal static RuleOutcome Check(RecordedCase<RaciCellSet> @case)
    {
        var asked = @case.Asked;
        return !asked.Letters.HasFlag(RaciLetters.Responsible) ? RuleOutcome.NotApplicable
            : Together(@case.AsItStands, [RolesAt.HoldBy(asked, new(asked.EffectiveFrom, null))], @case.Docket.HoldsTouching);
    }

    /// <summary>What positions and classes would hold by a matrix, beside what they are relieved of by it.</summary>
    internal static RuleOutcome Check(MatrixCase @case) => Together(@case.AsItStands,
        [
            .. @case.Events.OfType<ResponsibilityAssigned>().Select(assigned => HoldBy(assigned)),
            .. @case.Events.OfType<RaciCellSet>().Where(cell => cell.Letters.HasFlag(RaciLetters.Responsible)).Select(cell => RolesAt.HoldBy(cell, new(cell.EffectiveFrom, null))),
        ],
        activity => @case.Docket.HoldsTouching(activity).Where(held => !@case.Ends(held)));

    internal static Hold HoldBy(ResponsibilityAssigned assigned) =>
        new(RolesAt.NameOf(assigned.Activity), assigned.Position, [assigned.Activity], null, new(assigned.EffectiveFrom, assigned.Until));

    /// <summary>What would be held together, each against everything that is held already and against the others.</summary>
    internal static RuleOutcome Together(RolesAt roles, IReadOnlyList<Hold> holds, Func<ActivityId, IEnumerable<Hold>> held)
    {
        var outcomes = holds.Select((hold, i) => Check(roles, hold, activity => held(activity).Concat(holds.Take(i).Where(other => roles.Touches(other, activity))))).ToArray();
        return outcomes.Length == 0 || outcomes.All(outcome => outcome == RuleOutcome.NotApplicable) ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(outcomes.OfType<RuleOutcome.Broken>().SelectMany(broken => broken.Violations).Distinct());
    }

    /// <summary>What somebody would hold, against everything that is held of the other side while it lasts, and against itself.</summary>
    internal static RuleOutcome Check(RolesAt roles, Hold hold, Func<ActivityId, IEnumerable<Hold>> held)
    {
        var pairs = roles.Known(SegregationKind.Held).ToArray();
        return pairs.Length == 0 ? RuleOutcome.NotApplicable : RuleOutcome.Of(
            (from known in pairs
             let pair = known.Pair
             from side in new[] { (Own: pair.One, pair.Other), (Own: pair.Other, Other: pair.One) }
             from other in held(side.Other).Append(hold)
             let overlap = hold.Period.Intersect(other.Period).Intersect(known.Span)
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
