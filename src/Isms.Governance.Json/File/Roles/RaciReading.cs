using Isms.Governance.Organization;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>Makes a matrix of a table or of cells, and tells at its place of every heading, row and cell that means nothing.</summary>
internal sealed partial class RaciReading(RaciSheet sheet, FilePlan plan)
{
    // The columns that mean nothing are counted downwards from here.
    private const int Nowhere = -1;

    private readonly List<RaciColumn> columns = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<(ActivityId Activity, string Title, Dictionary<int, RaciLetters> Cells)> rows = [];
    private bool isSound = true;

    /// <summary>The matrix; null where something in it is not understood, which is told.</summary>
    internal RaciMatrix? Matrix()
    {
        if (sheet.File is { } file)
        {
            Read(plan.Files.Table(file, sheet.PlaceOf("file")), FilePath.Of(file));
        }
        else
        {
            Read((FileMap)((FileMap)sheet.Node).Find("cells")!.Value, sheet.Path.Then("cells"));
        }

        return !isSound ? null : new()
        {
            Columns = columns.ToValueList(),
            Rows = rows.Select(row => new RaciRow
            {
                Activity = row.Activity, Title = row.Title, Cells = columns.Select((_, column) => row.Cells.GetValueOrDefault(column)).ToValueList(),
            }).ToValueList(),
        };
    }

    private void Read(IReadOnlyList<FileList>? table, FilePath path)
    {
        if (table is null)
        {
            isSound = false;
            return;
        }

        var headings = table[0].Items.Cast<FileText>().ToList();
        for (var i = 1; i < table.Count; i++)
        {
            var cells = table[i].Items.Cast<FileText>().ToList();
            if (cells.TrueForAll(each => each.Text.Trim().Length == 0) || IsLegend([.. cells.Select(each => each.Text)]))
            {
                continue;
            }

            var row = Row(cells[0], path.Then(i).Then(0));
            for (var column = 1; column < cells.Count; column++)
            {
                var letters = LettersConverter.Parse(cells[column].Text);
                if (letters is null)
                {
                    Tell(FileFault.UnknownWord, cells[column], path.Then(i).Then(column), LettersConverter.Unknown(cells[column].Text), LettersConverter.Remedy);
                }
                else if (column < headings.Count && headings[column].Text.Trim().Length > 0)
                {
                    Write(row, Column(headings[column], path.Then(0).Then(column)), letters.Value, headings[column], cells[column], path.Then(i).Then(column));
                }
                else if (letters is not RaciLetters.None)
                {
                    Tell(FileFault.Misfit, cells[column], path.Then(i).Then(column), $"{Words.Quoted(cells[column].Text)} stands in a column without a heading", "name the position or the class");
                }
            }
        }
    }

    private void Read(FileMap cells, FilePath path)
    {
        foreach (var (title, letters) in cells.Entries)
        {
            var row = Row(title, path.Then(title.Text));
            foreach (var (heading, cell) in ((FileMap)letters).Entries)
            {
                var at = path.Then(title.Text).Then(heading.Text);
                Write(row, Column(heading, at), sheet.Cells![title.Text][heading.Text], heading, cell, at);
            }
        }
    }

    private void Write(Dictionary<int, RaciLetters> row, int column, RaciLetters letters, FileText heading, FileNode cell, FilePath path)
    {
        if (!row.TryAdd(column, letters))
        {
            Tell(FileFault.Misfit, cell, path, $"{Words.Quoted(heading.Text)} has its letters in this row already", "write them once, in one column");
        }
    }

    private Dictionary<int, RaciLetters> Row(FileText title, FilePath path)
    {
        var (name, file) = (title.Text.Trim(), plan.File);
        var activity = sheet.Rows?.TryGetValue(name, out var said) == true ? said
            : (file.Activities.Find(each => each.Id?.Value == name) ?? file.Activities.Find(each => IsSame(each.Title, name)))?.Id;
        if (activity is null)
        {
            var names = file.Activities.SelectMany(each => new[] { each.Id?.Value, each.Title }).OfType<string>();
            Tell(FileFault.UnknownId, title, path, $"there is no activity {Words.Quoted(name)}", Remedy(name, names, "say under `rows` which activity it is about"));
            return [];
        }

        rows.Add((activity.Value, name, []));
        return rows[^1].Cells;
    }

    private int Column(FileText heading, FilePath path)
    {
        var name = heading.Text.Trim();
        if (known.TryGetValue(name, out var place))
        {
            return place;
        }

        if (Meant(name) is not { } party)
        {
            var names = plan.File.Positions.SelectMany(each => new[] { each.Id?.Value, each.Title }).Concat(plan.File.Classes.SelectMany(each => new[] { each.Id?.Value, each.Title })).OfType<string>();
            Tell(FileFault.UnknownId, heading, path, $"there is no position or class {Words.Quoted(name)}", Remedy(name, names, "say under `columns` what the heading means"));
            return known[name] = Nowhere - known.Count;
        }

        if (sheet.Cells is not null && columns.FindIndex(each => each.Party == party) is var same and >= 0)
        {
            // Cells may name a column differently from row to row; a table that heads two columns alike is told by the rules.
            return known[name] = same;
        }

        columns.Add(new() { Party = party, Title = name });
        return known[name] = columns.Count - 1;
    }

    private Party? Meant(string name)
    {
        var (positions, classes) = (plan.File.Positions, plan.File.Classes);
        return sheet.Columns?.GetValueOrDefault(name) is { } said ? said.ToParty(plan)
            : name == RaciColumnSheet.TopManagement ? RaciColumnSheet.Head(plan)
            : (positions.Find(each => each.Id?.Value == name) ?? positions.Find(each => IsSame(each.Title, name) || (each.Aliases ?? []).Exists(alias => IsSame(alias, name))))?.Id is { } position ? position
            : (classes.Find(each => each.Id?.Value == name) ?? classes.Find(each => IsSame(each.Title, name)))?.Id is { } @class ? Party.Class(@class) : null;
    }

    private static bool IsSame(string? title, string name) => string.Equals(title, name, StringComparison.OrdinalIgnoreCase);

    private static string Remedy(string name, IEnumerable<string> names, string otherwise) => Nearest.To(name, names) is { } near ? $"write `{near}` if that is meant, else {otherwise}" : otherwise;

    private void Tell(FileFault fault, FileNode node, FilePath path, string message, string remedy)
    {
        isSound = false;
        plan.Faults.Add(fault, path.At(node), message, remedy);
    }
}
