namespace Isms.Governance.Organization;

/// <summary>A position does not stop existing while it is in top management, now or as scheduled; the head stays in it.</summary>
internal static class A04NoVacuum
{
    /// <summary>Retiring: not a position of top management.</summary>
    internal static RuleOutcome Check(EntryCase @case) => @case.Subject.Kind is not EntryKind.Position
        ? RuleOutcome.NotApplicable
        : RuleOutcome.Of(Vacuum(@case.Then, PositionId.From(@case.Subject.Id), new(@case.Moment.EffectiveFrom, null)));

    /// <summary>What of a position's time in top management lies in a period in which it does not exist.</summary>
    internal static Violation? Vacuum(OrganizationAt organization, PositionId position, Interval gap) =>
        organization.Designations(position).FirstOrDefault(span => span.Overlaps(gap)) is { IsEmpty: false } span
            ? Rule.A04.Broken(
                $"position `{position}` is in top management {span.InWords()}",
                "change the head or end the designation first", position.Value)
            : null;

    /// <summary>Entering top management: the position exists throughout.</summary>
    internal static RuleOutcome Check(DesignationCase @case) => !@case.Then.Exists(@case.Position) ? RuleOutcome.NotReached : RuleOutcome.Of(
        @case.Then.FirstGap(@case.Position, @case.Span) is { } at
            ? Rule.A04.Broken(
                $"position `{@case.Position}` is retired from {at.InWords()} on", "name a position that stays, or let the designation end by then",
                @case.Position.Value)
            : null);

    /// <summary>Leaving top management: not the head.</summary>
    internal static RuleOutcome CheckHead(EndDesignationCase @case) => RuleOutcome.Of(@case.Then.Head == @case.Position
        ? Rule.A04.Broken(
            $"position `{@case.Position}` is the head, and only a change of head ends that", "change the head first", @case.Position.Value)
        : null);
}
