namespace Isms.Governance.Tool.Imports;

/// <summary>A row of a register of controlled documents.</summary>
internal static class DocumentRow
{
    private const string Approval = "approve-documents";

    private const string Register = "document register";

    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
        if (row.Needed("id", "number") is not { } id || row.Needed("title", "title") is not { } title || row.Needed("version", "version") is not { } number)
        {
            return;
        }

        var from = row.Day("from", "day from which the version holds") ?? terms.AsOf;
        var version = new JsonObject { ["version"] = number };
        if (from is not null && row.Position("approver") is { } approver)
        {
            version["approvedBy"] = new JsonObject { ["position"] = approver };
        }

        version["from"] = from;
        if (!part.Has("activities", Approval))
        {
            part.Add("activities", new() { ["id"] = Approval, ["title"] = "Approve documents" });
            part.Notice(row.Headings.Line, 1, $"the register does not say under which activity documents are approved: each is put under `{Approval}`", "say who holds that activity, and put the top policy under one that discharges 5.2");
            part.Notice(row.Headings.Line, 1, $"the register does not say where people find the documents: `{Register}` is taken", "say where, inside and outside");
        }

        part.Add(
            "policies",
            new()
            {
                ["id"] = part.Unique("policies", id, row.Line, row.ColumnOf("id")), ["title"] = title, ["keeper"] = row.Position("keeper"), ["approvedUnder"] = Approval, ["versions"] = new JsonArray(version),
                ["availability"] = from is null ? null : new JsonObject { ["inside"] = Register }, ["nextReview"] = from is null ? null : row.Day("nextReview"),
            },
            row.Rest(from is null ? ["approver", "nextReview"] : []));
    }
}
