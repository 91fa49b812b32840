using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>
/// Decides what a policy is called, which position keeps it and how often it is reviewed from then on, all three stated anew. No version needs
/// approval for it: what they say does not change.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text is blank, or no time passes between reviews.</exception>
public sealed record ChangePolicy : PolicyCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyChanged>> Rules = [.. PolicyRules<PolicyChanged>.OfDecisions];

    /// <inheritdoc cref="PolicyRegistered.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="PolicyRegistered.Owner"/>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="PolicyRegistered.ReviewEvery"/>
    public Period? ReviewEvery { get; init; }

    /// <inheritdoc cref="PolicyChanged.Reason"/>
    public string? Reason { get; init; }

    private protected override Ruling Decide(Docket<PolicyView> docket)
    {
        var asked = new PolicyChanged
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Title = Title, Owner = Owner, ReviewEvery = ReviewEvery, Reason = Reason,
        };
        asked.EnsureSound();
        return EffectiveFrom is null && docket.Then.LifeOf(Policy) is { Cause: null, WithdrawnAt: null } life && life.Title == Title && life.Owner == Owner && Equals(life.ReviewEvery, ReviewEvery)
            ? Ruling.NothingToChange
            : docket.Record(Rules, asked, docket.View.KnownChange(asked), EffectiveFrom);
    }
}
