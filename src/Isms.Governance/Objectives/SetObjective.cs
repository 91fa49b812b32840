using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>Sets an objective. Its links and the parts of its plan may come later: until then they are found to be missing (ISMS-O01).</summary>
/// <exception cref="ArgumentException">The id or the owner is <c>default</c>, or a text blank.</exception>
public sealed record SetObjective : ObjectiveCommand
{
    internal static readonly RuleList<RecordCase<ObjectiveView, ObjectiveSet>> Rules = [.. RecordRules<ObjectiveView, ObjectiveSet>.OfDecisions];

    /// <summary>The id of the objective.</summary>
    public required ObjectiveId Id { get; init; }

    /// <inheritdoc cref="ObjectiveSet.Terms"/>
    public required ObjectiveTerms Terms { get; init => field = Guard.Against.Null(value); }

    private protected override Ruling Decide(Docket<ObjectiveView> docket) => docket.Record(
        Rules,
        new ObjectiveSet { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Terms = Terms },
        docket.View.KnownObjective(Id), EffectiveFrom);
}
