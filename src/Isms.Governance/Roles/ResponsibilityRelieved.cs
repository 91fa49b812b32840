namespace Isms.Governance.Roles;

/// <summary>A position is no longer responsible for an activity from then on, by any assignment that began before.</summary>
public sealed record ResponsibilityRelieved : RoleEvent
{
    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
