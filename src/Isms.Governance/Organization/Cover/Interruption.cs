namespace Isms.Governance.Organization;

/// <summary>That nobody who is present fills a seat.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Absence">The absence of who fills it; null for a vacancy.</param>
/// <param name="Since">The first day of the vacancy or absence, whoever acts or acted in it.</param>
internal sealed record Interruption(PositionId Seat, Absence? Absence, Instant Since)
{
    /// <summary>The interruption in words: <c>position `iso` has been vacant since 2026-01-02</c>.</summary>
    public override string ToString() => Absence is null
        ? $"position `{Seat}` has been vacant since {Since.InWords()}"
        : $"`{Absence.Person}`, who fills position `{Seat}`, has been {Absence}";
}
