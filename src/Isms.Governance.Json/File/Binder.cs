using System.Collections;

namespace Isms.Governance.Json;

/// <summary>Fills sheets from nodes by walking both side by side, and tells of everything that does not fit.</summary>
internal sealed class Binder(FileFaults faults, IdBook ids)
{
    private static readonly Dictionary<JournalFault, FileFault> Faults = new()
    {
        [JournalFault.NotUtf8] = FileFault.NotUtf8,
        [JournalFault.UnsoundId] = FileFault.UnsoundId,
        [JournalFault.UnknownWord] = FileFault.UnknownWord,
        [JournalFault.UnsoundInstant] = FileFault.UnsoundDay,
        [JournalFault.UnsoundPeriod] = FileFault.UnsoundPeriod,
        [JournalFault.UnsoundAmount] = FileFault.UnsoundNumber,
    };

    internal object? Read(FileNode node, JsonTypeInfo info, FilePath path) => info.Kind switch
    {
        JsonTypeInfoKind.Object => ReadSheet(node, info, path),
        JsonTypeInfoKind.Enumerable => ReadList(node, info, path),
        JsonTypeInfoKind.Dictionary => ReadMap(node, info, path),
        _ => ReadValue(node, info, path),
    };

    private Sheet? ReadSheet(FileNode node, JsonTypeInfo info, FilePath path)
    {
        var sheet = (Sheet)info.CreateObject!();
        sheet.Stand(node, path);
        if ((node is FileText ? sheet.Shorthand : node is FileList ? sheet.Listhand : null) is { } key)
        {
            Fill(sheet, FileSheets.KeysOf(info)[key], node, path);
        }
        else if (node is FileMap map)
        {
            Fill(sheet, info, map, path);
        }
        else
        {
            Add(FileFault.WrongType, node, path, $"expected {(sheet.Shorthand is null ? "a map" : "a text or a map")}, found {node.InWords}",
                $"write a map with {Words.Listed(info.Properties.Where(each => each.Name != sheet.Shorthand).Select(each => each.Name).Take(4))}");
            return null;
        }

        SharedKeys.Check(sheet, info, faults);
        sheet.NameIds(ids);
        return sheet;
    }

    private void Fill(Sheet sheet, JsonTypeInfo info, FileMap map, FilePath path)
    {
        var (keys, seen) = (FileSheets.KeysOf(info), new HashSet<string>(StringComparer.Ordinal));
        HashSet<string>? written = null;
        foreach (var (key, value) in map.Entries)
        {
            if (faults.IsFull)
            {
                faults.Cut();
                return;
            }

            if (!seen.Add(key.Text))
            {
                Add(FileFault.DuplicateKey, key, path, $"the key {Words.Quoted(key.Text)} stands twice", "leave one of them");
            }
            else if (keys.TryGetValue(key.Text, out var property))
            {
                Fill(sheet, property, value, path.Then(property.Name));
            }
            else
            {
                written ??= map.Entries.Select(each => each.Key.Text).ToHashSet(StringComparer.Ordinal);
                var known = info.Properties.Select(each => each.Name).Where(name => !written.Contains(name)).ToList();
                Add(FileFault.UnknownKey, key, path, $"the key {Words.Quoted(key.Text)} does not belong here", Nearest.To(key.Text, known) is { } near
                    ? $"write `{near}` if that is meant, else leave it out"
                    : known.Count == 0 ? "leave it out" : $"leave it out; what may still be said here: {Words.Listed(known.Take(12))}");
            }
        }

        foreach (var property in info.Properties.Where(each => each.IsRequired && map.Find(each.Name)?.Value is null or FileText { IsNull: true }))
        {
            Add(FileFault.MissingKey, map, path, $"the key `{property.Name}` is missing", $"add `{property.Name}`");
        }
    }

    private void Fill(Sheet sheet, JsonPropertyInfo property, FileNode node, FilePath path)
    {
        if (node is not FileText { IsNull: true } && Read(node, FileSheets.Of(property.PropertyType), path) is { } value)
        {
            property.Set!(sheet, value);
            sheet.Hold(value);
        }
    }

