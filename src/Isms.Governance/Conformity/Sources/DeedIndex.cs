using Isms.Governance.Records;

namespace Isms.Governance.Conformity.Sources;

/// <summary>What is on record by what it may show: by the obligations for which it is filed, by what it shows as it is, and by its kind.</summary>
internal sealed class DeedIndex
{
    private readonly ImmutableArray<Deed> deeds;
    private readonly Dictionary<ObligationId, List<int>> byName = [];
    private readonly Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<EvidenceKind, List<int>> byKind = [];

    internal DeedIndex(ImmutableArray<Deed> deeds)
    {
        this.deeds = deeds;
        for (var place = 0; place < deeds.Length; place++)
        {
            foreach (var obligation in deeds[place].Serves.AsSpan())
            {
                Add(byName, obligation, place);
            }

            foreach (var key in deeds[place].Shows.AsSpan())
            {
                Add(byKey, key, place);
            }

            if (ForSomethingElse(deeds[place]) is { } kind)
            {
                Add(byKind, kind, place);
            }
        }
    }

    /// <summary>The kind of an act that shows something only where it is filed for it by name, as which it is seen where it is filed for something else; null for any other.</summary>
    internal static EvidenceKind? ForSomethingElse(Deed deed) => deed.Serves.Count == 0 || deed.Shows.Count > 0 || deed.Act is EvidenceKind.OversightReview ? null : deed.Act;

    /// <summary>What is filed for one of some obligations, shows a requirement by what it is, or is filed for something else and of a kind that would show it; first to last, with its place.</summary>
    internal (Deed Deed, int Place)[] Near(IEnumerable<ObligationId> obligations, Requirement requirement)
    {
        var places = new List<int>();
        foreach (var obligation in obligations)
        {
            Take(byName, obligation, places);
        }

        if (requirement.Key is { } key)
        {
            Take(byKey, key, places);
        }

        foreach (var kind in requirement.Doing)
        {
            Take(byKind, kind, places);
        }

        places.Sort();
        return [.. places.Distinct().Select(place => (deeds[place], place))];
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int place)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var places))
        {
            index[key] = places = [];
        }

        places.Add(place);
    }

    private static void Take<TKey>(Dictionary<TKey, List<int>> index, TKey key, List<int> places)
        where TKey : notnull
    {
        if (index.TryGetValue(key, out var found))
        {
            places.AddRange(found);
        }
    }
}
