using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Isms.Governance.Tests.Cases;

/// <summary>A register of "Nordwind" as it is kept beside the tests, read when they run: row by row, with what each row enters and what it leaves out.</summary>
/// <remarks>
/// Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own. A line that starts with <c>#</c> is none of the register; cells are
/// parted by semicolons. What a row says goes into the journal, or the row says why it does not (<see cref="NordwindRow.LeaveOut"/>), or the column does, for
/// all rows: a column that nobody reads and nobody gives up is found by a test.
/// </remarks>
internal sealed class NordwindRegister
{
    private static readonly ConcurrentDictionary<string, Lazy<NordwindRegister>> known = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> read = new(StringComparer.Ordinal);

    private NordwindRegister(string name, string[] columns) => (Name, Columns) = (name, columns);

    internal string Name { get; }

    internal string[] Columns { get; }

    /// <summary>The columns that the model has no place for, each with the reason.</summary>
    internal required (string Column, string Because)[] Without { get; init; }

    internal NordwindRow[] Rows { get; private set; } = [];

    /// <summary>What its rows enter.</summary>
    internal IEnumerable<GovernanceCommand> Commands => Rows.SelectMany(row => row.Commands);

    /// <summary>The columns that no row has read and that are not given up.</summary>
    internal IEnumerable<string> Dropped => Columns.Where(column => !read.ContainsKey(column)).Except(Without.Select(each => each.Column));

    /// <summary>The columns that are given up although a row reads them.</summary>
    internal IEnumerable<string> GivenUpInVain => Without.Select(each => each.Column).Where(column => read.ContainsKey(column) || !Columns.Contains(column));

    internal NordwindRow this[string id] => Rows.Single(row => row.Id == id);

    /// <summary>Reads a register, and asks of each row what it enters: once, however many ask for it.</summary>
    internal static NordwindRegister Of(string name, Func<NordwindRow, IEnumerable<GovernanceCommand>> enter, params (string Column, string Because)[] without) =>
        known.GetOrAdd(name, _ => new(() => Read(name, enter, without))).Value;

    private static NordwindRegister Read(string name, Func<NordwindRow, IEnumerable<GovernanceCommand>> enter, (string Column, string Because)[] without)
    {
        var lines = Lines(name);
        var register = new NordwindRegister(name, lines[0]) { Without = without };
        register.Rows = [.. lines.Skip(1).Select((cells, index) => new NordwindRow(register.Columns, cells, index + 1, register.read))];
        foreach (var row in register.Rows)
        {
            row.Commands = [.. enter(row)];
        }

        return register;
    }

    private static string[][] Lines(string name)
    {
        using var stream = typeof(NordwindRegister).Assembly.GetManifestResourceStream($"nordwind/{name}.csv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split(';'))];
    }
}

/// <summary>A row of a register: its cells by column, what it enters, and what it leaves out.</summary>
internal sealed class NordwindRow(string[] columns, string[] cells, int number, ConcurrentDictionary<string, bool> read)
{
    private readonly List<(string What, string Because)> leftOut = [];

    /// <summary>The number of the row, from one.</summary>
    internal int Number { get; } = cells.Length == columns.Length ? number : throw new InvalidOperationException($"row {number} has {cells.Length} cells for {columns.Length} columns");

    /// <summary>The first cell.</summary>
    internal string Id => this[columns[0]];

    /// <summary>All the cells, in the order of the columns.</summary>
    internal IEnumerable<string> Cells => columns.Select(column => this[column]);

    internal IReadOnlyList<GovernanceCommand> Commands { get; set; } = [];

    /// <summary>What of the row is not in the journal, and why.</summary>
    internal IReadOnlyList<(string What, string Because)> LeftOut => leftOut;

    internal string this[string column]
    {
        get
        {
            read[column] = true;
            return cells[Array.IndexOf(columns, column)];
        }
    }

    internal decimal Decimal(string column) => decimal.Parse(this[column], CultureInfo.InvariantCulture);

    /// <summary>Says of something in the row that it is not in the journal, and why.</summary>
    internal void LeaveOut(string what, string because)
    {
        _ = columns.Contains(what) ? this[what] : null;
        leftOut.Add((what, because));
    }
}
