namespace Isms.Governance.Tool.Imports;

/// <summary>A row of a register of controlled documents.</summary>
internal static class DocumentRow
{
    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
        if (row.Needed("id", "number") is not { } id || row.Needed("title", "title") is not { } title)
        {
            return;
        }

        var version = new JsonObject { ["version"] = row["version"] is { Length: > 0 } number ? number : null };
        if (row.Position("approver") is { } approver)
        {
            version["approvedBy"] = new JsonObject { ["position"] = approver };
        }

        version["from"] = row.Day("from", "day from which the version holds") ?? terms.AsOf;
        part.Add(
            "policies",
            new() { ["id"] = part.Unique("policies", id, row.Line, row.ColumnOf("id")), ["title"] = title, ["keeper"] = row.Position("keeper"), ["versions"] = new JsonArray(version), ["nextReview"] = row.Day("nextReview") },
            row.Rest());
    }
}
