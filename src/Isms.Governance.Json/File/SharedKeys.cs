using System.Collections.Frozen;
using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>What some keys say wherever they stand: a first and a last day, an amount of money, how often something recurs. Each is held against that where it is written.</summary>
internal static class SharedKeys
{
    private const int LongestYears = 1000;

    internal static void Check(Sheet sheet, FrozenDictionary<string, JsonPropertyInfo> keys, FileFaults faults)
    {
        if (Day(sheet, keys, "from") is { } first && Day(sheet, keys, "through") is { } last && last < first)
        {
            faults.Add(FileFault.UnsoundPeriod, sheet.PlaceOf("through"), $"it ends after {LocalDatePattern.Iso.Format(last)}, before it starts on {LocalDatePattern.Iso.Format(first)}", "write as `through` the last day included: the first day or a later one");
        }

        if (Said(sheet, keys, "amount") is decimal and < 0)
        {
            faults.Add(FileFault.UnsoundNumber, sheet.PlaceOf("amount"), "an amount is not negative", "write 0 or more");
        }

        if (Said(sheet, keys, "currency") is string currency && !IsCurrency(currency))
        {
            faults.Add(FileFault.UnknownWord, sheet.PlaceOf("currency"), $"{Words.Quoted(currency)} is not a currency", "write the three capital letters of ISO 4217, like `EUR`");
        }

        foreach (var (key, property) in keys)
        {
            if (key.EndsWith("every", StringComparison.OrdinalIgnoreCase) && property.Get!(sheet) is Period rhythm && !IsRhythm(rhythm))
            {
                faults.Add(FileFault.UnsoundPeriod, sheet.PlaceOf(key), "what recurs does so after some time, and within a thousand years", "write a length like `P3M` or `P1Y`");
            }
        }
    }

    private static object? Said(Sheet sheet, FrozenDictionary<string, JsonPropertyInfo> keys, string key) => keys.TryGetValue(key, out var property) ? property.Get!(sheet) : null;

    private static LocalDate? Day(Sheet sheet, FrozenDictionary<string, JsonPropertyInfo> keys, string key) => Said(sheet, keys, key) switch
    {
        LocalDate day => day,
        FirstDay { Day: { } day } => day,
        _ => null,
    };

    private static bool IsCurrency(string currency)
    {
        try
        {
            _ = Money.Of(0m, currency);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsRhythm(Period rhythm)
    {
        long[] parts = [rhythm.Years, rhythm.Months, rhythm.Weeks, rhythm.Days, rhythm.Hours, rhythm.Minutes, rhythm.Seconds, rhythm.Milliseconds, rhythm.Ticks, rhythm.Nanoseconds];
        return Array.TrueForAll(parts, part => part >= 0) && Array.Exists(parts, part => part > 0)
            && rhythm is { Years: <= LongestYears, Months: <= LongestYears * 12, Weeks: <= LongestYears * 52, Days: <= LongestYears * 365 };
    }
}
