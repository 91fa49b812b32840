namespace Isms.Governance.Policies;

/// <summary>A version of a policy was written, or written anew while it was still open.</summary>
public sealed record PolicyVersionDrafted : PolicyVersionEvent
{
    /// <summary>Who wrote it. They do not approve it (ISMS-D21).</summary>
    public required PersonId Author { get; init; }

    /// <summary>A digest of the text: what an approval binds (ISMS-E04).</summary>
    public required string Digest { get; init; }

    /// <summary>How many words it has; null when nobody counted.</summary>
    public int? Words { get; init; }

    /// <summary>What the text holds of what the standard asks.</summary>
    public PolicyContents Contents { get; init; }

    /// <summary>Where the text lies.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override IEnumerable<EntryReference> Names => [Author];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => IsAboutSame(replacement);

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Id.Named(Author);
        Guard.Against.NullOrWhiteSpace(Digest);
        if (Words < 1)
        {
            throw new ArgumentException("a policy has a word at least", nameof(Words));
        }

        if ((Contents & ~(PolicyContents.FitsPurpose | PolicyContents.Objectives | PolicyContents.MeetRequirements | PolicyContents.KeepImproving)) is not PolicyContents.None)
        {
            throw new ArgumentException("a policy holds what has a name", nameof(Contents));
        }
    }
}
