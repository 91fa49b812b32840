namespace Isms.Governance.Tool.Imports;

/// <summary>An item of a section with what could not be placed in it; without an item, what was left out of the section.</summary>
internal sealed record FileItem(JsonObject? Item)
{
    public List<string> Comments { get; } = [];
}
