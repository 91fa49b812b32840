using System.Collections.Concurrent;
using System.Collections.Frozen;
using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>What some keys say wherever they stand: a first and a last day, an amount of money, how often something recurs. Each is held against that where it is written.</summary>
internal static class SharedKeys
{
    private const int LongestYears = 1000;

    /// <summary>The currencies whose smallest unit is a thousandth.</summary>
    internal static readonly FrozenSet<string> InThousandths = FrozenSet.ToFrozenSet(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], StringComparer.Ordinal);

    // Asked for every map of a file: which of the keys a kind of map has is found out once.
    private static readonly ConcurrentDictionary<Type, Keys> Known = new();

    internal static void Check(Sheet sheet, JsonTypeInfo info, FileFaults faults)
    {
        var keys = Known.GetOrAdd(sheet.GetType(), static (_, info) => new(FileSheets.KeysOf(info)), info);
        if (keys is { From: { } from, Through: { } through } && Day(from.Get!(sheet)) is { } first && Day(through.Get!(sheet)) is { } last && last < first)
        {
            faults.Add(FileFault.UnsoundPeriod, sheet.PlaceOf("through"), $"it ends after {LocalDatePattern.Iso.Format(last)}, before it starts on {LocalDatePattern.Iso.Format(first)}", "write as `through` the last day included: the first day or a later one");
        }

        if (keys.Amount?.Get!(sheet) is decimal and < 0)
        {
            faults.Add(FileFault.UnsoundNumber, sheet.PlaceOf("amount"), "an amount is not negative", "write 0 or more");
        }

        if (keys.Currency?.Get!(sheet) is string currency)
        {
            if (!IsCurrency(currency))
            {
                faults.Add(FileFault.UnknownWord, sheet.PlaceOf("currency"), $"{Words.Quoted(currency)} is not a currency", "write the three capital letters of ISO 4217, like `EUR`");
            }
            else if (keys.Amount?.Get!(sheet) is decimal { Scale: 3 } amount && !InThousandths.Contains(currency))
            {
                faults.Add(FileFault.UnsoundNumber, sheet.PlaceOf("amount"), $"{currency} has no thousandths, and a point does not part thousands here",
                    string.Create(CultureInfo.InvariantCulture, $"write {amount * 1000:0} if thousands are meant, else {amount:0.##}"));
            }
        }

        foreach (var property in keys.Rhythms)
        {
            if (property.Get!(sheet) is Period rhythm && !IsRhythm(rhythm))
            {
                faults.Add(FileFault.UnsoundPeriod, sheet.PlaceOf(property.Name), "what recurs does so after some time, and within a thousand years", "write a length like `P3M` or `P1Y`");
            }
        }
    }

    private static LocalDate? Day(object? said) => said switch
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

    private sealed class Keys(FrozenDictionary<string, JsonPropertyInfo> all)
    {
        internal JsonPropertyInfo? From { get; } = all.GetValueOrDefault("from");

        internal JsonPropertyInfo? Through { get; } = all.GetValueOrDefault("through");

        internal JsonPropertyInfo? Amount { get; } = all.GetValueOrDefault("amount");

        internal JsonPropertyInfo? Currency { get; } = all.GetValueOrDefault("currency");

        internal JsonPropertyInfo[] Rhythms { get; } = [.. all.Values.Where(each => each.Name.EndsWith("every", StringComparison.OrdinalIgnoreCase))];
    }
}
