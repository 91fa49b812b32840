namespace Isms.Governance.Delegations;

/// <summary>An exercise on record: the act, the grant whose aggregates it uses, and its place in the journal.</summary>
internal sealed class Exercise(AuthorityExercised act, Grant? item, long sequence)
{
    internal AuthorityExercised Act { get; } = act;

    internal Grant? Item { get; } = item;

    internal long Sequence { get; } = sequence;

    internal Instant At => Act.EffectiveFrom;

    /// <summary>Earlier; of two at one instant, the one recorded earlier.</summary>
    internal bool IsBefore(Exercise other) => At < other.At || (At == other.At && Sequence < other.Sequence);
}
