using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>Decides that something is to be done: what, by which position, until when, and what it came from.</summary>
/// <remarks>An id is used once: what was closed is not opened again.</remarks>
/// <exception cref="ArgumentException">An id is <c>default</c> or a text blank.</exception>
public sealed record OpenAction : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, ActionOpened>> Rules = [.. RecordRules<ImprovementView, ActionOpened>.OfDecisions];

    /// <summary>The id of the action.</summary>
    public required ActionId Id { get; init; }

    /// <inheritdoc cref="ActionOpened.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="ActionOpened.Owner"/>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="ActionOpened.Due"/>
    public required Instant Due { get; init; }

    /// <inheritdoc cref="ActionOpened.Origin"/>
    public required ActionOrigin Origin { get; init; }

    private protected override Ruling Decide(Docket<ImprovementView> docket) => docket.Record(
        Rules,
        new ActionOpened { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, What = What, Owner = Owner, Due = Due, Origin = Origin },
        docket.View.KnownAction(Id), EffectiveFrom);
}
