namespace Isms.Governance.Json;

/// <summary>Finds everything that is wrong with a line that could not be read, by walking it beside the description of the types.</summary>
/// <remarks>Slow and thorough: only lines that failed come here.</remarks>
internal sealed class Diagnosis
{
    private readonly JournalLine line;
    private int count;

    private Diagnosis(JournalLine line) => this.line = line;

    /// <summary>Tells what is wrong with the line as a value of the type.</summary>
    internal static void Of(JournalLine line, JsonTypeInfo info)
    {
        if (!line.IsOneObject())
        {
            return;
        }

        var diagnosis = new Diagnosis(line);
        var reader = line.Open();
        reader.Read();
        diagnosis.Value(ref reader, info, string.Empty);
        if (diagnosis.count == 0)
        {
            line.Add(JournalFault.Misfit, 0, null, "the line cannot be read", "write it as this library does");
        }
    }

    private void Value(ref Utf8JsonReader reader, JsonTypeInfo info, string path)
    {
        var start = reader;
        var before = count;
        switch (info)
        {
            case { Kind: JsonTypeInfoKind.Object }:
                Object(ref reader, info, path);
                break;
            case { Converter: ISurrogateConverter surrogate }:
                Value(ref reader, GovernanceJson.Options.GetTypeInfo(surrogate.SurrogateType), path);
                break;
            case { Converter: IListConverter list }:
                List(ref reader, GovernanceJson.Options.GetTypeInfo(list.ItemType), path);
                break;
            default:
                reader.Skip();
                break;
        }

        if (count == before)
        {
            Try(start, info, path);
        }
    }

    private void Object(ref Utf8JsonReader reader, JsonTypeInfo info, string path)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            Add(Words.WrongType("an object", reader.TokenType), reader.TokenStartIndex, path);
            reader.Skip();
            return;
        }

        var isOfAKind = info.PolymorphismOptions is not null;
        if (isOfAKind)
        {
            if (KindOf(reader, info, path) is not { } type)
            {
                reader.Skip();
                return;
            }

            info = GovernanceJson.Options.GetTypeInfo(type);
        }

        var open = reader.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            Property(ref reader, info, path, isOfAKind, seen);
        }

        foreach (var property in info.Properties.Where(property => property.IsRequired && !seen.Contains(property.Name)))
        {
            Add(JournalFault.MissingProperty, open, path, $"the property `{property.Name}` is missing", $"add `{property.Name}`");
        }
    }

    private void Property(ref Utf8JsonReader reader, JsonTypeInfo info, string path, bool isOfAKind, HashSet<string> seen)
    {
        var at = reader.TokenStartIndex;
        var name = Name(ref reader);
        reader.Read();
        if (!seen.Add(name))
        {
            Add(JournalFault.DuplicateProperty, at, path, $"the property {Words.Quoted(name)} stands twice", "leave one of them");
        }

        if (isOfAKind && name == GovernanceJson.Kind)
        {
            return;
        }

        if (info.Properties.FirstOrDefault(property => property.Name == name) is not { } property)
        {
            var known = info.Properties.Select(each => each.Name).Where(each => !seen.Contains(each)).ToList();
            Add(JournalFault.UnknownProperty, at, path, $"the property {Words.Quoted(name)} does not belong here",
                Nearest.To(name, known) is { } near ? $"write `{near}` if that is meant, else leave it out" : "leave it out");
            reader.Skip();
            return;
        }

        var below = path.Length == 0 ? name : $"{path}.{name}";
        if (reader.TokenType is JsonTokenType.Null && (property.IsSetNullable || !property.PropertyType.IsValueType))
        {
            if (!property.IsSetNullable)
            {
                Add(JournalFault.WrongType, reader.TokenStartIndex, below, "expected a value, found null",
                    property.IsRequired ? "write a value" : "write a value, or leave the property out");
            }

            return;
        }

        Value(ref reader, GovernanceJson.Options.GetTypeInfo(property.PropertyType), below);
    }

    private void List(ref Utf8JsonReader reader, JsonTypeInfo item, string path)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            Add(Words.WrongType("a list", reader.TokenType), reader.TokenStartIndex, path);
            reader.Skip();
            return;
        }

        for (var i = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; i++)
        {
            var below = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (reader.TokenType is JsonTokenType.Null)
            {
                Add(Words.WrongType("a value", JsonTokenType.Null), reader.TokenStartIndex, below);
            }
            else
            {
                Value(ref reader, item, below);
            }
        }
    }

    private Type? KindOf(Utf8JsonReader reader, JsonTypeInfo info, string path)
    {
        var isEvent = info.Type == typeof(GovernanceEvent);
        var (what, open) = (isEvent ? "the event" : "the entry", reader.TokenStartIndex);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueTextEquals(GovernanceJson.Kind);
            reader.Read();
            if (!isKind)
            {
                reader.Skip();
                continue;
            }

            var below = $"{path}.{GovernanceJson.Kind}";
            var at = reader.TokenStartIndex;
            string kind;
            try
            {
                kind = Words.Text(ref reader, "a kind as text");
            }
            catch (UnsoundValueException fault)
            {
                Add(fault, at, below);
                return null;
            }

            var known = info.PolymorphismOptions!.DerivedTypes;
            if (isEvent)
            {
                line.Kind = kind;
            }

            if (known.FirstOrDefault(each => kind.Equals(each.TypeDiscriminator)) is { DerivedType: { } type })
            {
                return type;
            }

            Add(JournalFault.UnknownKind, at, below, $"the kind {Words.Quoted(kind)} of {what} is not known",
                Nearest.To(kind, known.Select(each => (string)each.TypeDiscriminator!)) is { } near
                    ? $"write `{near}` if that is meant, else read it with a later version of the library"
                    : "read it with a later version of the library");
            return null;
        }

        Add(JournalFault.NoKind, open, path, $"{what} does not say of which kind it is", $"add `{GovernanceJson.Kind}`");
        return null;
    }

    private void Try(Utf8JsonReader reader, JsonTypeInfo info, string path)
    {
        var (at, token) = (reader.TokenStartIndex, reader.TokenType);
        try
        {
            JsonSerializer.Deserialize(ref reader, info);
        }
        catch (UnsoundValueException fault)
        {
            Add(fault, at, path);
        }
        catch (ArgumentException fault)
        {
            Add(JournalFault.Misfit, at, path, $"the values do not fit together: {Cleaned(fault.Message)}", "write values that keep what is said there");
        }
        catch (Exception fault) when (Unreadable.Is(fault))
        {
            Add(Words.WrongType(Expected(info.Type), token), at, path);
        }
    }

    private static string Expected(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var plain when plain == typeof(bool) => "true or false",
        var plain when plain == typeof(int) || plain == typeof(long) => "a whole number that is not too large",
        _ => "another value",
    };

    // A guard's message as others are written here: without the parameter, in lower case, without a final period.
    internal static string Cleaned(string message)
    {
        var text = message.Split(" (Parameter", 2)[0].ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return text.Length == 0 ? "a broken contract" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: no property is called so, and the raw bytes are fit to be shown.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private void Add(UnsoundValueException fault, long at, string path) => Add(fault.Fault, at, path, fault.Message, fault.Remedy);

    private void Add(JournalFault fault, long at, string path, string message, string remedy)
    {
        count++;
        line.Add(fault, at, path, message, remedy);
    }
}
