using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>The one set of options under which everything of the model is read and written.</summary>
internal static class GovernanceJson
{
    internal const string Kind = "kind";

    // The stored words. A word never changes and is never used for anything else.
    private static readonly (string Word, Type Type)[] KindsOfEntry =
    [
        ("person", typeof(Person)),
        ("position", typeof(Position)),
        ("unit", typeof(Unit)),
        ("level", typeof(Level)),
        ("class", typeof(PositionClass)),
        ("body", typeof(Body)),
        ("external-party", typeof(ExternalParty)),
        ("context", typeof(Context)),
        ("activity", typeof(Activity)),
    ];

    // What every line starts with; the rest follows in the order in which the types declare it.
    private static readonly string[] First = ["id", "title", "decided", "effectiveFrom"];

    // Flags that came later are absent where they are not set, so that what was written before them stays as it is.
    private static readonly string[] LaterFlags = ["perMember", "stopLifted", "dateUnknown"];

    internal static JsonSerializerOptions Options { get; } = Build();

    internal static JsonTypeInfo<RecordedEvent> Record { get; } = (JsonTypeInfo<RecordedEvent>)Options.GetTypeInfo(typeof(RecordedEvent));

    internal static JsonTypeInfo<JournalHeader> Header { get; } = (JsonTypeInfo<JournalHeader>)Options.GetTypeInfo(typeof(JournalHeader));

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions(GovernanceJsonContext.Default.Options)
        {
            AllowDuplicateProperties = false,
            // Journals are read by people and line by line, never put into a page: only what JSON demands is escaped.
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = JournalReadOptions.DeepestDepth,
            TypeInfoResolver = GovernanceJsonContext.Default.WithAddedModifier(Fit),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void Fit(JsonTypeInfo info)
    {
        if (info.Kind is not JsonTypeInfoKind.Object)
        {
            return;
        }

        if (info.Type == typeof(GovernanceEvent))
        {
            info.PolymorphismOptions = Closed(EventKinds.All.Select(each => (each.Name, each.Type)));
        }
        else if (info.Type == typeof(Entry))
        {
            info.PolymorphismOptions = Closed(KindsOfEntry);
        }

        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            // What is computed is not stored: it would be a second truth.
            if (info.Properties[i].Set is null)
            {
                info.Properties.RemoveAt(i);
            }
            else
            {
                Fit(info.Properties[i]);
            }
        }
    }

    private static void Fit(JsonPropertyInfo property)
    {
        property.Order = Array.IndexOf(First, property.Name) is var place and >= 0 ? place - First.Length : 0;
        if (property.IsRequired)
        {
            return;
        }

        if (property.Options.Converters.OfType<IAbsentWhenEmpty>().FirstOrDefault(each => each.Type == property.PropertyType) is { } converter)
        {
            property.ShouldSerialize = (_, value) => !converter.IsEmpty(value);
        }
        else if (property.PropertyType == typeof(LimitPer))
        {
            property.ShouldSerialize = (_, value) => value is not LimitPer.Item;
        }
        else if (LaterFlags.Contains(property.Name))
        {
            property.ShouldSerialize = (_, value) => value is true;
        }
        else if (property.Name == "title")
        {
            property.ShouldSerialize = IsGivenTitle;
        }
    }

    // A title that nobody gave is the id, and is read as such again.
    private static bool IsGivenTitle(object owner, object? title) => owner switch
    {
        Entry entry => entry.Title != entry.Reference.Id,
        Establishment establishment => establishment.Title != establishment.Id.Value,
        _ => title is not null,
    };

    private static JsonPolymorphismOptions Closed(IEnumerable<(string Word, Type Type)> kinds)
    {
        var options = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = Kind,
            UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
        };
        foreach (var (word, type) in kinds)
        {
            options.DerivedTypes.Add(new(type, word));
        }

        return options;
    }
}
