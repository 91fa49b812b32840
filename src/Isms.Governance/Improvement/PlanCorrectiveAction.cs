using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>Decides what is to remove the cause of a nonconformity, by which position and until when, and opens the action.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the text blank.</exception>
public sealed record PlanCorrectiveAction : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, CorrectiveActionPlanned>> Rules =
    [
        .. RecordRules<ImprovementView, CorrectiveActionPlanned>.OfDecisions
            .And(Rule.S01, @case => NonconformityRules.Raised(@case.Docket, @case.Asked.Nonconformity)).And(Rule.D18, @case => NonconformityRules.NotClosed(@case.Docket, @case.Asked.Nonconformity)),
    ];

    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <summary>The id of the action that is opened.</summary>
    public required ActionId Action { get; init; }

    /// <inheritdoc cref="ActionOpened.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="ActionOpened.Owner"/>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="ActionOpened.Due"/>
    public required Instant Due { get; init; }

    private protected override Ruling Decide(Docket<ImprovementView> docket)
    {
        var (decided, from) = (docket.Moment.Decided, docket.Moment.EffectiveFrom);
        var planned = new CorrectiveActionPlanned { Decided = decided, EffectiveFrom = from, Nonconformity = Nonconformity, Action = Action };
        planned.EnsureSound();
        var opened = new ActionOpened { Decided = decided, EffectiveFrom = from, Id = Action, What = What, Owner = Owner, Due = Due, Origin = NonconformityRules.Origin(Nonconformity) };
        var opening = docket.Record(OpenAction.Rules, opened, docket.View.KnownAction(Action), EffectiveFrom);
        return opening.ChangesNothing && docket.View.Known<CorrectiveActionPlanned>(Nonconformity).Any(known => known.Action == Action)
            ? Ruling.NothingToChange
            : docket.Record(Rules, planned, null, EffectiveFrom, opening);
    }
}
