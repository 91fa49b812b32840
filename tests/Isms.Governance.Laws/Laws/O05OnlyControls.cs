using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Objectives;

namespace Isms.Governance.Laws.Laws;

/// <summary>Only a control of Annex A, or what a catalogue of the house lets be left out, is excluded; it does not apply from then on until it is included again, and what falls short of it is not lost.</summary>
public sealed class O05OnlyControls
{
    [Law]
    public void Nothing_is_excluded_that_always_applies(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<ControlExcluded>()
        .Where(each => !MayBe(each.Step.When(each.Event), each.Event.Control)).Select(each => $"record {each.Record.Sequence} excludes {each.Event.Control}, which always applies").FirstOrDefault();

    [Law(Arbitrary = [typeof(RecordHistories)])]
    public void What_is_excluded_does_not_apply_with_the_reason_and_nothing_else(History history) => history.Holds((
        from point in history.Points(4)
        let view = history.Register.AsOf(point.At, point.Known)
        from verdict in view.Conformity.Assess().Requirements
        let excluded = MayBe(view, verdict.Requirement.Id) ? Excluded(history, verdict.Requirement.Id, point.At, point.Known) : null
        where (verdict.Status is ConformityStatus.NotApplicable) != (excluded is not null) || (excluded is not null && verdict.Cause?.EndsWith(excluded.Reason, StringComparison.Ordinal) != true)
        select $"{verdict.Requirement} at {point.At} as known at {point.Known}: {verdict.Status} ({verdict.Cause}), excluded: {excluded?.Reason}").FirstOrDefault());

    [Law]
    public void What_falls_short_of_an_excluded_control_is_not_lost(History history) => history.Holds((
        from point in history.Points(3)
        let view = history.Register.AsOf(point.At, point.Known)
        let assessment = view.Conformity.Assess()
        where assessment.Cause is null
        from finding in view.Findings().Items.Except(assessment.Shortfalls.Select(each => each.Finding))
        where !ConformityView.Finders.Any(finder => finder.Rule == finding.Rule)
        select $"{finding} at {point.At} as known at {point.Known} is in no verdict").FirstOrDefault());

    /// <summary>The last that was said about a requirement, where that is that it does not apply.</summary>
    private static ControlExcluded? Excluded(History history, ObligationId requirement, Instant at, long known) =>
        history.Seen<ObjectiveEvent>(at, known).LastOrDefault(said => said is ControlExcluded excluded ? excluded.Control == requirement : said is ControlIncluded included && included.Control == requirement) as ControlExcluded;

    private static bool MayBe(GovernanceView view, ObligationId requirement) =>
        requirement.Value.Contains("/A.", StringComparison.Ordinal) || (requirement == Cast.Locks && view.RequirementOf(requirement)?.MayBeLeftOut is true);
}
