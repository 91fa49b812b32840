using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>States that an action is over: done, or given up with a reason. It is a fact of when it takes effect.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or an action is given up without a reason.</exception>
public sealed record CloseAction : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, ActionClosed>> Rules =
        ActionRules<ActionClosed>.After(RecordRules<ImprovementView, ActionClosed>.OfFacts, closed => closed.Action);

    /// <inheritdoc cref="ActionClosed.Action"/>
    public required ActionId Action { get; init; }

    /// <inheritdoc cref="ActionClosed.Outcome"/>
    public ActionOutcome Outcome { get; init; } = ActionOutcome.Done;

    /// <inheritdoc cref="ActionClosed.Reason"/>
    public string? Reason { get; init; }

    /// <inheritdoc cref="ActionClosed.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ImprovementView> docket) => docket.Record(
        Rules,
        new ActionClosed { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Action = Action, Outcome = Outcome, Reason = Reason, Evidence = Evidence },
        docket.View.KnownClosing(Action), EffectiveFrom);
}
