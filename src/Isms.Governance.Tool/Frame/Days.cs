using NodaTime.Text;

namespace Isms.Governance.Tool.Frame;

/// <summary>Days of people and instants of the model: a day begins at its start in the organisation's zone.</summary>
internal static class Days
{
    public static LocalDate Parse(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day
        ? day.Value
        : throw new ToolFault($"`{text}` is not a day that exists; write it as year-month-day, such as 2026-04-14");

    public static Instant Start(string text, DateTimeZone zone) => zone.AtStartOfDay(Parse(text)).ToInstant();

    /// <summary><c>A..B</c>, both days included.</summary>
    public static Interval Period(string text, DateTimeZone zone)
    {
        if (text.Split("..") is not [var first, var last])
        {
            throw new ToolFault($"`{text}` is not a period; write it as its first and last day, such as 2026-01-01..2026-12-31");
        }

        var (from, through) = (Parse(first), Parse(last));
        return from <= through
            ? new(zone.AtStartOfDay(from).ToInstant(), zone.AtStartOfDay(through.PlusDays(1)).ToInstant())
            : throw new ToolFault($"the period `{text}` ends before it begins");
    }

    public static string Text(Instant instant, DateTimeZone zone) => LocalDatePattern.Iso.Format(instant.InZone(zone).Date);

    /// <summary>The first day of a period; null where it has none.</summary>
    public static string? First(Interval period, DateTimeZone zone) => period.HasStart ? Text(period.Start, zone) : null;

    /// <summary>The last day of a period, included; null where it has none.</summary>
    public static string? Last(Interval period, DateTimeZone zone) => period.HasEnd ? Text(period.End - Duration.Epsilon, zone) : null;
}
