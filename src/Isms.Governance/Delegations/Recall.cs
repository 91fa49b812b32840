namespace Isms.Governance.Delegations;

/// <summary>What was worked out about the delegations at one instant: for whoever asks of all of them, and asks again. Not for several threads.</summary>
internal sealed class Recall
{
    /// <summary>Those that are in force; null until they are asked for.</summary>
    internal Grant[]? Active { get; set; }

    /// <summary>How each stands for itself.</summary>
    internal Dictionary<Grant, Standing> Alone { get; } = [];

    /// <summary>How each stands, everything above it counted.</summary>
    internal Dictionary<Grant, Standing> InChain { get; } = [];

    /// <summary>Who can act for each party.</summary>
    internal Dictionary<Party, PersonId[]> Persons { get; } = [];
}
