using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>No requirement conforms without something on record that counts, and a second, naive reading of the journal finds the same shown.</summary>
public sealed class V01Shown
{
    [Law]
    public void Nothing_conforms_without_evidence_that_counts(History history) => history.Holds((
        from point in history.Points(4)
        from verdict in history.Register.AsOf(point.At, point.Known).Conformity.Assess().Requirements
        where verdict.Status is ConformityStatus.Conforms && !verdict.Used.Any(act => act.Part is DutyPart.Performance && act.At <= point.At)
        select $"{verdict.Requirement} conforms at {point.At} as known at {point.Known}").FirstOrDefault());

    [Law(Arbitrary = [typeof(RecordHistories)])]
    public void A_naive_reading_finds_the_same_shown(History history) => history.Holds(Differs(history, Shown.Not));

    /// <summary>Where the library and the naive reading do not both find, or both not find, something shown so.</summary>
    internal static string? Differs(History history, Shown how) => (
        from point in history.Points(4, 11)
        let whole = history.Whole(point.Known)
        let assessment = history.Register.AsOf(point.At, whole).Conformity.Assess()
        where assessment.Cause is null
        let naive = new NaiveVerdict(history.Journal, point.At, whole)
        from letter in NaiveVerdict.Letters
        let verdict = assessment[ObligationId.From($"27001:2022/{letter.Number}")]
        where verdict is not null
        let one = Of(verdict)
        let other = naive.Of(letter.Number)
        where one != other && (one == how || other == how)
        select $"{letter.Number} is {one} by the library and {other} by the naive reading at {point.At} as known at {whole}\n{verdict}").FirstOrDefault();

    internal static Shown Of(RequirementVerdict verdict) =>
        verdict.Status is ConformityStatus.NotEvaluable || verdict.Shortfalls.Any(each => each.Rule == Rule.V01 && !each.Finding.Message.EndsWith("whatever else shows it", StringComparison.Ordinal)) ? Shown.Not : verdict.Shortfalls.Any(each => each.Rule == Rule.V02) ? Shown.Stale : Shown.Fresh;
}
