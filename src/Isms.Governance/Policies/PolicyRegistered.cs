namespace Isms.Governance.Policies;

/// <summary>A policy was set up: who owns it, under which activity its versions are approved, and how often it is reviewed.</summary>
public sealed record PolicyRegistered : PolicyEvent
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is the policy of the management system itself, or one on a topic.</summary>
    public required PolicyLevel Level { get; init; }

    /// <summary>The position that keeps it.</summary>
    public required PositionId Owner { get; init; }

    /// <summary>The activity under which its versions are approved and it is withdrawn: whoever may decide that, may approve.</summary>
    public required ActivityId ApprovedUnder { get; init; }

    /// <summary>Within what time it is reviewed, in calendar units in the zone of the scope; null for whenever a review says.</summary>
    public Period? ReviewEvery { get; init; }

    internal override IEnumerable<EntryReference> Names => [Owner, ApprovedUnder];

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Guard.Against.NullOrWhiteSpace(Title);
        Guard.Against.EnumOutOfRange(Level);
        Id.Named(Owner);
        Id.Named(ApprovedUnder);
        EnsureCadence(ReviewEvery);
    }

    internal static void EnsureCadence(Period? reviewEvery)
    {
        if (reviewEvery is { } every && Instant.FromUnixTimeTicks(0).After(every, DateTimeZone.Utc) <= Instant.FromUnixTimeTicks(0))
        {
            throw new ArgumentException("a policy is reviewed within a time that passes", nameof(ReviewEvery));
        }
    }
}
