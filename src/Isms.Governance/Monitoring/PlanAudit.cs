using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>
/// Asks that an audit be held. Done now, it is refused where an auditor is not independent of what is audited; reported as it was made, that is
/// found (ISMS-R09).
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a criterion is missing or blank, nothing is audited, or the end is not after the start.</exception>
public sealed record PlanAudit : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, AuditPlanned>> Rules =
    [
        .. RecordRules<MonitoringView, AuditPlanned>.OfDecisions
            .And(Rule.S01, @case => AuditRules.Programme(@case.Docket, @case.Asked.Programme)).And(Rule.R09, AuditRules.Independent),
    ];

    /// <summary>The id of the audit.</summary>
    public required AuditId Id { get; init; }

    /// <inheritdoc cref="AuditPlanned.Programme"/>
    public AuditProgrammeId? Programme { get; init; }

    /// <inheritdoc cref="AuditPlanned.Brief"/>
    public required AuditBrief Brief { get; init => field = Guard.Against.Null(value); }

    /// <summary>When it is to be held, the end excluded.</summary>
    public required Interval Period { get; init; }

    /// <inheritdoc cref="AuditPlanned.IsReported"/>
    public bool IsReported { get; init; }

    private protected override Ruling Decide(Docket<MonitoringView> docket) => docket.Record(
        Rules,
        new AuditPlanned
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Programme = Programme, Brief = Brief,
            From = AuditRules.Bounded(Period).Start, Until = Period.End, IsReported = IsReported,
        },
        docket.View.Known<AuditPlanned>(Id).FirstOrDefault(), EffectiveFrom);
}
