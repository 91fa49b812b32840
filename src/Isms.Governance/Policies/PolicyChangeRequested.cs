namespace Isms.Governance.Policies;

/// <summary>A version of a policy was sent back to be changed.</summary>
public sealed record PolicyChangeRequested : PolicyVersionEvent
{
    /// <summary>Who asks for the change.</summary>
    public required PersonId By { get; init; }

    /// <summary>What is to be changed, and why.</summary>
    public required string Reason { get; init; }

    internal override bool IsFact => true;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override bool MayBecome(GovernanceEvent? replacement) => IsAboutSame(replacement);

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Id.Named(By);
        Guard.Against.NullOrWhiteSpace(Reason);
    }
}
