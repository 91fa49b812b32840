namespace Isms.Governance.Json;

/// <summary>A bare day, or a list of days.</summary>
internal sealed class DaysSheet : Sheet
{
    /// <summary>The day.</summary>
    public LocalDate? On { get; set; }

    /// <summary>Several days.</summary>
    public List<LocalDate>? All { get; set; }

    internal override string? Shorthand => "on";

    internal override string? Listhand => "all";

    internal IEnumerable<LocalDate> Each => (All ?? []).Concat(On is { } day ? [day] : []);

    internal static DaysSheet Of(IReadOnlyList<LocalDate> days) => days is [var one] ? new() { On = one } : new() { All = [.. days] };
}
