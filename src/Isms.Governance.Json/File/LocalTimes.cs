using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>Says the instants that a text names as days and times of a zone. What a text quotes stays as it was written.</summary>
internal static partial class LocalTimes
{
    internal static string Of(string text, DateTimeZone zone) => Instants().Replace(text, each =>
        !each.Value.StartsWith('`') && InstantPattern.ExtendedIso.Parse(each.Value) is { Success: true } instant ? InWords(Of(instant.Value, zone)) : each.Value);

    /// <summary>The time in a zone; at the ends of time, where a zone has none, that of UTC.</summary>
    internal static LocalDateTime Of(Instant instant, DateTimeZone zone) =>
        instant.InZone(instant - Instant.MinValue < Duration.FromDays(1) || Instant.MaxValue - instant < Duration.FromDays(1) ? DateTimeZone.Utc : zone).LocalDateTime;

    private static string InWords(LocalDateTime local) => local.TimeOfDay == LocalTime.Midnight
        ? LocalDatePattern.Iso.Format(local.Date) : $"{LocalDatePattern.Iso.Format(local.Date)} {LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(local.TimeOfDay)}";

    [GeneratedRegex(@"`[^`]*`|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Instants();
}
