namespace Isms.Governance.Organization;

/// <summary>That a person is absent at an instant.</summary>
/// <param name="Person">Who is absent.</param>
/// <param name="Reason">What kind of absence was recorded last; null when that was not said.</param>
/// <param name="Since">Its first instant; absences without a break between them are one.</param>
/// <param name="Until">The announced first instant at which the person is back; null when it is not known.</param>
public sealed record Absence(PersonId Person, string? Reason, Instant Since, Instant? Until)
{
    /// <summary>The absence in words: <c>absent since 2026-01-02 (leave)</c>.</summary>
    public override string ToString() => $"absent since {Since.InWords()}{(Reason is null ? string.Empty : $" ({Reason})")}";
}

/// <summary>One recorded absence from its first instant until it is over, the return counted.</summary>
internal readonly record struct AbsenceSpell(PersonAbsent Event, Instant From, Instant Until)
{
    internal bool Holds(Instant at) => From <= at && at < Until;
}
