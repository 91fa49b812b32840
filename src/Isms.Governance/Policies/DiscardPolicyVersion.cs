using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>States that a version of a policy was given up before it was published: another one may be drafted.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or a text blank.</exception>
public sealed record DiscardPolicyVersion : PolicyVersionCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyVersionDiscarded>> Rules =
    [
        .. PolicyRules<PolicyVersionDiscarded>.OfFacts, new(Rule.L01, @case => L01OneOpen.Check(@case, PolicyVersionState.Draft, PolicyVersionState.Submitted, PolicyVersionState.ChangeRequested, PolicyVersionState.Approved)),
    ];

    /// <inheritdoc cref="PolicyVersionDiscarded.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="PolicyVersionDiscarded.Reason"/>
    public string? Reason { get; init; }

    private protected override Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found) => docket.Record(
        Rules,
        new PolicyVersionDiscarded { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Version = Version, By = By, Reason = Reason },
        found?.LastStep as PolicyVersionDiscarded, EffectiveFrom);
}
