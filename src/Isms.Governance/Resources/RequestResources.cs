using Isms.Governance.Objectives;
using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>States that resources were asked for. It is a fact of when it takes effect.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, the text blank, the quantity nothing, or the need over before it begins.</exception>
public sealed record RequestResources : ResourceCommand
{
    internal static readonly RuleList<RecordCase<ResourceView, ResourcesRequested>> Rules =
    [
        new(Rule.S01, CheckKnown), .. RecordRules<ResourceView, ResourcesRequested>.OfFacts.Where(check => check.Rule != Rule.S01),
    ];

    /// <summary>The id of the request.</summary>
    public required ResourceRequestId Id { get; init; }

    /// <inheritdoc cref="ResourcesRequested.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="ResourcesRequested.For"/>
    public required string For { get; init; }

    /// <inheritdoc cref="ResourcesRequested.Quantity"/>
    public required Quantity Quantity { get; init; }

    /// <inheritdoc cref="ResourcesRequested.NeededFrom"/>
    public Instant? NeededFrom { get; init; }

    /// <inheritdoc cref="ResourcesRequested.NeededUntil"/>
    public Instant? NeededUntil { get; init; }

    /// <inheritdoc cref="ResourcesRequested.Objective"/>
    public ObjectiveId? Objective { get; init; }

    /// <inheritdoc cref="ResourcesRequested.Activity"/>
    public ActivityId? Activity { get; init; }

    private protected override Ruling Decide(Docket<ResourceView> docket) => docket.Record(
        Rules,
        new ResourcesRequested
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, By = By, For = For, Quantity = Quantity,
            NeededFrom = NeededFrom, NeededUntil = NeededUntil, Objective = Objective, Activity = Activity,
        },
        docket.View.KnownRequest(Id), EffectiveFrom);

    private static RuleOutcome CheckKnown(RecordCase<ResourceView, ResourcesRequested> @case) => RuleOutcome.Of(
    [
        .. @case.Names.Distinct().Select(name => S01Known.Missing(@case.Then, name)),
        @case.Asked.Objective is { } objective && @case.Docket.Then.Objectives.Find(objective) is null
            ? Rule.S01.Broken($"there is no objective `{objective}` at {@case.Moment.EffectiveFrom.InWords()}", "set it first, or correct the id", objective.Value) : null,
    ]);
}
