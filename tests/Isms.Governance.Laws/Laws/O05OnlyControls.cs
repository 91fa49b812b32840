using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Objectives;

namespace Isms.Governance.Laws.Laws;

/// <summary>Only a control of Annex A is excluded; it does not apply from then on until it is included again, and what falls short of it is not lost.</summary>
public sealed class O05OnlyControls
{
    [Law]
    public void Only_a_control_is_excluded(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<ControlExcluded>()
        .Where(each => !IsControl(each.Event.Control)).Select(each => $"record {each.Record.Sequence} excludes {each.Event.Control}, which is no control").FirstOrDefault();

    [Law]
    public void What_is_excluded_does_not_apply_with_the_reason_and_nothing_else(History history) => history.Holds((
        from point in history.Points(4)
        let assessment = history.Register.AsOf(point.At, point.Known).Conformity.Assess()
        from verdict in assessment.Requirements
        let excluded = Excluded(history, verdict.Requirement.Id, point.At, point.Known)
        where (verdict.Status is ConformityStatus.NotApplicable) != (excluded is not null) || (excluded is not null && verdict.Cause?.EndsWith(excluded.Reason, StringComparison.Ordinal) != true)
        select $"{verdict.Requirement} at {point.At} as known at {point.Known}: {verdict.Status} ({verdict.Cause}), excluded: {excluded?.Reason}").FirstOrDefault());

    [Law]
    public void What_falls_short_of_an_excluded_control_is_not_lost(History history) => history.Holds((
        from point in history.Points(3)
        let view = history.Register.AsOf(point.At, point.Known)
        let assessment = view.Conformity.Assess()
        where assessment.Cause is null
        from finding in view.Findings().Items.Except(assessment.Shortfalls.Select(each => each.Finding))
        where !assessment.Profile.Waived.Contains(finding.Rule.Id)
        select $"{finding} at {point.At} as known at {point.Known} is in no verdict").FirstOrDefault());

    /// <summary>The last that was said about a requirement, where that is that it does not apply.</summary>
    private static ControlExcluded? Excluded(History history, ObligationId requirement, Instant at, long known) => !IsControl(requirement) ? null
        : history.Seen<ObjectiveEvent>(at, known).LastOrDefault(said => said is ControlExcluded excluded ? excluded.Control == requirement : said is ControlIncluded included && included.Control == requirement) as ControlExcluded;

    private static bool IsControl(ObligationId requirement) => requirement.Value.Contains("/A.", StringComparison.Ordinal);
}
