namespace Isms.Governance.Rules;

/// <summary>A command that is being decided, as a host's rule sees it.</summary>
public sealed record Proposal
{
    internal Proposal()
    {
    }

    /// <summary>The register at the instant of the decision, with everything recorded so far and nothing of the proposal.</summary>
    public required GovernanceView View { get; init; }

    /// <summary>What is asked. The same thing can be asked by several commands: what would come of them all is in <see cref="Events"/>.</summary>
    public required GovernanceCommand Command { get; init; }

    /// <summary>Who decides it and when.</summary>
    public required Decided Decided { get; init; }

    /// <summary>When it is to take effect.</summary>
    public required Instant EffectiveFrom { get; init; }

    /// <summary>
    /// What would become true, whichever command asks for it, what the scheme fills in filled in; empty where a rule of this library
    /// refuses already, because then nothing would.
    /// </summary>
    public required ValueList<GovernanceEvent> Events { get; init; }
}
