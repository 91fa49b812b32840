using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>
/// Asks that a policy be set up: who owns it, under which activity its versions are approved, how often it is reviewed. The activity of the
/// top policy is one that top management cannot let go (ISMS-D03).
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, the title is blank, or no time passes between reviews.</exception>
public sealed record RegisterPolicy : PolicyCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyRegistered>> Rules =
        [.. RecordRules<PolicyView, PolicyRegistered>.OfDecisions, new(Rule.D03, D03TopPolicy.Check)];

    /// <inheritdoc cref="PolicyRegistered.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="PolicyRegistered.Level"/>
    public PolicyLevel Level { get; init; } = PolicyLevel.Topic;

    /// <inheritdoc cref="PolicyRegistered.Owner"/>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="PolicyRegistered.ApprovedUnder"/>
    public required ActivityId ApprovedUnder { get; init; }

    /// <inheritdoc cref="PolicyRegistered.ReviewEvery"/>
    public Period? ReviewEvery { get; init; }

    private protected override Ruling Decide(Docket<PolicyView> docket) => docket.Record(
        Rules,
        new PolicyRegistered
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Title = Title, Level = Level, Owner = Owner,
            ApprovedUnder = ApprovedUnder, ReviewEvery = ReviewEvery,
        },
        docket.View.EverRegistered(Policy), EffectiveFrom);
}
