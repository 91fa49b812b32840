using System.Text;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file may be kept in parts, each of which is told by its name, and that nothing but the host decides what is read.</summary>
public class IncludeTests
{
    private const string Head = "{ \"format\": \"isms-governance/1\",\n";

    private const string Rest = "\"scope\": { \"id\": \"s\", \"establishedOn\": \"2026-01-01\" }, \"positions\": [ \"ceo\" ], \"topManagement\": [ { \"position\": \"ceo\", \"as\": \"head\" } ] }";

    private const string People = Head + "\"people\": [ \"ada\" ], \"appointments\": [ { \"position\": \"ceo\", \"person\": \"ada\", \"from\": \"unknown\" } ] }";

    private static GovernanceFileReading With(string include, Dictionary<string, string> files, GovernanceFileOptions? options = null) =>
        Read($"{Head}\"include\": {include},\n{Rest}", (options ?? GovernanceFileOptions.Standard) with
        {
            Beside = name => files.TryGetValue(name, out var text) ? FileBeside.Of(Encoding.UTF8.GetBytes(text)) : FileBeside.NotFound($"there is no file `{name}`", "write it"),
        });

    [Fact]
    public void Lists_are_joined_and_everything_is_found_in_its_file()
    {
        var reading = With("[ \"people.json\", \"more/people.json\" ]", new(StringComparer.Ordinal)
        {
            ["people.json"] = People,
            ["more/people.json"] = Head + "\"people\": [\n\"bo\" ], \"include\": [ \"scheme.json\" ] }",
            ["scheme.json"] = Head + "\"organization\": { \"name\": \"Example\", \"timeZone\": \"Europe/Berlin\" } }",
        });
        Assert.True(reading.IsSound, reading.ToString());
        Assert.Equal("Europe/Berlin", reading.Zone!.Id);
        Assert.Equal("people.json:2:13 people[0]", reading.Places.Of(Person("ada"))!.ToString());
        Assert.Equal("more/people.json:3:1 people[0]", reading.Places.Of(Person("bo"))!.ToString());
        Assert.Null(reading.Places.Of(Organization.PositionId.From("ceo"))!.File);
    }

    [Fact]
    public void In_parts_or_in_one_a_file_makes_the_same_register() =>
        Assert.Equal(Read(Head + Rest.TrimEnd('}') + "," + People[Head.Length..]).Journal, With("[ \"people.json\" ]", new(StringComparer.Ordinal) { ["people.json"] = People }).Journal);

    [Theory]
    [InlineData("/etc/people.json")]
    [InlineData("../people.json")]
    [InlineData("a/../people.json")]
    [InlineData("./people.json")]
    [InlineData("a//people.json")]
    [InlineData("a\\\\people.json")]
    [InlineData("C:people.json")]
    [InlineData("https://example.org/people.json")]
    [InlineData("a/... ")]
    [InlineData("\\u0000")]
    public void A_name_leads_nowhere_but_down_and_else_nobody_is_asked(string name) =>
        Read($"{Head}\"include\": [ \"{name}\" ] }}", new() { Beside = _ => throw new InvalidOperationException("asked") }).HasFaults("ISMS-F22 2:14 include[0]");

    [Fact]
    public void What_is_not_there_is_told_where_it_is_named_without_the_ids_that_it_may_define() =>
        With("[ \"people.json\", \"peeple.json\" ]", new(StringComparer.Ordinal) { ["people.json"] = People.Replace("\"ada\" ]", "\"bo\" ]", StringComparison.Ordinal) }).HasFaults("ISMS-F23 2:29 include[1]");

    [Fact]
    public void A_reader_that_is_given_no_files_reads_none() => Read($"{Head}\"include\": [ {{ \"file\": \"a.json\" }} ] }}").HasFaults("ISMS-F23 2:14 include[0]");

    [Fact]
    public void What_includes_itself_is_told_once() =>
        With("[ \"a.json\" ]", new(StringComparer.Ordinal) { ["a.json"] = People.Replace("\"people\"", "\"include\": [ \"a.json\" ], \"people\"", StringComparison.Ordinal) }).HasFaults("ISMS-F24 a.json:2:14 include[0]");

    [Fact]
    public void No_more_files_are_asked_for_than_the_limit_says()
    {
        var asked = new List<string>();
        var reading = Read($"{Head}\"include\": [ \"1\" ] }}", new()
        {
            MaxFiles = 5,
            Beside = name =>
            {
                asked.Add(name);
                return FileBeside.Of(Encoding.UTF8.GetBytes($"{Head}\"include\": [ \"1{name}\" ] }}"));
            },
        });
        reading.HasFaults("ISMS-F25 11111:2:14 include[0]");
        Assert.Equal(5, asked.Count);
    }

