namespace Isms.Governance.Reviews;

/// <summary>A management review is planned.</summary>
public sealed record ReviewPlanned : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Id { get; init; }

    /// <summary>When it is to be held.</summary>
    public required Instant On { get; init; }

    /// <summary>How long after it the next one is to be held at the latest; null where that is left to a date.</summary>
    public Period? Interval { get; init; }

    /// <summary>How many members of top management suffice for it, whoever of those present chairs; null: one of them chairs.</summary>
    public int? Quorum { get; init; }

    internal override IEnumerable<Instant?> Ends => [On];

    internal override string About => Id.Value;

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        _ = Quorum is { } quorum ? Guard.Against.NegativeOrZero(quorum) : 0;
        if (Interval is { } interval && NodaConstants.UnixEpoch.After(interval, DateTimeZone.Utc) <= NodaConstants.UnixEpoch)
        {
            throw new ArgumentException("the interval between two reviews leads forward", nameof(Interval));
        }
    }
}
