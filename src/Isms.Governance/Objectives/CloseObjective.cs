using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>Closes an objective as achieved, missed or dropped. One that is closed stays closed.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, the reason blank, or missing for one that is dropped.</exception>
public sealed record CloseObjective : ObjectiveCommand
{
    internal static readonly RuleList<RecordCase<ObjectiveView, ObjectiveClosed>> Rules = ObjectiveRules.OfSet<ObjectiveClosed>();

    /// <summary>The objective.</summary>
    public required ObjectiveId Id { get; init; }

    /// <inheritdoc cref="ObjectiveClosed.Outcome"/>
    public required ObjectiveOutcome Outcome { get; init; }

    /// <inheritdoc cref="ObjectiveClosed.Reason"/>
    public string? Reason { get; init; }

    /// <inheritdoc cref="ObjectiveClosed.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ObjectiveView> docket) => docket.Record(
        Rules,
        new ObjectiveClosed { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Outcome = Outcome, Reason = Reason, Evidence = Evidence },
        docket.View.KnownClosing(Id), EffectiveFrom);
}
