namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The files in the same folder, or below it, that say more.</summary>
    [JsonPropertyOrder(15)]
    public List<IncludeSheet> Include { get; set; } = [];
}

/// <summary>A governance file whose sections belong to this one, too: lists are joined, everything else is said in one of them.</summary>
internal sealed class IncludeSheet : Sheet
{
    /// <summary>Its name as seen from the folder of the file that is read, with <c>/</c> between folders.</summary>
    [JsonRequired]
    public string? File { get; set; }

    internal override string? Shorthand => "file";
}
