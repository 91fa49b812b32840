using System.Collections;

namespace Isms.Governance.Json;

/// <summary>Writes a sheet by walking its description, as the binder reads it: what fits on a line stands on one.</summary>
internal sealed class SheetPrinter
{
    private const int Width = 160;

    private readonly Dictionary<Sheet, FilePath> paths = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where each sheet stands in the text.</summary>
    internal IReadOnlyDictionary<Sheet, FilePath> Paths => paths;

    internal string Print(FileSheet file)
    {
        var text = new StringBuilder();
        Break(text, Map(file, FileSheets.Of(typeof(FileSheet)), FilePath.Top), 0);
        return text.Append('\n').ToString();
    }

    private Part Of(object value, JsonTypeInfo info, FilePath path) => info.Kind switch
    {
        JsonTypeInfoKind.Object => Map((Sheet)value, info, path),
        JsonTypeInfoKind.Enumerable => new("[]", [.. ((IEnumerable)value).Cast<object>().Select((item, i) => new Part(Of(item, FileSheets.Of(info.ElementType!), path.Then(i))))]),
        JsonTypeInfoKind.Dictionary => new("{}", [.. Entries((IDictionary)value).Select(entry => new Part(Of(entry.Value, FileSheets.Of(info.ElementType!), path.Then(entry.Key)), entry.Key))]),
        _ => Of(JsonSerializer.SerializeToElement(value is decimal { Scale: > 2 } number ? Trimmed(number) : value, FileSheets.Of(Nullable.GetUnderlyingType(info.Type) ?? info.Type))),
    };

    // Three digits behind the point are read as thousands: what is no thousandth is not written as one.
    private static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;

    // A list of words is one value.
    private static Part Of(JsonElement value) => value.ValueKind is JsonValueKind.Array
        ? new("[]", [.. value.EnumerateArray().Select(Of)])
        : new(value.ValueKind is JsonValueKind.String ? JsonSerializer.Serialize(value.GetString()!, FileSheets.Text) : value.GetRawText(), []);

    private Part Map(Sheet sheet, JsonTypeInfo info, FilePath path)
    {
        paths[sheet] = path;
        // A section without items is none; elsewhere an empty list says that there is nothing.
        var said = info.Properties.Select(property => (Property: property, Value: property.Get!(sheet)!))
            .Where(each => each.Value is not null && !(sheet is FileSheet && each.Value is ICollection { Count: 0 })).ToList();
        if (said is [var only])
        {
            var bare = Of(only.Value, FileSheets.Of(only.Property.PropertyType), path);
            if (only.Property.Name == (bare.Text == "[]" ? sheet.Listhand : sheet.Shorthand))
            {
                return bare;
            }
        }

        return new("{}", [.. said.Select(each => new Part(Of(each.Value, FileSheets.Of(each.Property.PropertyType), path.Then(each.Property.Name)), each.Property.Name))]);
    }

    private static IEnumerable<(string Key, object Value)> Entries(IDictionary map)
    {
        for (var each = map.GetEnumerator(); each.MoveNext();)
        {
            yield return ((string)each.Key, each.Value!);
        }
    }

    private static void Break(StringBuilder text, Part part, int indent)
    {
        text.Append(part.Text[0]);
        for (var i = 0; i < part.Parts.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + 2);
            var start = text.Length;
            Flat(text, part.Parts[i]);
            if (text.Length - start + indent + 2 > Width && part.Parts[i].Parts.Count > 0)
            {
                text.Length = start;
                Name(text, part.Parts[i]);
                Break(text, part.Parts[i], indent + 2);
            }
        }

        text.Append('\n').Append(' ', indent).Append(part.Text[1]);
    }

    private static void Flat(StringBuilder text, Part part)
    {
        Name(text, part);
        if (part.Parts.Count == 0)
        {
            text.Append(part.Text);
            return;
        }

        text.Append(part.Text[0]).Append(' ');
        for (var i = 0; i < part.Parts.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Flat(text, part.Parts[i]);
        }

        text.Append(' ').Append(part.Text[1]);
    }

    private static void Name(StringBuilder text, Part part)
    {
        if (part.Key is { } key)
        {
            text.Append(JsonSerializer.Serialize(key, FileSheets.Text)).Append(": ");
        }
    }

    /// <summary>A value as text, or a map or a list by its brackets with what stands between them.</summary>
    private sealed record Part(string Text, List<Part> Parts)
    {
        internal Part(Part value, string? key = null)
            : this(value) => Key = key;

        internal string? Key { get; init; }
    }
}
