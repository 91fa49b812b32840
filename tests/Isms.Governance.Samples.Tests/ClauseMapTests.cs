using Isms.Governance.Requirements;
using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

/// <summary>With <c>UPDATE_DOCS=1</c> in the environment the table is written anew; without it it is compared.</summary>
public class ClauseMapTests
{
    private static readonly string Path = Repository.PathOf("docs", "clause-map.md");

    [Fact]
    public void The_clause_map_shows_the_catalogue_row_by_row()
    {
        var lines = File.ReadAllLines(Path).ToList();
        var first = lines.FindIndex(line => line.StartsWith("| number |", StringComparison.Ordinal)) + 2;
        var count = lines.Skip(first).TakeWhile(line => line.StartsWith("| ", StringComparison.Ordinal)).Count();
        var rows = Edition.Iso27001Of2022.Requirements.Select(Row).ToArray();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Path, string.Join('\n', [.. lines.Take(first), .. rows, .. lines.Skip(first + count)]) + "\n");
            return;
        }

        Assert.Equal(rows, lines.Skip(first).Take(count));
    }

    private static string Row(Requirement requirement)
    {
        var (who, stays) = requirement.Actor switch
        {
            ActorRule.Personal => ("top management in person; others may prepare", "to perform, to decide"),
            ActorRule.Decides => ("top management decides; others may draft and carry out", "to decide"),
            ActorRule.Ensures => ("top management sees to it; others may perform and decide", "-"),
            ActorRule.Assigned => ("the holder of an assignment by top management", "-"),
            ActorRule.RiskOwner => ("who owns the risk, or a delegate with that power", "-"),
            ActorRule.Independent => ("somebody who is not responsible for what is examined", "-"),
            _ => ("one owner in the organisation", "-"),
        };
        return $"| {requirement.Number} | {Edition.Iso27001Of2013.CounterpartOf(requirement)?.Number ?? "new"} | {requirement.Title} | {who} | {stays} |";
    }
}
