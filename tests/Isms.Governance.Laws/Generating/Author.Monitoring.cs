using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] MonitoringVerbs =>
    [
        (4, DefineOne), (2, ChangeOne), (2, RetireOne), (10, Measure), (1, AdoptProgramme), (7, PlanOne), (4, MoveOne), (2, CancelOne), (5, ReportHeld), (2, DeclareImpartial), (4, Happen),
        (6, RaiseOne), (3, CorrectOne), (3, FindCause), (6, PlanCorrective), (5, Finish), (8, CheckOne), (8, CloseOne), (3, ReopenOne),
    ];

    private MetricId AnyMetric() => MetricId.From($"M-{dice.Between(1, 3)}");

    private Metric SomeMetric() => new()
    {
        Id = AnyMetric(), Title = "what is done in time", Unit = dice.Chance(95) ? "%" : "days", Owner = AnyPosition(), Every = Period.FromMonths(1), Within = dice.Chance(50) ? Period.FromDays(9) : null,
        Target = dice.Of(MetricTarget.AtLeast(50m), MetricTarget.LessThan(50m), MetricTarget.Between(40m, 60m), MetricTarget.AtLeast(50m).From(Grid.At(now + 1))), Serves = [AnyObligation()],
    };

    private DefineMetric DefineOne() => new() { Metric = SomeMetric() };

    private ChangeMetric ChangeOne() => new() { Metric = SomeMetric() };

    private RetireMetric RetireOne() => new()
    {
        Metric = View.Monitoring.Metrics is { Count: > 0 } metrics && dice.Chance(80) ? dice.Of(metrics.ToArray()).Id : AnyMetric(), Reason = "measured elsewhere",
    };

    private RecordMeasurement Measure()
    {
        var from = now - dice.Between(0, 4);
        return new()
        {
            Metric = View.Monitoring.Metrics is { Count: > 0 } metrics && dice.Chance(70) ? dice.Of(metrics.ToArray()).Id : AnyMetric(), Period = new(Grid.At(from), Grid.At(from + dice.Weighted((80, 1), (20, 2)))), Value = dice.Between(0, 100), Unit = dice.Chance(90) ? "%" : "days",
            By = AnyPerson(), Evidence = AnyEvidence(),
        };
    }

    private AdoptAuditProgramme AdoptProgramme() => new()
    {
        Programme = new() { Id = AuditProgrammeId.From($"AP-{dice.Between(1, 2)}"), Title = "audits", Owner = AnyPosition(), From = Grid.At(now), Every = Period.FromMonths(3), Methods = "samples" },
    };

    private AuditId AnyAudit() => AuditId.From($"AU-{dice.Between(1, 9)}");

    private AuditProgrammeId? AnyProgramme() => dice.Chance(80) ? null : AuditProgrammeId.From($"AP-{dice.Between(1, 2)}");

    private AuditBrief SomeBrief() => new()
    {
        Criteria = ["27001:2022"], Activities = dice.Chance(80) ? [AnyActivity()] : [], Units = [dice.Of(Cast.Units)], Lead = AnyPerson(), Team = dice.Chance(30) ? [AnyPerson()] : [],
    };

    private PlanAudit PlanOne()
    {
        var from = now + dice.Between(0, 3);
        return new() { Id = AnyAudit(), Programme = AnyProgramme(), Brief = SomeBrief(), Period = new(Grid.At(from), Grid.At(from + 1)), IsReported = dice.Chance(20) };
    }

    /// <summary>Mostly an audit that is on record.</summary>
    private AuditId PlannedOne() => View.Monitoring.Audits is { Count: > 0 } audits && dice.Chance(85) ? dice.Of(audits.ToArray()).Audit : AnyAudit();

    private RescheduleAudit MoveOne()
    {
        var from = now + dice.Between(0, 4);
        return new() { Audit = PlannedOne(), Period = new(Grid.At(from), Grid.At(from + 1)), Reason = "somebody is ill" };
    }

    private CancelAudit CancelOne() => new() { Audit = PlannedOne(), Reason = "nothing to look at" };

    private ReportAudit ReportHeld()
    {
        var (id, from) = (AnyAudit(), now - dice.Between(1, 4));
        return new()
        {
            Id = id, Programme = AnyProgramme(), Brief = SomeBrief(), Held = new(Grid.At(from), Grid.At(from + 1)), Conclusion = "kept up", Evidence = AnyEvidence(),
            Findings = [.. Enumerable.Range(1, dice.Between(0, 2)).Select(i => new AuditFinding
            {
                Id = AuditFindingId.From($"{(dice.Chance(95) ? id : AnyAudit())}/{i}"), Grade = (FindingGrade)dice.Between(0, 2), Against = AnyObligation(), What = "something is missing",
            })],
        };
    }

    private DeclareImpartiality DeclareImpartial()
    {
        var audit = View.Monitoring.Audits is { Count: > 0 } audits && dice.Chance(80) ? dice.Of(audits.ToArray()) : null;
        return new()
        {
            Audit = audit?.Audit ?? AnyAudit(), By = audit is not null && dice.Chance(80) ? (audit.Report?.Brief ?? audit.Plan!.Brief).Lead : AnyPerson(),
            Disclosed = dice.Chance(20) ? "helped once" : null,
        };
    }

    private RecordIncident Happen()
    {
        var occurred = now - dice.Between(0, 4);
        Instant? contained = dice.Chance(50) ? Grid.At(occurred + 1) : null;
        return new()
        {
            Id = IncidentId.From($"I-{dice.Between(1, 4)}"), Severity = (IncidentSeverity)dice.Between(0, 3), What = "something was down", Occurred = Grid.At(occurred), Detected = Grid.At(occurred),
            Contained = contained, Resolved = dice.Chance(30) ? Grid.At(occurred + dice.Between(1, 3)) : null, Evidence = AnyEvidence(),
        };
    }

    private NonconformityId AnyNonconformity() => View.Improvement.Nonconformities.Open is { Count: > 0 } open && dice.Chance(80) ? dice.Of(open.ToArray()).Id : NonconformityId.From($"NC-{dice.Between(1, 4)}");

    private RaiseNonconformity RaiseOne() => new()
    {
        Id = NonconformityId.From($"NC-{dice.Between(1, 4)}"), Source = NonconformitySource.Audit, Grade = (FindingGrade)dice.Between(0, 2), Against = AnyObligation(), What = "something is missing",
        Finding = dice.Chance(30) ? AuditFindingId.From($"{AnyAudit()}/1") : null, By = AnyPerson(), Owner = AnyPosition(), DueUntil = dice.Chance(50) ? Grid.At(now + 3) : null, Evidence = AnyEvidence(),
    };

    private CorrectNonconformity CorrectOne() => new() { Nonconformity = AnyNonconformity(), By = AnyPerson(), What = "put it there" };

    private RecordCause FindCause() => new() { Nonconformity = AnyNonconformity(), By = AnyPerson(), Cause = "nobody looked" };

    private PlanCorrectiveAction PlanCorrective() => new() { Nonconformity = AnyNonconformity(), Action = AnyAction(), What = "look every week", Owner = AnyPosition(), Due = Grid.At(now + dice.Between(1, 4)) };

    /// <summary>Sometimes by whoever carried out what is checked.</summary>
    private CheckEffectiveness CheckOne()
    {
        var id = AnyNonconformity();
        var own = dice.Chance(50) && View.Improvement.Nonconformity(id).Actions is { Count: > 0 } actions ? View.WhoFills(dice.Of(actions.ToArray()).Opened.Owner).Person : null;
        return new() { Nonconformity = id, By = own ?? AnyPerson(), IsEffective = dice.Chance(70), What = "looked" };
    }

    private CloseNonconformity CloseOne() => new() { Nonconformity = AnyNonconformity(), By = AnyPerson(), IsReported = dice.Chance(25) };

    private ReopenNonconformity ReopenOne() => new()
    {
        Nonconformity = View.Improvement.Nonconformities.Of(NonconformityState.Closed) is { Count: > 0 } closed && dice.Chance(80) ? dice.Of(closed.ToArray()).Id : AnyNonconformity(), By = AnyPerson(), Reason = "missing again",
    };
}
