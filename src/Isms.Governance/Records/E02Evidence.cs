namespace Isms.Governance.Records;

/// <summary>Evidence is not from later than its recording.</summary>
internal static class E02Evidence
{
    internal static RuleOutcome Check<TView, TEvent>(RecordCase<TView, TEvent> @case)
        where TView : IReading<TView>
        where TEvent : GovernanceEvent => Check(@case.Asked.Shown, @case.Moment);

    internal static RuleOutcome Check(IEnumerable<Evidence> all, Moment moment)
    {
        var shown = all.ToArray();
        return shown.Length == 0 ? RuleOutcome.NotApplicable : RuleOutcome.Of(shown.Where(evidence => evidence.At > moment.Now).Select(evidence => Rule.E02.Broken(
            $"the evidence `{evidence.Source}` is of {evidence.At!.Value.InWords()}, later than {moment.Now.InWords()}", "correct its date, or record it when it is there", evidence.Source)));
    }
}
