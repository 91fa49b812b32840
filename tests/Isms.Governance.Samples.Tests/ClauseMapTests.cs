using Isms.Governance.Requirements;
using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

public class ClauseMapTests
{
    [Fact]
    public void The_clause_map_shows_the_catalogue_row_by_row() =>
        Assert.Equal(
            Edition.Iso27001Of2022.Requirements.Select(Row),
            File.ReadLines(Repository.PathOf("docs", "clause-map.md")).Where(line => line.StartsWith("| 5.", StringComparison.Ordinal)));

    private static string Row(Requirement requirement)
    {
        var number = requirement.Id.Value.Split('/')[1];
        var (who, stays) = requirement.Actor switch
        {
            ActorRule.Personal => ("top management in person; others may prepare", "to perform, to decide"),
            ActorRule.Decides => ("top management decides; others may draft and carry out", "to decide"),
            ActorRule.Ensures => ("top management sees to it; others may perform and decide", "-"),
            ActorRule.Assigned => ("the holder of an assignment by top management", "-"),
            _ => ("one owner in the organisation", "-"),
        };
        return $"| {number} | {requirement.Title} | {who} | {stays} |";
    }
}
