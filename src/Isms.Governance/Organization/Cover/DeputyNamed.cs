namespace Isms.Governance.Organization;

/// <summary>A position became deputy of a seat: it acts for the seat while that is vacant or its holder absent.</summary>
public sealed record DeputyNamed : OrganizationEvent
{
    /// <summary>The seat for which the deputy acts.</summary>
    public required PositionId Seat { get; init; }

    /// <summary>The position that acts.</summary>
    public required PositionId Deputy { get; init; }

    /// <summary>Only for these activities with everything that is part of them; none for all.</summary>
    public ValueList<ActivityId> Activities { get; init => field = value ?? []; } = [];

    /// <summary>What it carries; null for what the scheme says at the time.</summary>
    public Carries? Carries { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book with { Cover = book.Cover.WithDeputy(this, stamp) };

    internal override void EnsureSound()
    {
        Id.Named(Seat);
        Id.Named(Deputy);
        foreach (var each in Activities)
        {
            Id.Named(each, nameof(Activities));
        }

        Carries?.EnsureSound();
        if (Until <= EffectiveFrom)
        {
            throw new ArgumentException("a deputy is named until after the start", nameof(Until));
        }
    }
}
