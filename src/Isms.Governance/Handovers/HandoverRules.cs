using Isms.Governance.Records;

namespace Isms.Governance.Handovers;

/// <summary>What an acknowledgement of a handover looks at besides what every record does.</summary>
internal static class HandoverRules
{
    /// <summary>Something was handed over to the position.</summary>
    internal static RuleOutcome HandedOver(RecordCase<HandoverView, HandoverAcknowledged> @case) => !@case.Then.Exists(@case.Asked.To) ? RuleOutcome.NotReached : RuleOutcome.Of(
        @case.Docket.Then.To(@case.Asked.To).Length > 0 ? null : Rule.S01.Broken(
            $"nothing is handed over to position `{@case.Asked.To}` by {@case.Moment.EffectiveFrom.InWords()}", "name the position that answers in another's place", @case.Asked.To.Value));

    /// <summary>Whoever regularly holds the position says so.</summary>
    internal static RuleOutcome BySuccessor(RecordCase<HandoverView, HandoverAcknowledged> @case) => !@case.Then.Exists(@case.Asked.To) ? RuleOutcome.NotReached
        : RuleOutcome.Of(@case.Then.Accountable(@case.Asked.To) is var seat && (seat.IsActing ? seat.Absent : seat.Person) is { } holder && holder == @case.Asked.Person ? null
            : D26OwnHand.Broken(@case, $"acknowledge what was handed over to position `{@case.Asked.To}`", $"position `{@case.Asked.To}` ({((seat.IsActing ? seat.Absent : seat.Person) is { } other ? $"`{other}`" : "vacant")})"));
}
