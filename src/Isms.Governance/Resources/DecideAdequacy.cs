using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>Decides whether the resources are adequate: somebody who fills a position of top management decides it.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or a text blank.</exception>
public sealed record DecideAdequacy : ResourceCommand
{
    internal static readonly RuleList<RecordCase<ResourceView, AdequacyDecided>> Rules =
        [.. RecordRules<ResourceView, AdequacyDecided>.OfDecisions, new(Rule.D26, ByTopManagement)];

    /// <inheritdoc cref="AdequacyDecided.Id"/>
    public required AdequacyDecisionId Id { get; init; }

    /// <inheritdoc cref="AdequacyDecided.Considered"/>
    public required string Considered { get; init; }

    /// <inheritdoc cref="AdequacyDecided.IsAdequate"/>
    public required bool IsAdequate { get; init; }

    /// <inheritdoc cref="AdequacyDecided.Reason"/>
    public string? Reason { get; init; }

    /// <inheritdoc cref="AdequacyDecided.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ResourceView> docket) => docket.Record(
        Rules,
        new AdequacyDecided
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Considered = Considered, IsAdequate = IsAdequate, Reason = Reason, Evidence = Evidence,
        },
        docket.View.KnownAdequacy(Id), EffectiveFrom);

    private static RuleOutcome ByTopManagement(RecordCase<ResourceView, AdequacyDecided> @case) => D26OwnHand.By(
        @case, "decide whether the resources are adequate", @case.Organization.TopManagement.Select(position => D26OwnHand.Seat(@case.Organization, position)));
}
