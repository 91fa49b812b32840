namespace Isms.Governance.Organization;

/// <summary>An order of succession for a seat was adopted.</summary>
public sealed record OrderOfSuccessionAdopted : OrganizationEvent
{
    /// <summary>The instrument and the item.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>The seat for which its successors act.</summary>
    public required PositionId Seat { get; init; }

    /// <summary>Who acts, the first in order first.</summary>
    public required ValueList<Successor> Order { get; init => field = Guard.Against.NullOrEmpty(value).ToValueList(); }

    /// <summary>How long an absence lasts at least before anybody acts; null for any length.</summary>
    public Period? MinAbsence { get; init; }

    /// <summary>How long anybody acts at most, counted once per vacancy or absence from its first day; null for any time.</summary>
    public Period? Cap { get; init; }

    /// <summary>What it carries; null for what the scheme says at the time.</summary>
    public Carries? Carries { get; init; }

    /// <summary>The first instant at which the order is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    /// <summary>The order that stops when this one starts.</summary>
    public InstrumentItem? Supersedes { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book with { Cover = book.Cover.WithOrder(this, stamp) };

    internal override void EnsureSound()
    {
        Id.Named(Seat);
        foreach (var step in Order)
        {
            Guard.Against.Null(step, nameof(Order)).EnsureSound();
        }

        Periods.Longer(MinAbsence, nameof(MinAbsence));
        Periods.Longer(Cap, nameof(Cap));
        Carries?.EnsureSound();
        if (Until <= EffectiveFrom)
        {
            throw new ArgumentException("an order of succession is over after its start", nameof(Until));
        }
    }
}
