using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    private static Evidence Report => new() { Source = "report 4", Kind = EvidenceKind.AuditReport, At = Start, Digest = "sha256:4b" };

    /// <summary>What was measured, audited and reported.</summary>
    private static IEnumerable<GovernanceEvent> OfMonitoring()
    {
        var decided = new Decided { At = Start, By = Ada };
        var later = Start + Duration.FromDays(30);
        var metric = new Metric
        {
            Id = MetricId.From("patching"), Title = "Patched in time", Unit = "%", Target = MetricTarget.Between(95.50m, 100m).From(later), Every = Period.FromMonths(1),
            Within = Period.FromDays(10), Owner = Ciso, Serves = [Resources],
        };
        yield return new MetricDefined { Decided = decided, EffectiveFrom = Start, Metric = metric };
        yield return new MetricChanged { Decided = decided, EffectiveFrom = Start, Metric = metric with { Target = MetricTarget.AtLeast(97m) } };
        yield return new MeasurementRecorded
        {
            Decided = decided, EffectiveFrom = later, Metric = metric.Id, From = Start, Until = later, Value = 93.10m, Unit = "%", By = Bo, Evidence = [Report],
        };
        yield return new MetricRetired { Decided = decided, EffectiveFrom = later, Metric = metric.Id, Reason = "measured by the provider" };
        yield return new AuditProgrammeAdopted
        {
            Decided = decided, EffectiveFrom = Start,
            Programme = new()
            {
                Id = AuditProgrammeId.From("AP-26"), Title = "Audits of 2026", Owner = Ciso, From = Start, Until = later, Every = Period.FromMonths(6),
                Methods = "interviews and samples, critical areas twice", Auditing = ActivityId.From("audit"), KeepApart = Period.FromMonths(24),
            },
        };
        var brief = new AuditBrief { Criteria = ["27001:2022", "the policy of suppliers"], Activities = [Spend], Units = [Head], Lead = Bo, Team = [Ada] };
        yield return new AuditPlanned
        {
            Decided = decided, EffectiveFrom = Start, Id = AuditId.From("A-1"), Programme = AuditProgrammeId.From("AP-26"), Brief = brief, From = Start, Until = later, IsReported = true,
        };
        yield return new ImpartialityDeclared { Decided = decided, EffectiveFrom = Start, Audit = AuditId.From("A-1"), By = Bo, Disclosed = "set up the mail gateway in 2019", Evidence = [Report] };
        yield return new AuditReported
        {
            Decided = decided, EffectiveFrom = later, Id = AuditId.From("A-1"), Programme = AuditProgrammeId.From("AP-26"), Brief = brief, From = Start, Until = later,
            Conclusion = "kept up, but for one", Evidence = [Report],
            Findings = [new() { Id = AuditFindingId.From("A-1/1"), Grade = FindingGrade.Minor, Against = Resources, What = "no owner of the spare parts" }],
        };
        yield return new IncidentRecorded
        {
            Decided = decided, EffectiveFrom = later, Id = IncidentId.From("I-1"), Severity = IncidentSeverity.High, What = "mail was down", Occurred = Start,
            Detected = Start + Duration.FromHours(1), Contained = Start + Duration.FromHours(2), Resolved = later, Actions = "moved to the other site", Evidence = [Report],
        };
    }

    /// <summary>What came later: bounds that a target excludes, and a complaint from outside.</summary>
    private static IEnumerable<GovernanceEvent> OfBounds()
    {
        var decided = new Decided { At = Start, By = Ada };
        yield return new MetricDefined
        {
            Decided = decided, EffectiveFrom = Start,
            Metric = new() { Id = MetricId.From("load"), Title = "Load", Unit = "%", Target = new() { Above = 0m, Below = 80.5m }, Every = Period.FromMonths(1), Owner = Ciso },
        };
        yield return new NonconformityRaised
        {
            Decided = decided, EffectiveFrom = Start, Id = NonconformityId.From("NC-9"), Source = NonconformitySource.Complaint, Grade = FindingGrade.Minor, What = "a contract sent in the clear",
            By = Bo, Owner = Ciso,
        };
    }

    /// <summary>What does not conform, and what was done about it.</summary>
    private static IEnumerable<GovernanceEvent> OfNonconformities()
    {
        var decided = new Decided { At = Start, By = Ada };
        var nc = NonconformityId.From("NC-7");
        yield return new NonconformityRaised
        {
            Decided = decided, EffectiveFrom = Start, Id = nc, Source = NonconformitySource.Audit, Finding = AuditFindingId.From("A-1/1"), Grade = FindingGrade.Minor,
            Against = Resources, What = "no owner of the spare parts", By = Bo, Owner = Ciso, DueUntil = Start + Duration.FromDays(90), Evidence = [Report],
        };
        yield return new NonconformityRaised
        {
            Decided = decided, EffectiveFrom = Start, Id = NonconformityId.From("NC-8"), Source = NonconformitySource.Incident, Incident = IncidentId.From("I-1"), Grade = FindingGrade.Major,
            What = "no second site for mail", By = Bo, Owner = Ciso,
        };
        yield return new NonconformityCorrected { Decided = decided, EffectiveFrom = Start, Nonconformity = nc, By = Bo, What = "named one", Evidence = [Report] };
        yield return new CauseRecorded { Decided = decided, EffectiveFrom = Start, Nonconformity = nc, By = Bo, Cause = "nobody hands over", Elsewhere = "keys too", Evidence = [Report] };
        yield return new CorrectiveActionPlanned { Decided = decided, EffectiveFrom = Start, Nonconformity = nc, Action = ActionId.From("A-1") };
        yield return new EffectivenessChecked { Decided = decided, EffectiveFrom = Start, Nonconformity = nc, By = Ada, IsEffective = true, What = "five of five have one", Evidence = [Report] };
        yield return new NonconformityClosed { Decided = decided, EffectiveFrom = Start, Nonconformity = nc, By = Ada, Reason = "it works", IsReported = true };
        yield return new NonconformityReopened { Decided = decided, EffectiveFrom = Start, Nonconformity = nc, By = Ada, Reason = "one has none again", DueUntil = Start + Duration.FromDays(120) };
    }
}
