using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>States that a version of a policy was handed in for approval.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or a text blank.</exception>
public sealed record SubmitPolicyVersion : PolicyVersionCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyVersionSubmitted>> Rules =
    [
        .. PolicyRules<PolicyVersionSubmitted>.OfFacts, new(Rule.L01, @case => L01OneOpen.Check(@case, PolicyVersionState.Draft, PolicyVersionState.ChangeRequested)),
    ];

    /// <inheritdoc cref="PolicyVersionSubmitted.By"/>
    public required PersonId By { get; init; }

    private protected override Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found) => docket.Record(
        Rules,
        new PolicyVersionSubmitted { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Version = Version, By = By },
        found?.LastStep as PolicyVersionSubmitted, EffectiveFrom);
}
