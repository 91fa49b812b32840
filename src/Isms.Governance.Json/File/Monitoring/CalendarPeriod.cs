using NodaTime.Calendars;
using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>A stretch of the calendar by its name: a year, a half of it, a quarter, a month, a week, a day, or from one day through another.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, included.</param>
internal readonly record struct CalendarPeriod(LocalDate First, LocalDate Last)
{
    /// <summary>The first day on which it is over.</summary>
    internal LocalDate Over => Last.PlusDays(1);

    internal Interval In(FilePlan plan) => new(plan.On(First), plan.On(Over));
}

/// <summary>A stretch of the calendar: <c>2026</c>, <c>2026-H1</c>, <c>2026-Q1</c>, <c>2026-03</c>, <c>2026-W07</c>, <c>2026-03-31</c>, <c>2026-01-01..2026-03-15</c>.</summary>
internal sealed class CalendarPeriodConverter : JsonConverter<CalendarPeriod>
{
    internal const string Pattern = @"^\d{4}(-H[12]|-Q[1-4]|-W\d{2}|-\d{2}(-\d{2}(\.\.\d{4}-\d{2}-\d{2})?)?)?$";

    private const string Between = "..";

    public override CalendarPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Words.Text(ref reader, "a period of the calendar");
        return Parse(text) is { Last.Year: <= DayConverter.LastYear } period ? period : throw new UnsoundValueException(
            JournalFault.UnsoundPeriod, $"{Words.Quoted(text)} is not a period of the calendar",
            "write it like `2026`, `2026-H1`, `2026-Q1`, `2026-03`, `2026-W07`, `2026-03-31` or `2026-01-01..2026-03-15`");
    }

    public override void Write(Utf8JsonWriter writer, CalendarPeriod value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    private static CalendarPeriod? Parse(string text) => text.Split(Between) switch
    {
        [var from, var through] => Day(from) is { } first && Day(through) is { } last && first <= last ? new(first, last) : null,
        [_] when Day(text) is { } day => new(day, day),
        [_] when YearMonthPattern.Iso.Parse(text).TryGetValue(default, out var month) && month.Year <= DayConverter.LastYear => Months(month.Year, month.Month, 1),
        [{ Length: >= 4 }] when int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and <= DayConverter.LastYear => Part(year, text[4..]),
        _ => null,
    };

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;

    private static CalendarPeriod? Part(int year, string part) => part switch
    {
        "" => Months(year, 1, 12),
        "-H1" or "-H2" => Months(year, (6 * (part[2] - '1')) + 1, 6),
        "-Q1" or "-Q2" or "-Q3" or "-Q4" => Months(year, (3 * (part[2] - '1')) + 1, 3),
        ['-', 'W', var tens and >= '0' and <= '9', var ones and >= '0' and <= '9'] => Week(year, (10 * (tens - '0')) + ones - '0'),
        _ => null,
    };

    private static CalendarPeriod Months(int year, int first, int count)
    {
        var from = new LocalDate(year, first, 1);
        return new(from, from.PlusMonths(count).PlusDays(-1));
    }

    private static CalendarPeriod? Week(int year, int week)
    {
        if (week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }

        var monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
        return new(monday, monday.PlusDays(6));
    }

    // The shortest name that means the same days.
    private static string Text(CalendarPeriod value)
    {
        var (first, last) = value;
        var (from, through) = (LocalDatePattern.Iso.Format(first), LocalDatePattern.Iso.Format(last));
        var year = from[..4];
        string[] names = [year, $"{year}-H{(first.Month / 7) + 1}", $"{year}-Q{((first.Month - 1) / 3) + 1}", from[..7], $"{WeekYearRules.Iso.GetWeekYear(first):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(first):00}", from];
        return names.FirstOrDefault(name => Parse(name) == value) ?? $"{from}{Between}{through}";
    }
}