    [Fact]
    public void What_is_said_once_only_stands_in_one_file()
    {
        var reading = With("[ \"people.json\", \"scheme.json\" ]", new(StringComparer.Ordinal)
        {
            ["people.json"] = People.Replace("\"people\"", "\"preset\": \"simple\", \"people\"", StringComparison.Ordinal),
            ["scheme.json"] = Head + "\"preset\": \"auckland\",\n\"scope\": { \"id\": \"t\", \"establishedOn\": \"2026-01-01\" } }",
        });
        reading.HasFaults("ISMS-F26 scheme.json:2:11 preset", "ISMS-F26 scheme.json:3:10 scope");
        Assert.Contains("in line 2 of `people.json`", reading.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains("in line 3", reading.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_wrong_with_a_part_is_told_in_the_part()
    {
        static void Told(string text, string expected, GovernanceFileOptions? options = null) => With("[ \"p.json\" ]", new(StringComparer.Ordinal) { ["p.json"] = text }, options).HasFaults(expected);
        Told("{ \"people\": [] }", "ISMS-F06 p.json:1:1");
        Told("{ \"format\":\n", "ISMS-F03 p.json:2:1");
        Told("{ \"format\": \"\xff\"", "ISMS-F03 p.json:1:16");
        Told(Head + "\"people\": [ \"ada\", \"ADA\" ] }", "ISMS-F18 p.json:2:20 people[1]");
        Told(Head + "\"positions\": [ \"ceo\" ] }", "ISMS-F17 p.json:2:16 positions[0]");
        Told(Head + new string('[', 100), "ISMS-F03 p.json:2:1");
        Told(Head + "\"a\": " + new string('[', 100), "ISMS-F04 p.json:2:37");
        Told(People, "ISMS-F05 p.json:2:11", new() { MaxItems = 15 });
        Told(People + new string(' ', 500), "ISMS-F01 2:14 include[0]", new() { MaxBytes = 500 });
    }

    [Fact]
    public void A_part_may_be_in_another_notation_and_keeps_the_same_limits()
    {
        static FileText Text(string text, int line) => new() { Text = text, Line = line, Column = 1 };
        FileNode part = new FileMap { Line = 1, Column = 1, Entries = [new(Text("format", 1), Text("isms-governance/1", 1)), new(Text("people", 2), new FileList { Line = 2, Column = 9, Items = [Text("ada", 3), Text(" ", 4)] })] };
        GovernanceFileReading With(Func<FileBeside> part, int items) => Read($"{Head}\"include\": [ \"p\" ],\n{Rest}", new() { MaxItems = items, Beside = _ => part() });
        With(() => FileBeside.Of(part), 100).HasFaults("ISMS-F11 p:4:1 people[1]");
        With(() => FileBeside.Of(part), 14).HasFaults("ISMS-F05 p:2:9");
        With(() => FileBeside.Unreadable(FileFault.Unreadable, "it is no text", "write one", 7, 8), 100).HasFaults("ISMS-F03 p:7:8");
    }

    [Fact]
    public void A_host_says_what_is_wrong_in_words()
    {
        Assert.ThrowsAny<ArgumentException>(() => FileBeside.NotFound(" ", "write it"));
        Assert.ThrowsAny<ArgumentException>(() => FileBeside.NotFound("there is none", null!));
        Assert.ThrowsAny<ArgumentException>(() => FileBeside.Of((FileNode)null!));
        Assert.ThrowsAny<ArgumentException>(() => FileBeside.Unreadable(FileFault.Unreadable, "it is no text", "write one", 0, 1));
        Assert.ThrowsAny<ArgumentException>(() => new GovernanceFileOptions { MaxFiles = -1 });
    }

    [Fact]
    public void What_was_said_first_in_the_file_itself_is_told_so_in_a_part()
    {
        var reading = With("[ \"people.json\" ]", new(StringComparer.Ordinal) { ["people.json"] = Head + "\"include\": [ \"people.json\" ], \"positions\": [ \"ceo\" ] }" });
        Assert.Equal(
            ["`people.json` is included already, in line 2 of the governance file itself", "the position `ceo` is defined twice: first in line 3 of the governance file itself"],
            reading.Diagnostics.Select(each => each.Message).Order(StringComparer.Ordinal));
    }
}
