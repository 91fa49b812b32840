namespace Isms.Governance.Roles;

internal readonly partial record struct RolesAt
{
    /// <summary>What was set in a cell of the register's matrix: C and I, and the R of a class.</summary>
    internal RaciLetters CellOf(ActivityId activity, Party party) =>
        Book.Records.IsEmpty ? RaciLetters.None : Book.Records.Of<RaciCellSet>(activity.Value, Point).LastOrDefault(cell => cell.For == party)?.Letters ?? RaciLetters.None;

    /// <summary>The cells of which something was ever set, up to now.</summary>
    internal IEnumerable<(ActivityId Activity, Party Party)> Cells() => Book.Records.Of<RaciCellSet>(Point).Select(cell => (cell.Activity, cell.For)).Distinct();

    /// <summary>The matrix that the register holds of some activities and columns: each letter of an activity, by itself or with something wider.</summary>
    internal RaciMatrix Raci(IEnumerable<ActivityId> activities, IEnumerable<RaciColumn> columns)
    {
        var (roles, heads) = (this, columns.ToValueList());
        return new() { Columns = heads, Rows = activities.Select(activity => roles.Row(activity, heads)).ToValueList() };
    }

    private RaciRow Row(ActivityId activity, ValueList<RaciColumn> columns)
    {
        var roles = this;
        var (line, owners, doing) = (Organization.Line<Activity>(activity).ToArray(), OwnersAround(activity).ToHashSet(), Doing(activity).ToHashSet());
        return new() { Activity = activity, Title = Organization.TitleOf(activity), Cells = columns.Select(column => Letters(column.Party)).ToValueList() };

        // What is so of an activity: who owns it or carries it out needs not be told of something wider.
        RaciLetters Letters(Party party)
        {
            var acts = party.Position is not { } position ? RaciLetters.None
                : (owners.Contains(position) ? RaciLetters.Accountable : RaciLetters.None) | (doing.Contains(party) ? RaciLetters.Responsible : RaciLetters.None);
            return acts is not RaciLetters.None ? acts | roles.CellOf(activity, party)
                : line.Select(each => roles.CellOf(each.Id, party)).FirstOrDefault(set => set is not RaciLetters.None);
        }
    }

    /// <summary>How what a class carries out by a cell is named among what is held.</summary>
    internal static string NameOf(RaciCellSet cell) => $"the letter R of `{cell.Activity}`";

    /// <summary>How an assignment is named among what is held.</summary>
    internal static string NameOf(ActivityId assigned) => $"the assignment of `{assigned}`";

    internal static Hold HoldBy(RaciCellSet cell, Interval during) => new(NameOf(cell), cell.For, [cell.Activity], null, during);

    /// <summary>What classes carry out by the letter R, each from its first instant until the cell is set anew.</summary>
    private IEnumerable<Hold> ClassDuties() => Book.Records.Known<RaciCellSet>(Point.Known).GroupBy(cell => (cell.Activity, cell.For)).SelectMany(group =>
    {
        var cells = group.ToArray();
        return cells.Select((cell, i) => (Cell: cell, Span: new Interval(cell.EffectiveFrom, i + 1 < cells.Length ? cells[i + 1].EffectiveFrom : null)))
            .Where(each => each.Cell.For.Kind is PartyKind.Class && each.Cell.Letters.HasFlag(RaciLetters.Responsible) && !each.Span.IsEmpty).Select(each => HoldBy(each.Cell, each.Span));
    });
}
