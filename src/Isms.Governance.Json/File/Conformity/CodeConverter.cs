using Isms.Governance.Conformity;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;

namespace Isms.Governance.Json;

/// <summary>A code of this library as its text; one that it does not have is told, with the nearest one that it has.</summary>
internal abstract class CodeConverter<T>(string what, IEnumerable<string> codes) : JsonConverter<T>
    where T : struct
{
    private readonly HashSet<string> known = [.. codes];

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Words.Text(ref reader, $"the code of a {what}");
        return known.Contains(text) ? From(text) : throw new UnsoundValueException(
            JournalFault.UnknownWord, $"there is no {what} {Words.Quoted(text)}",
            Nearest.To(text, known) is { } near ? $"write `{near}` if that is meant" : $"write the code of a {what} like `{known.First()}`");
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private protected abstract T From(string text);
}

/// <summary>The key of a requirement, the same in every edition: <c>HS/5.1/message</c>.</summary>
internal readonly record struct RequirementKey(string Text)
{
    /// <summary>The key.</summary>
    public override string ToString() => Text;
}

/// <summary>The key of a requirement of a built-in edition.</summary>
internal sealed class RequirementKeyConverter() : CodeConverter<RequirementKey>("requirement", Edition.BuiltIn.SelectMany(each => each.Requirements).Select(each => each.Key).OfType<string>())
{
    private protected override RequirementKey From(string text) => new(text);
}

/// <summary>The code of a rule of this library, of a detector's too.</summary>
internal sealed class RuleCodeConverter() : CodeConverter<RuleId>("rule", Rule.All.Concat(Detector.All.Select(each => each.Rule)).Select(each => each.Id.Value))
{
    private protected override RuleId From(string text) => RuleId.From(text);
}

/// <summary>The code of a detector of this library.</summary>
internal sealed class DetectorCodeConverter() : CodeConverter<DetectorId>("detector", Detector.All.Select(each => each.Id.Value))
{
    private protected override DetectorId From(string text) => DetectorId.From(text);
}
