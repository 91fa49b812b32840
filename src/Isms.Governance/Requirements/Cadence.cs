namespace Isms.Governance.Requirements;

/// <summary>
/// How fresh evidence is to be, in calendar days in the zone of the organisation. The standard names no numbers: these are defaults that a
/// profile may replace.
/// </summary>
public sealed record Cadence
{
    /// <summary>After so many days the evidence is stale; at least one.</summary>
    public required int Days { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>After so many days it is worth a reminder; null for none. Never more than <see cref="Days"/>.</summary>
    public int? RemindAfter { get; init; }

    /// <summary>The days, and after how many to remind: <c>365 days, reminder after 330</c>.</summary>
    public override string ToString() => RemindAfter is { } soft ? $"{Days} days, reminder after {soft}" : $"{Days} days";
}
