namespace Isms.Governance.Monitoring;

public sealed partial class MonitoringView
{
    /// <summary>The programmes of audits that are adopted, in the order of their ids.</summary>
    public ValueList<AuditProgramme> AuditProgrammes => book.Of<AuditProgrammeAdopted>(Point).Select(adopted => adopted.Programme)
        .OrderBy(programme => programme.Id.Value, StringComparer.Ordinal).ToValueList();

    /// <summary>The audits that are planned or reported, in the order in which they are or were to be over.</summary>
    public ValueList<AuditAnswer> Audits => field ??= book.Of<AuditPlanned>(Point).Select(plan => plan.Id).Concat(book.Of<AuditReported>(Point).Select(report => report.Id)).Distinct().Select(Audit)
        .OrderBy(audit => audit.Until).ThenBy(audit => audit.Audit.Value, StringComparer.Ordinal).ToValueList();

    /// <summary>How an audit stands: planned, overdue or reported, what it found, and whether its auditors are independent of what they audit.</summary>
    public AuditAnswer Audit(AuditId audit)
    {
        var (plan, report) = (audit.IsDefault ? null : book.Of<AuditPlanned>(audit.Value, Point).FirstOrDefault(), ReportOf(audit));
        var brief = report?.Brief ?? plan?.Brief;
        return new()
        {
            Audit = audit,
            At = Instant,
            Cause = Delegations.Accountability.Unanswerable() ?? (brief is null ? $"the audit `{audit}` is neither planned nor reported at {Instant.InWords()}" : null),
            Plan = plan,
            Reschedulings = Moves(audit).ToValueList(),
            Cancelled = CancelledFrom(audit),
            Report = report,
            Declared = audit.IsDefault ? [] : book.Of<ImpartialityDeclared>(audit.Value, Point).ToValueList(),
            Dependences = (report is not null ? DependencesOf(report) : PlanOf(audit) is { } standing && CancelledFrom(audit) is null ? DependencesOf(standing) : []).ToValueList(),
        };
    }

    internal IEnumerable<AuditProgrammeAdopted> AdoptedProgrammes => book.Of<AuditProgrammeAdopted>(Point);

    /// <summary>The programme of that id; null before it is adopted.</summary>
    internal AuditProgramme? Programme(AuditProgrammeId id) => id.IsDefault ? null : book.Of<AuditProgrammeAdopted>(id.Value, Point).FirstOrDefault()?.Programme;

    /// <summary>The plan of an audit, with the time that was set last; null when it is not planned.</summary>
    internal AuditPlanned? PlanOf(AuditId audit) => audit.IsDefault || book.Of<AuditPlanned>(audit.Value, Point).FirstOrDefault() is not { } plan ? null
        : Moves(audit).LastOrDefault() is { } moved ? plan with { From = moved.From, Until = moved.Until } : plan;

    internal AuditReported? ReportOf(AuditId audit) => audit.IsDefault ? null : book.Of<AuditReported>(audit.Value, Point).FirstOrDefault();

    internal AuditCancelled? CancelledFrom(AuditId audit) => audit.IsDefault ? null : book.Of<AuditCancelled>(audit.Value, Point).FirstOrDefault();

    /// <summary>The plans that stand: neither cancelled nor reported, each with the time that was set last.</summary>
    internal IEnumerable<AuditPlanned> PlansToHold => book.Of<AuditPlanned>(Point).Where(plan => CancelledFrom(plan.Id) is null && ReportOf(plan.Id) is null).Select(plan => PlanOf(plan.Id)!);

    private IEnumerable<AuditRescheduled> Moves(AuditId audit) => audit.IsDefault ? [] : book.Of<AuditRescheduled>(audit.Value, Point);

    /// <summary>Every report that is known, from whatever instant on it counts.</summary>
    internal IEnumerable<AuditReported> KnownReports => book.Known<AuditReported>(Point.Known);

    /// <summary>The finding of that id, with the audit that found it; null when no report up to this instant has it.</summary>
    internal (AuditReported Report, AuditFinding Finding)? Found(AuditFindingId id) => book.Of<AuditReported>(Point)
        .SelectMany(report => report.Findings.Select(finding => (report, finding))).Where(each => each.finding.Id == id).Select(each => ((AuditReported, AuditFinding)?)each).FirstOrDefault();

    /// <summary>What an audit is or was about, as planned and as reported.</summary>
    internal IEnumerable<AuditBrief> Briefs(AuditId audit) => audit.IsDefault ? []
        : book.Of<AuditPlanned>(audit.Value, Point).Select(plan => plan.Brief).Concat(book.Of<AuditReported>(audit.Value, Point).Select(report => report.Brief));

    /// <summary>Read while the audit was held.</summary>
    internal IEnumerable<AuditDependence> DependencesOf(AuditReported report) =>
        At(Instant.Min(Instant, report.Until)).Dependences(report.Brief, report.From, report.Until, report.Programme);

    /// <summary>Read up to this instant: what is still to come is no finding.</summary>
    internal IEnumerable<AuditDependence> DependencesOf(AuditPlanned plan) =>
        Dependences(plan.Brief, plan.From, Instant < plan.Until ? Instant.PlusNanoseconds(1) : plan.Until, plan.Programme);
}
