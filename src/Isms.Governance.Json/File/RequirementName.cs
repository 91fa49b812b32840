using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>A requirement by its number in the edition that the file adopts (<c>5.1.d</c>), or by its id.</summary>
internal readonly record struct RequirementName(string Text);

/// <summary>The name of a requirement as text; whether there is such a requirement is checked with the ids.</summary>
internal sealed class RequirementNameConverter : JsonConverter<RequirementName>
{
    public override RequirementName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(Words.Text(ref reader, "the number of a requirement as text"));

    public override void Write(Utf8JsonWriter writer, RequirementName value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}

/// <summary>The requirements that a file adopts, by the names under which it may name them.</summary>
internal sealed class RequirementNames
{
    internal const string Kind = "requirement";

    private readonly Dictionary<string, ObligationId> byName = new(StringComparer.Ordinal);
    private readonly Edition? edition;

    internal RequirementNames(FileSheet file)
    {
        edition = file.Catalogue?.Edition is { } named ? Edition.Find(named) : Edition.Iso27001Of2022;
        IEnumerable<ObligationId> ids =
        [
            .. (edition?.Requirements ?? []).Select(each => each.Id),
            .. (file.Catalogue?.Own ?? []).Concat(file.Adoptions.SelectMany(each => each.Own ?? [])).Select(each => each.Id).OfType<ObligationId>(),
            .. file.Adoptions.Select(each => each.Edition is { } later ? Edition.Find(later) : null).SelectMany(later => later?.Requirements ?? []).Select(each => each.Id),
            .. file.Accountability.SelectMany(each => each.Parts ?? []).Select(each => each.Id).OfType<ObligationId>(),
        ];
        foreach (var id in ids)
        {
            byName.TryAdd(id.Value, id);
            byName.TryAdd(id.Value[(id.Value.IndexOf('/', StringComparison.Ordinal) + 1)..], id);
        }

        // The same requirement by the whole id that another edition gives it.
        var byKey = (edition?.Requirements ?? []).Where(each => each.Key is not null).ToDictionary(each => each.Key!, each => each.Id, StringComparer.Ordinal);
        foreach (var requirement in Edition.BuiltIn.SelectMany(each => each.Requirements))
        {
            if (requirement.Key is { } key && byKey.TryGetValue(key, out var id))
            {
                byName.TryAdd(requirement.Id.Value, id);
            }
        }
    }

    internal IEnumerable<string> All => byName.Keys;

    internal ObligationId Of(RequirementName name) => byName.TryGetValue(name.Text, out var id) ? id : throw new ArgumentException($"there is no requirement `{name.Text}` in what the file adopts");

    /// <summary>Whether a text names a control of Annex A, all of which may be fallen short of, whether the catalogue tells of them or not.</summary>
    internal static bool IsControl(string text) => AnnexControl.TryFrom(text, out _);

    /// <summary>What is fallen short of: a requirement, or a control of Annex A.</summary>
    internal ObligationId Against(string text) => AnnexControl.TryFrom(text, out var control) && edition is not null ? edition.Obligation(control) : Of(new(text));
}
