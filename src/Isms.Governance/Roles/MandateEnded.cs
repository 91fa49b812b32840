namespace Isms.Governance.Roles;

/// <summary>A position no longer has one of the two mandates of 5.3 from then on, however it was given before.</summary>
public sealed record MandateEnded : RoleEvent
{
    /// <summary>Which of them.</summary>
    public required Mandate53 Mandate { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    internal override string About => Mandate.Name;

    internal override void EnsureSound()
    {
        Guard.Against.EnumOutOfRange(Mandate);
        Id.Named(Position);
        _ = Reason is null ? null : Guard.Against.NullOrWhiteSpace(Reason);
    }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
