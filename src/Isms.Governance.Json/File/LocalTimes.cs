using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>Says the instants that a text names as days and times of a zone. What a text quotes stays as it was written.</summary>
internal static partial class LocalTimes
{
    internal static string Of(string text, DateTimeZone zone) => Instants().Replace(text, each =>
        !each.Value.StartsWith('`') && InstantPattern.ExtendedIso.Parse(each.Value) is { Success: true } instant ? Of(instant.Value.InZone(zone).LocalDateTime) : each.Value);

    private static string Of(LocalDateTime local) => local.TimeOfDay == LocalTime.Midnight
        ? LocalDatePattern.Iso.Format(local.Date) : $"{LocalDatePattern.Iso.Format(local.Date)} {LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(local.TimeOfDay)}";

    [GeneratedRegex(@"`[^`]*`|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Instants();
}