    private IList? ReadList(FileNode node, JsonTypeInfo info, FilePath path)
    {
        if (node is not FileList list)
        {
            Add(FileFault.WrongType, node, path, $"expected a list, found {node.InWords}", "write a list, also for a single item");
            return null;
        }

        var items = (IList)info.CreateObject!();
        var type = FileSheets.Of(info.ElementType!);
        for (var i = 0; i < list.Items.Count && !faults.IsFull; i++)
        {
            if (list.Items[i] is FileText { IsNull: true })
            {
                Add(FileFault.WrongType, list.Items[i], path.Then(i), "expected a value, found nothing", "write a value, or leave it out");
            }
            else if (Read(list.Items[i], type, path.Then(i)) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    private IDictionary? ReadMap(FileNode node, JsonTypeInfo info, FilePath path)
    {
        if (node is not FileMap map)
        {
            Add(FileFault.WrongType, node, path, $"expected a map, found {node.InWords}", "write a map");
            return null;
        }

        var values = (IDictionary)info.CreateObject!();
        var type = FileSheets.Of(info.ElementType!);
        foreach (var (key, value) in map.Entries)
        {
            if (faults.IsFull)
            {
                faults.Cut();
                break;
            }

            if (values.Contains(key.Text))
            {
                Add(FileFault.DuplicateKey, key, path, $"the key {Words.Quoted(key.Text)} stands twice", "leave one of them");
            }
            else if (Read(value, type, path.Then(key.Text)) is { } read)
            {
                values[key.Text] = read;
            }
        }

        return values;
    }

    private object? ReadValue(FileNode node, JsonTypeInfo info, FilePath path)
    {
        var type = info.Type;
        if (node is not FileText text)
        {
            return node is FileList list && info.Converter is IAbsentWhenEmpty && list.Items.All(each => each is FileText)
                ? Converted(node, info, path, Written(list.Items.Cast<FileText>()))
                : Wrong(node, path, info.Converter is IAbsentWhenEmpty ? "a list of words" : Expected(type));
        }

        if (type == typeof(string))
        {
            return string.IsNullOrWhiteSpace(text.Text) ? Wrong(node, path, "a text that says something") : text.Text;
        }

        if (type == typeof(bool))
        {
            return text.IsQuoted ? Wrong(node, path, "true or false") : text.Text switch { "true" or "yes" => true, "false" or "no" => false, _ => Wrong(node, path, "true or false") };
        }

        if (type == typeof(int))
        {
            return int.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : Number(node, path, "a whole number");
        }

        if (type == typeof(decimal))
        {
            return decimal.TryParse(text.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : Number(node, path, "a number like `25000` or `0.5`");
        }

        if (info.Converter is IAbsentWhenEmpty)
        {
            return Wrong(node, path, "a list of words");
        }

        var value = Converted(node, info, path, Written(text.Text));
        // Whoever keeps a file need not be one of the people in it.
        if (value is not null && IdBook.KindOf(type) is { } kind && !IsDefinition(path) && path.Key is not "recordedBy")
        {
            ids.Use(node, path, text.Text, kind);
        }

        return value;
    }

    // An item of a section says under `id` who it is itself; everywhere else an id names something.
    private static bool IsDefinition(FilePath path) => path.Key == "id" && path.Above is { Key: null, Above: { } section } && (section.Above is { Above: null } || section.Key == "pairs");

    private object? Converted(FileNode node, JsonTypeInfo info, FilePath path, byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, info);
        }
        catch (UnsoundValueException fault)
        {
            Add(Faults.GetValueOrDefault(fault.Fault, FileFault.WrongType), node, path, fault.Message, fault.Remedy);
        }
        catch (ArgumentException fault)
        {
            Add(FileFault.Misfit, node, path, Diagnosis.Cleaned(fault.Message), "write a value that keeps what is said there");
        }

        return null;
    }

    private object? Wrong(FileNode node, FilePath path, string expected)
    {
        Add(FileFault.WrongType, node, path, $"expected {expected}, found {node.InWords}", $"write {expected}");
        return null;
    }

    private object? Number(FileNode node, FilePath path, string expected)
    {
        Add(FileFault.UnsoundNumber, node, path, $"expected {expected}, found {node.InWords}", $"write {expected}, without separators of thousands");
        return null;
    }

    private static string Expected(Type type) => type == typeof(bool) ? "true or false" : type == typeof(int) || type == typeof(decimal) ? "a number" : type == typeof(LocalDate) ? "a day like `2026-01-31`" : "a text";

    private static byte[] Written(string text) => JsonSerializer.SerializeToUtf8Bytes(text, FileSheets.Text);

    private static byte[] Written(IEnumerable<FileText> texts) => Encoding.UTF8.GetBytes($"[{string.Join(',', texts.Select(each => Encoding.UTF8.GetString(Written(each.Text))))}]");

    private void Add(FileFault fault, FileNode node, FilePath path, string message, string remedy) => faults.Add(fault, path.At(node), message, remedy);
}
