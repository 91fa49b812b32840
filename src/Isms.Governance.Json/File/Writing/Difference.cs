using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>One key of two records, as journals name it, whose values are different.</summary>
internal sealed record Difference(string Key, JsonElement? One, JsonElement? Other)
{
    internal static List<Difference> Between(RecordedEvent one, RecordedEvent other)
    {
        var (ours, theirs) = (Keys(one), Keys(other));
        return [.. ours.Keys.Union(theirs.Keys, StringComparer.Ordinal)
            .Select(key => new Difference(key, ours.TryGetValue(key, out var value) ? value : null, theirs.TryGetValue(key, out var its) ? its : null))
            .Where(each => each.One is not { } value || each.Other is not { } its || value.GetRawText() != its.GetRawText())];
    }

    /// <summary>Whether only the time of day is different, wherever in the value it stands: within a day, or at its end.</summary>
    internal bool IsSameDay(DateTimeZone zone) => One is { } one && Other is { } other && InDays(one, zone) is var day && (day == InDays(other, zone) || day == InDays(other, zone, before: 1));

    private static Dictionary<string, JsonElement> Keys(RecordedEvent record)
    {
        var whole = JsonSerializer.SerializeToElement(record, GovernanceJson.Record);
        var keys = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in whole.EnumerateObject().Where(each => each.Name is not ("sequence" or "event")).Concat(whole.GetProperty("event").EnumerateObject()))
        {
            if (property.Name is not "decided")
            {
                keys[property.Name] = property.Value;
                continue;
            }

            foreach (var part in property.Value.EnumerateObject())
            {
                keys[$"decided.{part.Name}"] = part.Value;
            }
        }

        return keys;
    }

    private static string InDays(JsonElement value, DateTimeZone zone, long before = 0) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Select(each => $"{each.Name}:{InDays(each.Value, zone, before)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(each => InDays(each, zone, before)))}]",
        JsonValueKind.String when InstantPattern.ExtendedIso.Parse(value.GetString()!).TryGetValue(default, out var instant) => instant.PlusNanoseconds(-before).InZone(zone).Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        _ => value.GetRawText(),
    };
}
