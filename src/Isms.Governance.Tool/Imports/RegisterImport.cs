namespace Isms.Governance.Tool.Imports;

/// <summary>Registers that people keep as tables: which one it is is told by its headings, in English or German, or by a mapping.</summary>
internal static class RegisterImport
{
    private static readonly RegisterKind[] Known =
    [
        new("delegations", "delegations", ["by", "to", "activity"], DelegationRow.Add, new(StringComparer.Ordinal)
        {
            ["instrument"] = "instrument,delegation,delegationno,verfuegung,erlass", ["item"] = "item,no,number,line,nr,nummer,position,ziffer", ["by"] = "by,from,delegator,delegatedby,von,delegierender,delegiertvon",
            ["to"] = "to,delegate,delegatedto,an,delegierter,delegiertan", ["activity"] = "activity,power,authority,taetigkeit,aufgabe,befugnis", ["amount"] = "amount,limit,betrag,hoechstbetrag", ["currency"] = "currency,waehrung",
            ["from"] = "validfrom,start,startdate,effectivedate,gueltigab,beginn", ["through"] = "validto,validuntil,end,enddate,expiry,expirydate,gueltigbis,ende", ["reference"] = "reference,minute,source,beleg,quelle",
        }),
        new("documents", "policies", ["id", "title", "version"], (part, rows, terms) => Each(rows, row => DocumentRow.Add(part, row, terms)), new(StringComparer.Ordinal)
        {
            ["id"] = "docid,id,documentid,number,no,dokumentid,dokumentennr,dokumentnummer,nr", ["title"] = "title,document,titel,dokument,bezeichnung", ["keeper"] = "owner,keeper,verantwortlich,verantwortliche,eigentuemer,inhaber",
            ["approver"] = "approver,approvedby,freigeber,freigabedurch,genehmigtdurch", ["version"] = "version,fassung", ["from"] = "effectivedate,validfrom,inkraft,inkraftseit,gueltigab", ["nextReview"] = "nextreview,reviewdue,naechstepruefung,naechsteueberpruefung",
            ["status"] = "status,state,documentstatus,stand,zustand,dokumentstatus",
        }),
        new("competences", "competence.required", ["role", "competence"], (part, rows, _) => Each(rows, row => CompetenceRow.Add(part, row)), new(StringComparer.Ordinal)
        {
            ["role"] = "role,position,rolle,funktion", ["competence"] = "requiredcompetence,competence,skill,kompetenz,erforderlichekompetenz", ["months"] = "refreshintervalmonths,refreshinterval,refreshmonths,auffrischungmonate,auffrischungsintervall",
        }),
        new("trainings", "competence.records", ["person", "training"], (part, rows, terms) => Each(rows, row => TrainingRow.Add(part, row, terms)), new(StringComparer.Ordinal)
        {
            ["person"] = "person,name,employee,mitarbeiter,teilnehmer", ["training"] = "training,course,topic,schulung,kurs,thema", ["due"] = "duedate,due,faelligam,faellig", ["on"] = "completiondate,completed,completedon,abgeschlossenam,abschlussdatum",
            ["status"] = "status,stand", ["evidence"] = "evidence,certificate,nachweis,zertifikat", ["through"] = "nextrefresh,validuntil,expirydate,naechsteauffrischung,gueltigbis",
        }),
    ];

    public static IEnumerable<string> Kinds => Known.Select(each => each.Name);

    public static FilePart Of(string path, Grid table, ImportTerms terms, string? kind)
    {
        var grid = table.Untitled(path);
        var named = kind is null ? null : Known.FirstOrDefault(each => each.Name == kind) ?? throw ToolFault.Unknown("kind of register", kind, Kinds);
        terms.Check(grid.Headings.Cells, field => Known.Where(each => (named ?? each) == each).Any(each => each.Fields.ContainsKey(field)) ? null : NoField(field, named is null ? Known : [named]), []);
        var chosen = named ?? Known.Where(each => each.Lacking(grid.Headings, terms).Count == 0).MaxBy(each => each.Columns(grid.Headings, terms).Count)
            ?? throw new ToolFault($"the headings of `{path}` tell no register: {string.Join(", ", grid.Headings.Cells.Select(each => $"`{each}`"))}", $"say which it is with `--kind` ({string.Join(", ", Kinds)}), and what the headings mean with `--map`");
        terms.Check(grid.Headings.Cells, field => chosen.Fields.ContainsKey(field) ? null : NoField(field, [chosen]), []);
        if (chosen.Lacking(grid.Headings, terms) is { Count: > 0 } lacking)
        {
            throw new ToolFault($"`{path}` has no column for {string.Join(", ", lacking.Select(each => $"`{each}`"))} of a register of {chosen.Name}", $"map a heading to it with `--map`: `columns: {{ \"a heading\": {lacking[0]} }}`");
        }

        var part = new FilePart();
        part.Notices.AddRange(grid.Notices);
        var columns = chosen.Columns(grid.Headings, terms);
        for (var column = 0; column < grid.Headings.Cells.Count; column++)
        {
            if (!columns.ContainsValue(column))
            {
                part.Notice(grid.Headings.Line, column + 1, $"the column `{grid.Headings[column]}` has no place in the file; what it says is kept as comments");
            }
        }

        chosen.Add(part, [.. grid.Rows.Select(row => new RegisterRow(part, chosen.Section, grid.Headings, row, columns))], terms);
        return part;
    }

    private static void Each(IReadOnlyList<RegisterRow> rows, Action<RegisterRow> add)
    {
        foreach (var row in rows)
        {
            add(row);
        }
    }

    private static string NoField(string field, IReadOnlyList<RegisterKind> kinds) =>
        $"there is no field `{field}` of a register{(kinds is [var one] ? $" of {one.Name}" : "")}{(Nearest.To(field, kinds.SelectMany(each => each.Fields.Keys)) is { } near ? $"; did you mean `{near}`?" : $"; the fields are {string.Join(", ", kinds.SelectMany(each => each.Fields.Keys).Distinct(StringComparer.Ordinal))}")}";
}

/// <summary>A kind of register: the section it becomes, the fields it must have, how its rows become items, and by which headings, comma between, each field is known.</summary>
internal sealed record RegisterKind(string Name, string Section, IReadOnlyList<string> Required, Action<FilePart, IReadOnlyList<RegisterRow>, ImportTerms> Add, Dictionary<string, string> Fields)
{
    /// <summary>In which column each field stands: where the mapping says it does, else where its heading is known.</summary>
    public Dictionary<string, int> Columns(GridRow headings, ImportTerms terms)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < headings.Cells.Count; column++)
        {
            if (terms.Columns.TryGetValue(headings[column], out var meant) && Fields.ContainsKey(meant.Means))
            {
                found.TryAdd(meant.Means, column);
            }
        }

        for (var column = 0; column < headings.Cells.Count; column++)
        {
            if (!terms.Columns.ContainsKey(headings[column]) && Fields.FirstOrDefault(each => each.Value.Split(',').Contains(Slug.Bare(headings[column]))).Key is { } field)
            {
                found.TryAdd(field, column);
            }
        }

        return found;
    }

    public List<string> Lacking(GridRow headings, ImportTerms terms) => [.. Required.Where(each => !Columns(headings, terms).ContainsKey(each))];
}
