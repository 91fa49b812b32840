using NodaTime.Text;

namespace Isms.Governance.Tool.Frame;

/// <summary>Days of people and instants of the model: a day begins at its start in the organisation's zone.</summary>
internal static class Days
{
    // Beyond them there is no instant in every zone for the start of the day, or of the next one.
    private static readonly LocalDate First = new(1, 1, 1), Last = new(9999, 12, 30);

    public static LocalDate Parse(string text) => LocalDatePattern.Iso.Parse(text) is not { Success: true } day
        ? throw new ToolFault($"`{text}` is not a day that exists; write it as year-month-day, such as 2026-04-14")
        : day.Value >= First && day.Value <= Last ? day.Value
        : throw new ToolFault($"`{text}` is too far away; ask about a day from {LocalDatePattern.Iso.Format(First)} to {LocalDatePattern.Iso.Format(Last)}");

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

    public static string Text(Instant instant, DateTimeZone zone) => LocalDatePattern.Iso.Format(LocalTimes.Of(instant, zone).Date);

    /// <summary>The first day of a period; null where it has none.</summary>
    public static string? FirstOf(Interval period, DateTimeZone zone) => period.HasStart ? Text(period.Start, zone) : null;

    /// <summary>The last day of a period, included; null where it has none.</summary>
    public static string? LastOf(Interval period, DateTimeZone zone) => period.HasEnd ? Text(period.End - Duration.Epsilon, zone) : null;
}
