using Isms.Governance.Json;
using Isms.Governance.Testing;
using Isms.Governance.Tests.Cases;
using NodaTime;
using System.Text.Json.Nodes;

namespace Isms.Governance.Tool.Tests;

/// <summary>The tool, run in a folder of its own on a clock that stands still.</summary>
internal sealed class IsmsRun : IDisposable
{
    private static readonly string NordwindText = JournalJson.ToText(Nordwind.Register.Journal);

    public IsmsRun() => Folder = Directory.CreateTempSubdirectory("isms-").FullName;

    public string Folder { get; }

    /// <summary>A folder in which the journal of the firm lies as <c>nordwind.jsonl</c>.</summary>
    public static IsmsRun WithNordwind() => new IsmsRun().With("nordwind.jsonl", NordwindText);

    /// <summary>A folder in which one of the sample files lies as <c>case.yaml</c> or <c>case.json</c>, with what it includes beside it; each text that is changed stands in it.</summary>
    public static IsmsRun WithSample(string name, params IReadOnlyList<(string Old, string New)> changes)
    {
        var (run, path) = (new IsmsRun(), Repository.PathOf(["samples", "GovernanceFiles", .. name.Split('/')]));
        var text = File.ReadAllText(path);
        foreach (var (old, @new) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, @new, StringComparison.Ordinal);
        }

        foreach (var part in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "people.yaml"))
        {
            File.Copy(part, Path.Combine(run.Folder, "people.yaml"));
        }

        return run.With("case" + Path.GetExtension(path), text);
    }

    public IsmsRun With(string name, string text)
    {
        File.WriteAllText(Path.Combine(Folder, name), text);
        return this;
    }

    public IsmsRun With(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, name), bytes);
        return this;
    }

    public IsmsResult Run(string line, int? width = null, bool inColour = false) => Run(line.Split(' '), width, inColour);

    /// <summary>The same, with words in which there may be blanks or nothing.</summary>
    public IsmsResult Run(IReadOnlyList<string> words, int? width = null, bool inColour = false)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var code = IsmsTool.Run(words, new()
        {
            Output = output, Error = error, Width = width, InColour = inColour, Folder = Folder, Now = () => Instant.FromUtc(2026, 4, 14, 0, 0),
        });
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal sealed record IsmsResult(int Code, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;
}
