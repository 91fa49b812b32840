namespace Isms.Governance.Policies;

/// <summary>A policy with its versions as they stand at an instant, as known then or now.</summary>
public sealed record PolicyLife : Answer
{
    internal PolicyLife()
    {
    }

    /// <summary>The policy.</summary>
    public required PolicyId Policy { get; init; }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Why it cannot be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>What it is called.</summary>
    public string? Title => Changed?.Title ?? Registered?.Title;

    /// <summary>How far up it stands.</summary>
    public PolicyLevel? Level => Registered?.Level;

    /// <summary>The position that keeps it.</summary>
    public PositionId? Owner => Changed?.Owner ?? Registered?.Owner;

    /// <inheritdoc cref="PolicyRegistered.ReviewEvery"/>
    public Period? ReviewEvery => Changed is { } changed ? changed.ReviewEvery : Registered?.ReviewEvery;

    /// <summary>The activity under which its versions are approved.</summary>
    public ActivityId? ApprovedUnder => Registered?.ApprovedUnder;

    /// <summary>The versions, in the order in which they were first on record.</summary>
    public ValueList<PolicyVersion> Versions { get; init; } = [];

    /// <summary>The version in force: the one published last; null where none is.</summary>
    public PolicyVersion? InForce => Versions.FirstOrDefault(version => version.State is PolicyVersionState.InForce);

    /// <summary>The version that is on its way; null where none is.</summary>
    public PolicyVersion? Open => Versions.FirstOrDefault(version => version.IsOpen);

    /// <summary>When it was withdrawn; null where it was not.</summary>
    public Instant? WithdrawnAt { get; init; }

    /// <summary>When it was reviewed last; null where it was not.</summary>
    public Instant? ReviewedAt => LastReview?.EffectiveFrom;

    /// <summary>What the last review came to; null where there was none.</summary>
    public PolicyReviewOutcome? Outcome => LastReview?.Outcome;

    /// <summary>
    /// Until when the next review is due, itself excluded: what the last review says, or a cadence after it or after the publication, whichever
    /// is later, in the calendar of the zone of the scope. Null where none is due: nothing is in force, or nobody set a cadence.
    /// </summary>
    public Instant? ReviewDueUntil { get; init; }

    internal PolicyRegistered? Registered { get; init; }

    /// <summary>The last change of what it is called, who keeps it and how often it is reviewed; null where there was none.</summary>
    internal PolicyChanged? Changed { get; init; }

    internal PolicyReviewed? LastReview { get; init; }

    /// <summary>The last review, where it was of the version in force: what a review of an earlier one set is over with it.</summary>
    internal PolicyReviewed? ReviewInForce => InForce?.Publication is { } publication && LastReview is { } last && last.EffectiveFrom >= publication.EffectiveFrom ? last : null;

    /// <summary>The version of that id; null when there is none at this instant.</summary>
    public PolicyVersion? Find(VersionId version) => Versions.FirstOrDefault(each => each.Version == version);

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"policy `{Policy}` {Title}: {(WithdrawnAt is { } at ? $"withdrawn at {at.InWords()}" : InForce is { } version ? $"version `{version.Version}` is in force since {version.Since.InWords()}" : "no version is in force")} at {At.InWords()}",
        [
            $"{(Level is PolicyLevel.Top ? "the top policy" : "a topic policy")}, kept by position `{Owner}`, approved under `{ApprovedUnder}`",
            .. Versions.Select(each => (Explanation)each.ToString()),
            .. LastReview is { } review ? [$"reviewed at {review.EffectiveFrom.InWords()} by `{review.By}`: {(review.Outcome is PolicyReviewOutcome.Kept ? "kept" : "change needed")}"] : Array.Empty<Explanation>(),
            .. ReviewDueUntil is { } due ? [$"the next review is due until {due.InWords()}"] : Array.Empty<Explanation>(),
        ]);
}
