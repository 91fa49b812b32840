using System.Text;

namespace Isms.Governance.Tool.Tests;

/// <summary>That whatever somebody hands in ends with one clear word, the exit code 2, and nothing written.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Yaml = "format: isms-governance/1\n", Json = "{ \"format\": \"isms-governance/1\", ";

    private readonly IsmsRun isms = new();

    public static TheoryData<string, string, string> Texts => new()
    {
        { "g.yaml", Yaml + "people: [ ada ]\npeople: [ bo ]\n", "g.yaml:3:1: ISMS-F09" },
        { "g.json", Json + "\"people\": [], \"people\": [] }", "g.json:1:48: ISMS-F09" },
        { "g.yaml", Yaml + "absences: [ { person: ada, from: 2026-02-30 } ]\npeople: [ ada ]\n", "g.yaml:2:34: ISMS-F13" },
        { "g.yaml", Yaml + "absences: [ { person: ada, from: 2026-13-01 } ]\npeople: [ ada ]\n", "g.yaml:2:34: ISMS-F13" },
        { "g.yaml", Yaml + "people: [ ada, Ada ]\n", "g.yaml:2:16: ISMS-F18" },
        { "g.yaml", Yaml + "people: [ ada, \u0430da ]\n", "g.yaml:2:16: ISMS-F18" },
        { "g.yaml", Yaml + "people: [ a-b, a\u2010b ]\n", "g.yaml:2:16: ISMS-F18" },
        { "g.yaml", Yaml + "people: &a [ *a ]\n", "g.yaml:2:14: ISMS-F03" },
        { "g.yaml", Yaml + "people: *nobody\n", "g.yaml:2:9: ISMS-F03" },
        { "g.yaml", Yaml + "people: !!python/object:os.system [ ls ]\n", "g.yaml:2:9: ISMS-F03" },
        { "g.yaml", Yaml + "people: " + new string('[', 10_000), "g.yaml:2:40: ISMS-F04" },
        { "g.yaml", Yaml + string.Concat(Enumerable.Range(0, 300).Select(depth => new string(' ', depth) + "a:\n")), "ISMS-F04" },
        { "g.json", new string('[', 10_000), "g.json:1:33: ISMS-F04" },
        { "g.json", string.Concat(Enumerable.Repeat("{\"a\":", 10_000)), "g.json:1:161: ISMS-F04" },
        { "g.yaml", Bomb(), "ISMS-F05" },
        { "g.yaml", "", "g.yaml:1:1: ISMS-F03" },
        { "g.json", "", "g.json:1:1: ISMS-F03" },
        { "g.yaml", Yaml + "---\n" + Yaml, "ISMS-F03" },
        { "g.yaml", "just text\n", "ISMS-F06" },
        { "g.json", "null", "ISMS-F06" },
        { "j.jsonl", "{\n", "j.jsonl:1:1: " },
    };

    public static TheoryData<string, byte[], string> Bytes => new()
    {
        { "g.yaml", [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0], "ISMS-F02" },
        { "g.json", [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0], "ISMS-F03" },
        { "g.json", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "ISMS-F02" },
        { "g.yaml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Yaml)], "ISMS-F02" },
        { "g.json", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("{}")], "ISMS-F02" },
        { "g.yaml", Encoding.Latin1.GetBytes(Yaml + "people: [ Jörg ]\n"), "ISMS-F02" },
        { "g.json", Encoding.Latin1.GetBytes("{ \"a\": \"Jörg\" }"), "g.json:1:10: ISMS-F02" },
    };

    public void Dispose() => isms.Dispose();

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_is_no_sound_file_is_told_as_what_it_is(string name, string text, string expected) => Refused(isms.With(name, text), name, expected);

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Bytes_that_are_no_text_are_told_as_such(string name, byte[] bytes, string expected) => Refused(isms.With(name, bytes), name, expected);

    [Theory]
    [InlineData("g.yaml")]
    [InlineData("g.json")]
    [InlineData("g.jsonl")]
    public void A_file_of_a_hundred_megabytes_is_not_read(string name)
    {
        using (var large = File.Create(Path.Combine(isms.Folder, name)))
        {
            large.SetLength(100L * 1024 * 1024);
        }

        var check = isms.Run($"check {name}");
        Assert.Equal((2, ""), (check.Code, check.Output));
        Assert.Contains("has 100 MiB; at most 64 MiB are read", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_told_as_a_folder()
    {
        Directory.CreateDirectory(Path.Combine(isms.Folder, "g.yaml"));
        Assert.Contains("is a folder", isms.Run("check g.yaml").Error, StringComparison.Ordinal);
    }

    private void Refused(IsmsRun run, string name, string expected)
    {
        var check = run.Run($"check {name}");
        Assert.Equal(2, check.Code);
        Assert.Contains(expected, check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", check.Output + check.Error, StringComparison.Ordinal);
        Assert.False((bool)run.Run($"check {name} --format json").Json["sound"]!);
        Assert.NotEmpty(run.Run($"check {name} --format sarif").Json["runs"]![0]!["results"]!.AsArray());

        // What would write writes nothing.
        var report = run.Run($"report {name} --out pack");
        Assert.Equal((2, ""), (report.Code, report.Output));
        Assert.Equal([name], Directory.EnumerateFileSystemEntries(run.Folder).Select(Path.GetFileName));
    }

    private static string Bomb() => Yaml + "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));
}
