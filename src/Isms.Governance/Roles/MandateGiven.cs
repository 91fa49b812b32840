namespace Isms.Governance.Roles;

/// <summary>Who fills a position has one of the two mandates of 5.3 from then on.</summary>
public sealed record MandateGiven : RoleEvent
{
    /// <summary>Which of them.</summary>
    public required Mandate53 Mandate { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    internal override string About => Mandate.Name;

    internal override IEnumerable<EntryReference> Names => [Position];

    internal override void EnsureSound()
    {
        Guard.Against.EnumOutOfRange(Mandate);
        Id.Named(Position);
        if (Until <= EffectiveFrom)
        {
            throw new ArgumentException("a mandate ends after its start");
        }
    }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
