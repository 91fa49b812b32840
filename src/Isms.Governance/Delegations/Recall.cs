namespace Isms.Governance.Delegations;

/// <summary>What was worked out about the delegations at one instant: for whoever asks of all of them, and asks again. Not for several threads.</summary>
/// <param name="last">The place in the journal of the last of them.</param>
internal sealed class Recall(long last)
{
    /// <summary>Those that are in force; null until they are asked for.</summary>
    internal Grant[]? Active { get; set; }

    /// <summary>How each stands for itself, by its place in the journal.</summary>
    internal Standing?[] Alone { get; } = new Standing?[last + 1];

    /// <summary>How each stands, everything above it counted, by its place in the journal.</summary>
    internal Standing?[] InChain { get; } = new Standing?[last + 1];

    /// <summary>Who can act for each party.</summary>
    internal Dictionary<Party, PersonId[]> Persons { get; } = [];

    /// <summary>Whether what was done was covered.</summary>
    internal Dictionary<Exercise, Coverage> Coverages { get; } = new(ReferenceEqualityComparer.Instance);
}
