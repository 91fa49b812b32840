namespace Isms.Governance.Tests.Cases;

/// <summary>That nothing of the registers of "Nordwind" is dropped in silence: every row and every column is in the journal, or says why it is not.</summary>
public class NordwindRowsTests
{
    /// <summary>How many rows each register has, how many of them enter something, and how many say of something that it is left out.</summary>
    [Theory]
    [InlineData("positions", 17, 17, 0)]
    [InlineData("raci", 20, 19, 1)]
    [InlineData("raci-german", 20, 19, 1)]
    [InlineData("decisions", 8, 8, 0)]
    [InlineData("documents", 26, 26, 1)]
    [InlineData("incidents", 10, 10, 2)]
    [InlineData("competences", 22, 22, 0)]
    [InlineData("trainings", 14, 13, 10)]
    [InlineData("objectives", 10, 10, 8)]
    [InlineData("metrics", 8, 8, 4)]
    [InlineData("treatments", 11, 8, 7)]
    [InlineData("audits", 2, 2, 0)]
    [InlineData("corrective-actions", 5, 5, 3)]
    [InlineData("communication", 12, 12, 0)]
    public void Every_row_enters_something_or_says_why_it_does_not(string name, int rows, int entering, int leavingOut)
    {
        var register = Nordwind.Registers.Single(each => each.Name == name);
        Assert.Equal((rows, entering, leavingOut), (register.Rows.Length, register.Rows.Count(row => row.Commands.Count > 0), register.Rows.Count(row => row.LeftOut.Count > 0)));
        Assert.All(register.Rows, row => Assert.True(row.Commands.Count > 0 || row.LeftOut.Any(each => each.What.StartsWith("the row", StringComparison.Ordinal)), $"{name} {row.Number}"));
        Assert.All(register.Rows.SelectMany(row => row.LeftOut), each => Assert.False(string.IsNullOrWhiteSpace(each.Because)));
    }

    [Fact]
    public void Every_register_is_counted() => Assert.Equal(14, Nordwind.Registers.Count());

    [Fact]
    public void Every_column_is_read_or_given_up_with_a_reason_and_none_is_both()
    {
        Assert.NotEmpty(Nordwind.Register.Journal);
        Assert.NotEmpty(Nordwind.Translated.Rows);
        Assert.Equal([], Nordwind.Registers.SelectMany(register => register.Dropped.Select(column => $"{register.Name}: {column}")));
        Assert.Equal([], Nordwind.Registers.SelectMany(register => register.GivenUpInVain.Select(column => $"{register.Name}: {column}")));
    }

    /// <summary>What contradicts something else, or says less than a record has to, row by row.</summary>
    [Fact]
    public void What_is_broken_in_the_registers_is_told_row_by_row()
    {
        Assert.Equal(
            [
                "raci legend: the row", "raci-german legend: the row", "documents REC-002: next review", "incidents INC-2026-002: hours", "incidents INC-2026-004: hours",
                "treatments RTP-003: the row, but for its budget", "treatments RTP-005: the row, but for its budget", "treatments RTP-009: the row, but for its budget",
                "objectives OBJ-2026-08: baseline", "metrics phishing-clicks: before", "metrics training-completed: target", "trainings new-hires 4: the row",
            ],
            from register in Nordwind.Registers
            from row in register.Rows
            from each in row.LeftOut
            where each.What is "the row" or "hours" or "next review" or "baseline" or "target" or "before" or "the row, but for its budget"
            select $"{register.Name} {row.Id}: {each.What}");
    }
}
