using System.Globalization;
using Isms.Governance.Organization;

namespace WhoMayApprove;

/// <summary>One line of the town council's ladder: a position and up to which amount it may approve.</summary>
internal sealed record Rung(string Title, string? ReportsTo, string? Person, decimal InBudget, decimal Emergency)
{
    public PositionId Position => IdOf(Title);

    /// <summary>The lines of <c>limits-of-authority.csv</c>, top down.</summary>
    public static IReadOnlyList<Rung> ReadAll()
    {
        using var reader = new StreamReader(typeof(Rung).Assembly.GetManifestResourceStream("limits-of-authority.csv")!);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Skip(1)
                .Select(line => line.TrimEnd('\r').Split(','))
                .Select(cells => new Rung(cells[0], Text(cells[1]), Text(cells[2]), Amount(cells[3]), Amount(cells[4]))),
        ];
    }

    public static PositionId IdOf(string title) =>
        PositionId.From(title.ToLowerInvariant().Replace("&", "and", StringComparison.Ordinal).Replace(' ', '-'));

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static decimal Amount(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
