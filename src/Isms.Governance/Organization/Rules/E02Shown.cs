namespace Isms.Governance.Organization;

/// <summary>Evidence is not from later than its recording.</summary>
internal static class E02Shown
{
    internal static RuleOutcome Check(IEnumerable<Evidence> all, Moment moment)
    {
        var shown = all.ToArray();
        return shown.Length == 0 ? RuleOutcome.NotApplicable : RuleOutcome.Of(shown.Where(evidence => evidence.At > moment.Now).Select(evidence => Rule.E02.Broken(
            $"the evidence `{evidence.Source}` is of {evidence.At!.Value.InWords()}, later than {moment.Now.InWords()}", "correct its date, or record it when it is there", evidence.Source)));
    }
}
