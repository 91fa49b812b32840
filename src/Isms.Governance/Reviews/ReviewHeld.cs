namespace Isms.Governance.Reviews;

/// <summary>A management review was held. It takes effect when the meeting ends.</summary>
public sealed record ReviewHeld : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>When the meeting began; it ended at <see cref="GovernanceEvent.EffectiveFrom"/>.</summary>
    public required Instant From { get; init; }

    /// <summary>Who chaired.</summary>
    public required PersonId Chair { get; init; }

    /// <summary>Who attended, the chair first, each in the capacity of then.</summary>
    public required ValueList<Attendee> Attendees { get; init => field = Guard.Against.Null(value); }

    internal override bool IsFact => true;

    internal override string About => Review.Value;

    internal override IEnumerable<EntryReference> Names => Attendees.Select(attendee => (EntryReference)attendee.Person);

    internal override void EnsureSound()
    {
        Id.Named(Review);
        Id.Named(Chair);
        foreach (var attendee in Attendees)
        {
            Guard.Against.Null(attendee).EnsureSound();
        }

        if (From >= EffectiveFrom)
        {
            throw new ArgumentException("a meeting begins before it ends", nameof(From));
        }
    }
}
