namespace Isms.Governance.Tool.Frame;

/// <summary>Something that is wrong with an input, or worth knowing about it, on its line.</summary>
internal sealed record Problem(string? Code, string Message, string? Remedy, string? Path, int Line, int Column)
{
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Whether the input could be read, but a rule refuses what it says.</summary>
    public bool IsRefusal => Rules.Count > 0;

    /// <summary>The included file that it is in, as seen from the folder of the input; null for the input itself.</summary>
    public string? File { get; init; }

    /// <summary><c>file:line:column: code: message</c>, as editors and terminals follow it.</summary>
    public string At(string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{Input.PathOf(file, File)}:{Line}:{Column}: {(Code is null ? "" : $"{Code}: ")}{Message}{(string.IsNullOrEmpty(Path) ? "" : $" (`{Path}`)")}");

    public JsonObject Json() => new()
    {
        ["rule"] = Rules.Count > 0 ? Rules[0].Id.Value : Code, ["code"] = Code, ["rules"] = new JsonArray([.. Rules.Select(rule => (JsonNode)rule.Id.Value)]),
        ["message"] = Message, ["remedy"] = Remedy, ["file"] = File, ["path"] = Path, ["line"] = Line, ["column"] = Column,
    };

    public SarifResult Result(string file, string level) =>
        new(Rules.Count > 0 ? Rules[0].Id.Value : Code ?? "notice", Rules.Count > 0 ? Rules[0].Title : FileFault.All.FirstOrDefault(each => each.Code == Code)?.Title ?? JournalFault.All.FirstOrDefault(each => each.Code == Code)?.Title ?? "notice", level, Remedy is null ? Message : $"{Message}; to mend it: {Remedy}", Input.PathOf(file, File), Line, Column);
}
