using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>States how many of those addressed have taken note of a version of a policy, where they are counted and not named. A later count replaces it.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, nobody is addressed, or more took note than were addressed.</exception>
public sealed record CountAcknowledgements : PolicyVersionCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyAcknowledgementsCounted>> Rules = [.. PolicyRules<PolicyAcknowledgementsCounted>.OfFacts];

    /// <inheritdoc cref="PolicyAcknowledgementsCounted.Acknowledged"/>
    public required int Acknowledged { get; init; }

    /// <inheritdoc cref="PolicyAcknowledgementsCounted.Addressed"/>
    public required int Addressed { get; init; }

    /// <inheritdoc cref="PolicyAcknowledgementsCounted.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found) => docket.Record(
        Rules,
        new PolicyAcknowledgementsCounted
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Version = Version, Acknowledged = Acknowledged,
            Addressed = Addressed, Evidence = Evidence,
        },
        docket.View.KnownCount(Policy, Version, docket.Moment.EffectiveFrom), EffectiveFrom);
}
