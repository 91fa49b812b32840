using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>Decides that an action is due at another date, and why. The earlier dates stay on record: how often an action was carried is counted.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c> or a text blank.</exception>
public sealed record RescheduleAction : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, ActionRescheduled>> Rules =
    [
        .. ActionRules<ActionRescheduled>.After(RecordRules<ImprovementView, ActionRescheduled>.OfDecisions, rescheduled => rescheduled.Action),
        new(Rule.D18, ActionRules<ActionRescheduled>.NotOver(rescheduled => rescheduled.Action)),
    ];

    /// <inheritdoc cref="ActionRescheduled.Action"/>
    public required ActionId Action { get; init; }

    /// <inheritdoc cref="ActionOpened.Due"/>
    public required Instant Due { get; init; }

    /// <inheritdoc cref="ActionRescheduled.Reason"/>
    public required string Reason { get; init; }

    private protected override Ruling Decide(Docket<ImprovementView> docket)
    {
        var asked = new ActionRescheduled { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Action = Action, Due = Due, Reason = Reason };
        return docket.Record(Rules, asked, docket.View.Same(asked), asked.EffectiveFrom);
    }
}
