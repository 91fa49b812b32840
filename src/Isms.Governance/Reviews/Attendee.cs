namespace Isms.Governance.Reviews;

/// <summary>Somebody who attended a management review, in the capacity that they had when it began. It is frozen: what changes later does not change it.</summary>
public sealed record Attendee
{
    /// <summary>Who attended.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The position that the person filled, one of top management before others; null for none.</summary>
    public PositionId? Position { get; init; }

    /// <summary>Whether the person was a member of top management.</summary>
    public bool IsTopManagement { get; init; }

    /// <summary>Whether the person filled that position as acting holder.</summary>
    public bool IsActing { get; init; }

    /// <summary>The person with the capacity.</summary>
    public override string ToString() =>
        $"`{Person}`{(Position is { } position ? $", {(IsActing ? "acting " : string.Empty)}`{position}`" : string.Empty)}{(IsTopManagement ? " (top management)" : string.Empty)}";

    /// <summary>Somebody as they were at an instant.</summary>
    internal static Attendee Of(PersonId person, OrganizationAt organization)
    {
        var isTop = organization.TopManagers.Contains(person);
        var seat = organization.SeatsOf(person).OrderByDescending(seat => organization.IsTop(seat.Position) && organization.Accountable(seat.Position).Person == person).FirstOrDefault();
        return new() { Person = person, Position = seat?.Position, IsTopManagement = isTop, IsActing = seat?.IsActing ?? false };
    }

    internal void EnsureSound()
    {
        Id.Named(Person);
        _ = Position is { } position ? Id.Named(position) : null;
    }
}
