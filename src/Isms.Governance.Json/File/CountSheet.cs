namespace Isms.Governance.Json;

/// <summary>How many of how many.</summary>
internal sealed class CountSheet : Sheet
{
    /// <summary>How many.</summary>
    [JsonRequired]
    public int? Count { get; set; }

    /// <summary>Of how many; by default nobody says.</summary>
    public int? Of { get; set; }
}
