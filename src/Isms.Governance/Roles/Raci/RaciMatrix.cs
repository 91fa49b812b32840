namespace Isms.Governance.Roles;

/// <summary>
/// Activities against positions or classes of positions with the letters R, A, C and I: as somebody drew it up, or as the register has it. The
/// letter A is the owner of the activity; no matrix says who is accountable for an obligation.
/// </summary>
/// <remarks>An immutable value, equal to another of the same rows and columns. Every row has a cell for each column.</remarks>
public sealed partial record RaciMatrix
{
    /// <summary>The columns.</summary>
    public required ValueList<RaciColumn> Columns { get; init => field = Guard.Against.Null(value); }

    /// <summary>The rows.</summary>
    public required ValueList<RaciRow> Rows { get; init => field = Guard.Against.Null(value); }

    /// <summary>What stands in a cell; nothing where there is no such row or column.</summary>
    public RaciLetters this[ActivityId activity, Party party] =>
        (Rows.FirstOrDefault(row => row.Activity == activity), Index(party)) is ({ } row, >= 0 and var index) && index < row.Cells.Count ? row.Cells[index] : RaciLetters.None;

    /// <summary>Everything that is not as it has to be, all at once, row by row: an activity has one A and at least one R (ISMS-R01, ISMS-R02), and its letters go together (ISMS-R03).</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, a column is neither a position nor a whole class, or a row has not one cell for each column.</exception>
    public ValueList<RaciProblem> Check()
    {
        EnsureSound();
        return
        [
            .. Repeated(Columns.Select(column => column.Party)).Select(index => new RaciProblem
            {
                Rule = Rule.R03, Column = index + 1, Subjects = [Columns[index].Party.Id], Message = $"{Columns[index].Party} has two columns", Remedy = "make one column of both",
            }),
            .. Repeated(Rows.Select(row => row.Activity)).Select(index => new RaciProblem
            {
                Rule = Rule.R03, Row = index + 1, Subjects = [Rows[index].Activity.Value], Message = $"`{Rows[index].Activity}` has two rows", Remedy = "make one row of both",
            }),
            .. Rows.SelectMany((row, index) => OfRow(row, index + 1)),
        ];
    }

    /// <summary>Whether nothing is wrong with it; observations do not count.</summary>
    public bool IsSound => Check().All(problem => problem.IsObservation);

    internal IEnumerable<EntryReference> Names => [.. Rows.Select(row => (EntryReference)row.Activity), .. Columns.Select(column => column.Party.Entry)];

    internal void EnsureSound()
    {
        foreach (var column in Columns)
        {
            if (Guard.Against.Null(column).Party is not { Kind: PartyKind.Position or PartyKind.Class, Except.Count: 0 })
            {
                throw new ArgumentException("a column of a matrix is a position or a whole class");
            }
        }

        foreach (var row in Rows)
        {
            Id.Named(Guard.Against.Null(row).Activity);
            if (row.Cells.Count != Columns.Count)
            {
                throw new ArgumentException($"the row `{row.Activity}` has {row.Cells.Count} cells for {Columns.Count} columns");
            }

            if (row.Cells.Any(cell => (cell & ~All) is not RaciLetters.None))
            {
                throw new ArgumentException($"the row `{row.Activity}` has a cell with an unknown letter");
            }
        }
    }

    private const RaciLetters All = RaciLetters.Responsible | RaciLetters.Accountable | RaciLetters.Consulted | RaciLetters.Informed;

    private int Index(Party party) => Columns.ToList().FindIndex(column => column.Party == party);

    private static IEnumerable<int> Repeated<T>(IEnumerable<T> items) =>
        items.Select((item, index) => (item, index)).GroupBy(each => each.item).SelectMany(group => group.Skip(1)).Select(each => each.index).Order();

    private IEnumerable<RaciProblem> OfRow(RaciRow row, int number)
    {
        var owners = Where(row, RaciLetters.Accountable);
        if (owners.Length == 0)
        {
            yield return new() { Rule = Rule.R01, Row = number, Subjects = [row.Activity.Value], Message = $"`{row.Activity}` has no A", Remedy = "say which position owns it" };
        }

        foreach (var index in owners.Skip(1))
        {
            yield return At(Rule.R01, row, number, index, $"`{row.Activity}` has {owners.Length} letters A: {Listed(owners)}", "leave one of them");
        }

        if (Where(row, RaciLetters.Responsible).Length == 0)
        {
            yield return new() { Rule = Rule.R02, Row = number, Subjects = [row.Activity.Value], Message = $"`{row.Activity}` has no R", Remedy = "say who carries it out; who owns it may, as A/R" };
        }

        for (var index = 0; index < row.Cells.Count; index++)
        {
            var (cell, column) = (row.Cells[index], Columns[index]);
            var (acts, hears) = (cell & (RaciLetters.Accountable | RaciLetters.Responsible), cell & (RaciLetters.Consulted | RaciLetters.Informed));
            if (column.IsClass && acts.HasFlag(RaciLetters.Accountable))
            {
                yield return At(Rule.R03, row, number, index, $"{column.Party} has the A of `{row.Activity}`, and a class owns nothing", "give the A to one position");
            }

            if (acts is not RaciLetters.None && hears is not RaciLetters.None)
            {
                yield return At(Rule.R03, row, number, index, $"{column.Party} has {cell.ToText()} of `{row.Activity}`, and who has A or R needs neither C nor I", $"leave {acts.ToText()}");
            }
            else if (hears is (RaciLetters.Consulted | RaciLetters.Informed))
            {
                yield return At(Rule.R03, row, number, index, $"{column.Party} has C and I of `{row.Activity}`", "leave C, which has them informed too") with { IsObservation = true };
            }
        }
    }

    private RaciProblem At(Rule rule, RaciRow row, int number, int index, string message, string remedy) => new()
    {
        Rule = rule, Row = number, Column = index + 1, Subjects = [row.Activity.Value, Columns[index].Party.Id], Message = message, Remedy = remedy,
    };

    private string Listed(IEnumerable<int> columns) => string.Join(", ", columns.Select(index => Columns[index].Party));

    private static int[] Where(RaciRow row, RaciLetters letter) => [.. Enumerable.Range(0, row.Cells.Count).Where(index => row.Cells[index].HasFlag(letter))];
}
