using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>
/// Decides that a planned audit be held at another time, and why. It is refused where an auditor is not independent at that time, unless the plan
/// itself was only reported. The earlier times stay on record.
/// </summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, the reason blank, or the end not after the start.</exception>
public sealed record RescheduleAudit : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, AuditRescheduled>> Rules =
    [
        .. RecordRules<MonitoringView, AuditRescheduled>.OfDecisions
            .And(Rule.S01, @case => AuditRules.Planned(@case.Docket, @case.Asked.Audit)).And(Rule.D18, @case => AuditRules.NotOver(@case.Docket, @case.Asked.Audit))
            .And(Rule.R09, AuditRules.StillIndependent),
    ];

    /// <inheritdoc cref="AuditRescheduled.Audit"/>
    public required AuditId Audit { get; init; }

    /// <summary>When it is to be held instead, the end excluded.</summary>
    public required Interval Period { get; init; }

    /// <inheritdoc cref="AuditRescheduled.Reason"/>
    public required string Reason { get; init; }

    private protected override Ruling Decide(Docket<MonitoringView> docket)
    {
        var asked = new AuditRescheduled
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Audit = Audit, From = AuditRules.Bounded(Period).Start, Until = Period.End, Reason = Reason,
        };
        asked.EnsureSound();
        return EffectiveFrom is null && docket.Then.PlanOf(Audit) is { } plan && (plan.From, plan.Until) == (asked.From, asked.Until)
            ? Ruling.NothingToChange
            : docket.Record(Rules, asked, docket.View.Known<AuditRescheduled>(Audit).FirstOrDefault(known => known == asked with { Decided = known.Decided }), EffectiveFrom);
    }
}
