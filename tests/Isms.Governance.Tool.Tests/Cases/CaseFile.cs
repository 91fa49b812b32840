using System.Text.Json.Nodes;

namespace Isms.Governance.Tool.Tests.Cases;

/// <summary>A published case, kept as a sample file, asked through the tool: what a question is answered, and by which rule something is refused.</summary>
internal static class CaseFile
{
    /// <summary>The answer to <c>WHO ACTIVITY options</c>, with the rules that it rests on where it is no yes.</summary>
    public static string May(string name, string question, params IReadOnlyList<(string Old, string New)> changes)
    {
        var answer = Ask("may", name, question, 2, changes);
        return string.Join(' ', answer["reasons"]!.AsArray().Select(each => ((string?)each!["rule"])!["ISMS-".Length..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend((string?)answer["answer"]));
    }

    /// <summary>The answer of <c>may</c> as it is.</summary>
    public static JsonNode MayAct(string name, string question, params IReadOnlyList<(string Old, string New)> changes) => Ask("may", name, question, 2, changes);

    /// <summary>The answer of <c>who</c> to <c>SUBJECT options</c>.</summary>
    public static JsonNode Who(string name, string question, params IReadOnlyList<(string Old, string New)> changes) => Ask("who", name, question, 1, changes);

    /// <summary>What <c>check</c> says of a changed file: <c>sound</c>, or every rule or code with the item it is about.</summary>
    public static string Check(string name, params IReadOnlyList<(string Old, string New)> changes)
    {
        var check = Checked(name, changes);
        return (bool)check["sound"]! ? "sound" : string.Join(", ", check["violations"]!.AsArray().Select(each =>
            $"{string.Join(' ', (each!["rules"]!.AsArray() is { Count: > 0 } rules ? rules.Select(rule => (string)rule!) : [(string)each["code"]!]).Select(code => code["ISMS-".Length..]))} {each["path"]}"));
    }

    /// <summary>The answer of <c>check</c> as it is.</summary>
    public static JsonNode Checked(string name, params IReadOnlyList<(string Old, string New)> changes)
    {
        using var isms = IsmsRun.WithSample(name, changes);
        return isms.Run($"check {FileOf(name)} --format json").Json;
    }

    private static JsonNode Ask(string verb, string name, string question, int words, IReadOnlyList<(string Old, string New)> changes)
    {
        using var isms = IsmsRun.WithSample(name, changes);
        var parts = question.Split(' ');
        var result = isms.Run($"{verb} {string.Join(' ', parts[..words])} {FileOf(name)} {string.Join(' ', parts[words..])} --format json");
        Assert.True(result.Output.Length > 0, result.Error);
        return result.Json;
    }

    private static string FileOf(string name) => "case" + Path.GetExtension(name);
}
