using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>States how far an action has come. It is a fact of when it takes effect; it closes nothing, and opens nothing again.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c> or a text blank.</exception>
public sealed record ReportActionProgress : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, ActionProgressed>> Rules =
        ActionRules<ActionProgressed>.After(RecordRules<ImprovementView, ActionProgressed>.OfFacts, progressed => progressed.Action);

    /// <inheritdoc cref="ActionProgressed.Action"/>
    public required ActionId Action { get; init; }

    /// <inheritdoc cref="ActionProgressed.Progress"/>
    public required ActionProgress Progress { get; init; }

    /// <inheritdoc cref="ActionProgressed.Note"/>
    public string? Note { get; init; }

    /// <inheritdoc cref="ActionProgressed.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ImprovementView> docket)
    {
        var asked = new ActionProgressed { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Action = Action, Progress = Progress, Note = Note, Evidence = Evidence };
        return docket.Record(Rules, asked, docket.View.Same(asked), asked.EffectiveFrom);
    }
}
