using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>Asks that internal audits be run by a programme.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, a period does not last, or the end is not after the start.</exception>
public sealed record AdoptAuditProgramme : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, AuditProgrammeAdopted>> Rules = [.. RecordRules<MonitoringView, AuditProgrammeAdopted>.OfDecisions];

    /// <summary>The programme.</summary>
    public required AuditProgramme Programme { get; init => field = Guard.Against.Null(value); }

    private protected override Ruling Decide(Docket<MonitoringView> docket) => docket.Record(
        Rules, new AuditProgrammeAdopted { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Programme = Programme },
        docket.View.Known<AuditProgrammeAdopted>(Programme.Id).FirstOrDefault(), EffectiveFrom);
}
