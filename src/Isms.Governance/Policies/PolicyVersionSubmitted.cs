namespace Isms.Governance.Policies;

/// <summary>A version of a policy was handed in for approval.</summary>
public sealed record PolicyVersionSubmitted : PolicyVersionEvent
{
    /// <summary>Who handed it in. They do not approve it (ISMS-D21).</summary>
    public required PersonId By { get; init; }

    internal override bool IsFact => true;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override bool MayBecome(GovernanceEvent? replacement) => IsAboutSame(replacement);

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Id.Named(By);
    }
}
