using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>The rows of a register of delegations. Whatever is not readable there bounds the authority that is handed on, so such a row is left out.</summary>
internal static partial class DelegationRow
{
    public static void Add(FilePart part, IReadOnlyList<RegisterRow> rows, ImportTerms terms)
    {
        var (grants, taken) = (new List<Grant>(), new HashSet<(string Instrument, string Item, string To)>());
        var limited = rows.Where(each => Amount.Of(each["amount"], each["currency"]).Limit is not null).Select(each => Slug.Key(each["activity"])).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(each => !Stops(each["to"])))
        {
            if (Delegation(part, row, terms, taken, limited.Contains(Slug.Key(row["activity"]))) is { } grant)
            {
                grants.Add(grant);
            }
        }

        foreach (var row in rows.Where(each => Stops(each["to"])))
        {
            Stop(part, row, grants);
        }

        foreach (var grant in grants.Where(each => !each.IsLimited && part.Item("activities", each.Activity).ContainsKey("monetary")))
        {
            grant.Row.Notice("amount", $"no limit is said here, though others of `{grant.Row["activity"]}` have one: it is handed on for any amount", "add the limit if there is one");
        }
    }

    private static Grant? Delegation(FilePart part, RegisterRow row, ImportTerms terms, HashSet<(string Instrument, string Item, string To)> taken, bool isLimited)
    {
        if (!row.Has(("by", "delegator"), ("to", "delegate"), ("activity", "activity")))
        {
            return null;
        }

        var (amount, from, through) = (Amount.Of(row["amount"], row["currency"]), row.Day("from"), row.Day("through"));
        List<(string Field, string Message, string? Remedy)> doubts =
        [
            .. SaysDelegated(row["to"]) ? [("to", $"`{row["to"]}` is not the title of a delegate", "name the position, or say that it stops here as `cannot be redelegated`")] : Array.Empty<(string, string, string?)>(),
            .. amount.Doubt is { } doubt ? [("amount", doubt, "write it as 25000 EUR")] : Array.Empty<(string, string, string?)>(),
            .. amount.IsBlank && isLimited ? [("amount", $"`{row["amount"]}` says neither a limit nor that there is none, and others of `{row["activity"]}` have one", "write the limit, or `unlimited`")] : Array.Empty<(string, string, string?)>(),
            .. from.IsUnreadable ? [("from", from.Doubt, DayCell.Remedy)] : Array.Empty<(string, string, string?)>(),
            .. through is { IsUnreadable: true, IsOpen: false } ? [("through", through.Doubt, DayCell.Remedy)] : Array.Empty<(string, string, string?)>(),
            .. from.Day is { } first && through.Day is { } last && string.CompareOrdinal(last, first) < 0 ? [("through", $"the last day `{through.Text}` is before the first, `{from.Text}`", "write the days in their order")] : Array.Empty<(string, string, string?)>(),
        ];
        if (doubts.Count > 0)
        {
            row.LeaveOut(doubts);
            return null;
        }

        if (amount.Note is { } note)
        {
            row.Notice("amount", note);
        }

        if (through.IsUnreadable)
        {
            row.Notice("through", $"`{through.Text}` is read as no last day");
        }

        if (from.IsBlank && terms.AsOf is null)
        {
            row.Notice("from", "no first day", "add the day before the part is used");
        }

        var activity = part.Named("activities", row["activity"], row.Line, row.ColumnOf("activity"));
        var (by, kind) = (row.Position("by")!, part.Find("positions", row["to"]) is null && RaciMatrixPart.IsGroup(row["to"]) ? "class" : "position");
        var to = kind == "class" ? row.Class("to") : row.Position("to")!;
        var instrument = row["instrument"] is { Length: > 0 } named ? named : "register";
        var item = Item(row, instrument, to, taken);
        var result = new JsonObject { ["instrument"] = instrument, ["item"] = item, ["by"] = by, ["to"] = new JsonObject { [kind] = to }, ["activities"] = new JsonArray(activity), ["kinds"] = new JsonArray("decide") };
        if (amount.Limit is { } limit)
        {
            part.Item("activities", activity)["monetary"] = true;
            result["limits"] = new JsonArray(limit);
        }

        result["period"] = new JsonObject { ["from"] = from.Day ?? terms.AsOf, ["through"] = through.Day };
        result["reference"] = row["reference"] is { Length: > 0 } reference ? reference : null;
        return new(row, part.Add("delegations", result, row.Rest()), to, activity, instrument, $"{instrument}/{item}", amount.Limit is not null);
    }

    // An instrument, an item and a delegate are one delegation: a second one gets a number of its own.
    private static string Item(RegisterRow row, string instrument, string to, HashSet<(string Instrument, string Item, string To)> taken)
    {
        var item = row["item"] is { Length: > 0 } given ? given : row.Line.ToString(CultureInfo.InvariantCulture);
        var free = item;
        for (var number = 2; !taken.Add((instrument, free, to)); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{item}-{number}");
        }

        if (free != item)
        {
            row.Notice("item", $"`{instrument}/{item}` to `{to}` stands twice; this one is called `{instrument}/{free}`", "give each an item of its own");
        }

        return free;
    }

    // Registers say in the column of delegates that it stops here: that is said of what whoever would hand on received, and names nobody.
    private static bool Stops(string to) => Stopped().IsMatch(Slug.Bare(to));

    private static bool SaysDelegated(string to) => Slug.Bare(to) is var bare && (bare.Contains("redelegat", StringComparison.Ordinal) || bare.Contains("weiterdelegier", StringComparison.Ordinal));

    private static void Stop(FilePart part, RegisterRow row, List<Grant> grants)
    {
        var (by, activity) = (part.Find("positions", row["by"]), part.Find("activities", row["activity"]));
        var received = grants.Where(each => each.To == by && each.Activity == activity).ToList();
        if (received.Exists(each => each.Instrument == row["instrument"]))
        {
            received.RemoveAll(each => each.Instrument != row["instrument"]);
        }

        if (received.Count == 0)
        {
            row.LeaveOut("to", $"`{row["to"]}` is no delegate, and no other row hands `{row["activity"]}` to `{row["by"]}`", "say it of the delegation itself, as `redelegate: none`");
            return;
        }

        foreach (var grant in received)
        {
            grant.Item.Item!["redelegate"] = "none";
            grant.Item.Comments.AddRange(row.Rest("instrument", "item", "amount", "currency", "from", "through", "reference") is { } rest ? [string.Create(CultureInfo.InvariantCulture, $"not redelegated, line {row.Line}: {rest}")] : []);
        }

        row.Notice("to", $"`{row["to"]}` is no delegate: what `{by}` received says `redelegate: none` ({string.Join(", ", received.Select(each => $"`{each.Name}`"))})");
    }

    [GeneratedRegex("^(it|this|thispower|thisauthority|thisdelegation|these|authority|power|die|diese|diesebefugnis|befugnis|dies)?"
        + "((can|may|must|shall|is|are|tobe)not|not|nofurther)(tobe|be)?(further)?((re|sub)?delegat(ed|able|ion))(any)?(further|again|anyfurther)?$"
        + "|^(die|diese|diesebefugnis|befugnis|dies)?(darf|duerfen|kann|koennen|ist|sind|wird)?nicht(weiter)?(delegiert|delegierbar|weiterdelegiert|weiterdelegierbar|weiterzudelegieren|zudelegieren|uebertragbar)(werden)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stopped();

    /// <summary>A row that became a delegation.</summary>
    private sealed record Grant(RegisterRow Row, FileItem Item, string To, string Activity, string Instrument, string Name, bool IsLimited);
}
