namespace Isms.Governance.Records;

/// <summary>Evidence is not from later than its recording.</summary>
internal static class E02Evidence
{
    internal static RuleOutcome Check<TView, TEvent>(RecordCase<TView, TEvent> @case)
        where TView : IReading<TView>
        where TEvent : GovernanceEvent => Check(@case.Asked.Shown, @case.Moment);

    internal static RuleOutcome Check(IEnumerable<Evidence> all, Moment moment) => E02Shown.Check(all, moment);
}
