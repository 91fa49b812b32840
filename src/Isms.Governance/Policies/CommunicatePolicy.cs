using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>States that a version of a policy was told to somebody inside or outside.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or more people are reached than there are.</exception>
public sealed record CommunicatePolicy : PolicyVersionCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyCommunicated>> Rules = [.. PolicyRules<PolicyCommunicated>.OfFacts];

    /// <inheritdoc cref="PolicyCommunicated.Id"/>
    public required CommunicationId Id { get; init; }

    /// <inheritdoc cref="PolicyCommunicated.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="PolicyCommunicated.To"/>
    public required PolicyAudience To { get; init; }

    /// <inheritdoc cref="PolicyCommunicated.Audience"/>
    public required string Audience { get; init; }

    /// <inheritdoc cref="PolicyCommunicated.Reached"/>
    public int? Reached { get; init; }

    /// <inheritdoc cref="PolicyCommunicated.OutOf"/>
    public int? OutOf { get; init; }

    /// <inheritdoc cref="PolicyCommunicated.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found) => docket.Record(
        Rules,
        new PolicyCommunicated
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Version = Version, Id = Id, By = By, To = To,
            Audience = Audience, Reached = Reached, OutOf = OutOf, Evidence = Evidence,
        },
        docket.View.KnownCommunication(Id), EffectiveFrom);
}
