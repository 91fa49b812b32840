namespace Isms.Governance.Policies;

/// <summary>A version of a policy was given up before it was published.</summary>
public sealed record PolicyVersionDiscarded : PolicyVersionEvent
{
    /// <summary>Who gave it up.</summary>
    public required PersonId By { get; init; }

    /// <summary>Why; null where nobody says.</summary>
    public string? Reason { get; init; }

    internal override bool IsFact => true;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override bool MayBecome(GovernanceEvent? replacement) => IsAboutSame(replacement);

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Id.Named(By);
        _ = Reason is null ? null : Guard.Against.NullOrWhiteSpace(Reason);
    }
}
