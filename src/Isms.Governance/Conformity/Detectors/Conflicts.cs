using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-05. Pairs kept apart that one person holds (ISMS-R08), delegations whose overseer is the delegate, audits in the window by somebody who has or lately
/// had to do with what is audited, and policies approved by their author. It is major where it is the management system itself or a policy: the pair
/// touches an activity of clause 5.3 a, the auditor held that mandate then, or the author approved.
/// </summary>
internal static class Conflicts
{
    internal static Detection Detect(DetectorCase @case)
    {
        var (delegations, roles) = (@case.Delegations, @case.Reading.Roles);
        var (pairs, grants) = (roles.Pairs(Governance.Roles.SegregationKind.Held).ToArray(), delegations.Active.ToArray());
        var audits = @case.Reading.Monitoring.Audits.Where(audit => audit.Report is not null && @case.InWindow(audit.Until)).ToArray();
        var versions = @case.Reading.Policies.Published().ToArray();
        var signals = @case.Reading.Found.Where(finding => finding.Rule == Rule.R08).Select(finding => DetectionSignal.Of(
                "pair", finding.Message, 1m, pairs.Any(pair => finding.Subjects.Contains(pair.Id.Value, StringComparer.Ordinal) && (IsOfSystem(pair.One) || IsOfSystem(pair.Other))) ? FindingGrade.Major : null, finding.Subjects))
            .Concat(grants.Where(grant => Whose.Hand(@case.Organization, DelegationsAt.OverseerOf(grant)).Person is { } overseer && delegations.Belongs(overseer, grant)).Select(grant => DetectionSignal.Of(
                "overseer", $"who oversees `{grant.Name}` is its delegate", 1m, null, grant.Name.ToString())))
            .Concat(audits.SelectMany(audit => audit.Dependences.Select(dependence => DetectionSignal.Of(
                "audit", $"`{dependence.Auditor}`, who audited in `{audit.Audit}`, {dependence.Reason}", 1m, RunsSystem(dependence.Auditor, audit.Report!.From) ? FindingGrade.Major : null, dependence.Auditor.Value, audit.Audit.Value))))
            .Concat(versions.Where(version => version.Approved.Any(approved => delegations.CoverageOf(approved.Exercise).Act?.Person is { } by && by == version.Author)).Select(version => DetectionSignal.Of(
                "policy", $"`{version.Author}` approved version `{version.Version}` of policy `{version.Policy}`, which they wrote", 1m, FindingGrade.Major, version.Policy.Value, version.Author!.Value.Value))).ToArray();
        return @case.Of(Detector.ConflictOfDuties, pairs.Length + grants.Length + audits.Length + versions.Length, signals.Length, signals);

        bool IsOfSystem(ActivityId activity) => delegations.Accountability.ObligationsOf(activity).Any(obligation => obligation == Clause.ConformityMandate || obligation == Clause.Policy);

        bool RunsSystem(PersonId person, Instant at) => delegations.At(at) is var then
            && then.Roles.Held().Any(term => term.Charge.Mandate is Governance.Roles.Mandate53.Conformity && then.Organization.Fills(person, term.Position));
    }
}
