using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>States that a version of a policy that was handed in was sent back to be changed.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or a text blank.</exception>
public sealed record RequestPolicyChange : PolicyVersionCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyChangeRequested>> Rules =
    [
        .. PolicyRules<PolicyChangeRequested>.OfFacts, new(Rule.L01, @case => L01OneOpen.Check(@case, PolicyVersionState.Submitted)),
    ];

    /// <inheritdoc cref="PolicyChangeRequested.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="PolicyChangeRequested.Reason"/>
    public required string Reason { get; init; }

    private protected override Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found) => docket.Record(
        Rules,
        new PolicyChangeRequested { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Version = Version, By = By, Reason = Reason },
        found?.LastStep as PolicyChangeRequested, EffectiveFrom);
}
