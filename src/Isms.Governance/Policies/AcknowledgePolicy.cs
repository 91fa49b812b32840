using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>States that somebody took note of a version of a policy. What they noted of an earlier version does not count for a later one.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
public sealed record AcknowledgePolicy : PolicyVersionCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyAcknowledged>> Rules = [.. PolicyRules<PolicyAcknowledged>.OfFacts];

    /// <inheritdoc cref="PolicyAcknowledged.Person"/>
    public required PersonId Person { get; init; }

    /// <inheritdoc cref="PolicyAcknowledged.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found) => docket.Record(
        Rules,
        new PolicyAcknowledged
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Version = Version, Person = Person, Evidence = Evidence,
        },
        docket.View.KnownAcknowledgement(Policy, Version, Person), EffectiveFrom);
}
