using System.Text.Json;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a stretch of the calendar has a short name.</summary>
public class CalendarPeriodTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new CalendarPeriodConverter() } };

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-H1", "2026-01-01", "2026-06-30")]
    [InlineData("2026-H2", "2026-07-01", "2026-12-31")]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-W01", "2025-12-29", "2026-01-04")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData("2026-03-31", "2026-03-31", "2026-03-31")]
    [InlineData("2026-01-02..2026-03-15", "2026-01-02", "2026-03-15")]
    public void A_name_says_the_first_and_the_last_day_and_is_written_as_it_was(string name, string first, string last)
    {
        var period = JsonSerializer.Deserialize<CalendarPeriod>($"\"{name}\"", Options);
        Assert.Equal((first, last), (period.First.ToString("R", null), period.Last.ToString("R", null)));
        Assert.Equal($"\"{name}\"", JsonSerializer.Serialize(period, Options));
    }

    [Theory]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q0")]
    [InlineData("2026-H3")]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("2026-W54")]
    [InlineData("2026-W1")]
    [InlineData("Q1 2026")]
    [InlineData("2026q1")]
    [InlineData("26-Q1")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("9999-12-31")]
    [InlineData("2026-03-15..2026-01-02")]
    [InlineData("2026-01..2026-03")]
    [InlineData("")]
    public void What_names_no_stretch_is_told(string name)
    {
        var fault = Assert.Throws<UnsoundValueException>(() => JsonSerializer.Deserialize<CalendarPeriod>($"\"{name}\"", Options));
        Assert.Equal(JournalFault.UnsoundPeriod, fault.Fault);
        Assert.Contains("`2026-Q1`", fault.Remedy, StringComparison.Ordinal);
    }
}
