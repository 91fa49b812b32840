using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>Decides that a planned audit not be held, and why. What its programme asks for stays due.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the reason blank.</exception>
public sealed record CancelAudit : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, AuditCancelled>> Rules =
    [
        .. RecordRules<MonitoringView, AuditCancelled>.OfDecisions
            .And(Rule.S01, @case => AuditRules.Planned(@case.Docket, @case.Asked.Audit)).And(Rule.D18, @case => AuditRules.NotReported(@case.Docket, @case.Asked.Audit)),
    ];

    /// <inheritdoc cref="AuditCancelled.Audit"/>
    public required AuditId Audit { get; init; }

    /// <inheritdoc cref="AuditCancelled.Reason"/>
    public required string Reason { get; init; }

    private protected override Ruling Decide(Docket<MonitoringView> docket) => docket.Record(
        Rules, new AuditCancelled { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Audit = Audit, Reason = Reason },
        docket.View.Known<AuditCancelled>(Audit).FirstOrDefault(), EffectiveFrom);
}
