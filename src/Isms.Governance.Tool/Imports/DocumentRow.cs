using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>A row of a register of controlled documents.</summary>
internal static partial class DocumentRow
{
    private const string Approval = "approve-documents";

    private const string Register = "document register";

    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
        if (!row.Has(("id", "number"), ("title", "title"), ("version", "version")))
        {
            return;
        }

        var (status, day) = (row["status"], row.Day("from"));
        var (isApproved, isDraft) = (status.Length == 0 || Approved().IsMatch(Slug.Bare(status)), Draft().IsMatch(Slug.Bare(status)));
        if (!isApproved && !isDraft)
        {
            row.LeaveOut("status", $"`{status}` does not say whether the version is in force", "write `approved` or `draft`; of what is no longer in force, say in the file how long it was");
            return;
        }

        var from = !isApproved || day.IsUnreadable ? null : day.Day ?? terms.AsOf;
        if (!isApproved)
        {
            row.Notice("status", $"`{status}` is no approval: the version is not in force");
        }
        else if (from is null)
        {
            row.Notice("from", day.IsBlank ? "no day from which the version holds" : $"{day.Doubt}: the version is not in force", day.IsBlank ? "add the day before the part is used" : DayCell.Remedy);
        }

        var version = new JsonObject { ["version"] = row["version"] };
        if (from is not null && row.Position("approver") is { } approver)
        {
            version["approvedBy"] = new JsonObject { ["position"] = approver };
        }

        version["from"] = from;
        if (part.Find("activities", "Approve documents") is null)
        {
            _ = part.Named("activities", "Approve documents", row.Headings.Line, 1);
            part.Notice(row.Headings.Line, 1, $"the register does not say under which activity documents are approved: each is put under `{Approval}`", "say who holds that activity, and put the top policy under one that discharges 5.2");
            part.Notice(row.Headings.Line, 1, $"the register does not say where people find the documents: `{Register}` is taken", "say where, inside and outside");
        }

        part.Add(
            row.Section,
            new()
            {
                ["id"] = part.Unique(row.Section, row["id"], row.Line, row.ColumnOf("id")), ["title"] = row["title"], ["keeper"] = row.Position("keeper"), ["approvedUnder"] = Approval, ["versions"] = new JsonArray(version),
                ["availability"] = from is null ? null : new JsonObject { ["inside"] = Register }, ["nextReview"] = from is null ? null : row.DayOrNone("nextReview"),
            },
            row.Rest(from is null ? ["status", "from", "approver", "nextReview"] : ["status"]));
    }

    [GeneratedRegex("^(approved|released|published|effective|inforce|active|current|valid|final|freigegeben|genehmigt|veroeffentlicht|inkraft|aktiv|aktuell|gueltig)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Approved();

    [GeneratedRegex("^(draft|entwurf|inreview|underreview|inapproval|pending|notapproved|inpruefung|inbearbeitung|infreigabe|zurfreigabe|nichtfreigegeben|nichtgenehmigt)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Draft();
}
