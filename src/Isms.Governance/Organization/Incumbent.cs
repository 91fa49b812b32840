namespace Isms.Governance.Organization;

/// <summary>Who fills a position at an instant.</summary>
/// <param name="Position">The position.</param>
/// <param name="Person">The person who fills it; null when nobody does.</param>
/// <param name="IsActing">Whether that person fills it as acting holder.</param>
/// <param name="Absent">The substantive holder beside an acting one; null when there is none.</param>
/// <param name="VacantSince">When nobody fills it: since when, or null when nobody ever did.</param>
public sealed record Incumbent(PositionId Position, PersonId? Person, bool IsActing, PersonId? Absent, Instant? VacantSince)
{
    /// <summary>Since when the person who fills the position is absent; null when they are present or nobody fills it.</summary>
    public Instant? AbsentSince { get; internal init; }

    /// <summary>Whether nobody fills the position: a gap. What belongs to the position stays with it.</summary>
    public bool IsGap => Person is null;
}
