namespace Isms.Governance.Roles;

/// <summary>That a position holds a role or a mandate of 5.3 at an instant, whether that was made known, and whether who fills the position acknowledged it.</summary>
public sealed record HeldRole : Answer
{
    internal HeldRole()
    {
    }

    /// <summary>The role; null for a mandate.</summary>
    public RoleId? Role { get; init; }

    /// <summary>The mandate; null for a role.</summary>
    public Mandate53? Mandate { get; init; }

    /// <summary>The position that holds it, with who fills it.</summary>
    public required Incumbent Seat { get; init; }

    /// <summary>From when until when, as far as its end is known.</summary>
    public required Interval Period { get; init; }

    /// <summary>Where it was first made known; null where that is not on record.</summary>
    public AssignmentCommunicated? Communicated { get; init; }

    /// <summary>When who fills the position now acknowledged it; null where they did not.</summary>
    public Instant? AcknowledgedAt { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"position `{Seat.Position}` ({(Seat.Person is { } person ? $"`{person}`" : "vacant")}) holds {new Charge(Role, Mandate).InWords()} {Period.InWords()}",
        [
            Communicated is { } told ? $"made known to {told.To} at {told.EffectiveFrom.InWords()}" : "not on record as made known",
            AcknowledgedAt is { } at ? $"acknowledged at {at.InWords()}" : "not acknowledged by who fills it",
        ]);
}
