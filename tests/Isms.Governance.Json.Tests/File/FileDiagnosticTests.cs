using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That whatever is wrong with a governance file is told where it stands, with a code, all at once.</summary>
public class FileDiagnosticTests
{
    /// <summary>Each input is one line behind the head, which is line 1; the rest of the file is sound.</summary>
    private const string Head = "{ \"format\": \"isms-governance/1\", \"scope\": { \"id\": \"s\", \"establishedOn\": \"2026-01-01\" }, \"topManagement\": [ { \"position\": \"ceo\", \"as\": \"head\" } ],\n";

    private const string People = "\"people\": [ \"ada\" ], \"positions\": [ \"ceo\", \"ciso\" ], \"appointments\": [ { \"position\": \"ceo\", \"person\": \"ada\", \"from\": \"unknown\" } ]";

    private static GovernanceFileReading With(string line) => Read($"{Head}{line},\n{People} }}");

    [Fact]
    public void The_head_and_the_people_alone_are_sound() => Assert.True(Read(Head + People + "}").IsSound, Read(Head + People + "}").ToString());

    [Theory]
    [InlineData("\"unitz\": []", "ISMS-F07 2:1")]
    [InlineData("\"units\": [ { \"title\": \"Company\" } ]", "ISMS-F08 2:12 units[0]")]
    [InlineData("\"units\": [], \"units\": []", "ISMS-F09 2:14")]
    [InlineData("\"units\": {}", "ISMS-F10 2:10 units")]
    [InlineData("\"units\": [ null ]", "ISMS-F10 2:12 units[0]")]
    [InlineData("\"contexts\": [ { \"id\": \"a\", \"default\": \"yes\" } ]", "ISMS-F10 2:39 contexts[0].default")]
    [InlineData("\"contexts\": [ { \"id\": \"a\", \"default\": 1 } ]", "ISMS-F10 2:39 contexts[0].default")]
    [InlineData("\"units\": [ \" it\" ]", "ISMS-F11 2:12 units[0]")]
    [InlineData("\"preset\": \"aukland\"", "ISMS-F12 2:11 preset")]
    [InlineData("\"organization\": { \"timeZone\": \"Europe/Berin\" }", "ISMS-F12 2:31 organization.timeZone")]
    [InlineData("\"organization\": { \"recordsFrom\": \"2026-02-30\" }", "ISMS-F13 2:34 organization.recordsFrom")]
    [InlineData("\"absences\": [ { \"person\": \"ada\", \"from\": \"2026-02-01\", \"through\": \"9999-12-31\" } ]", "ISMS-F13 2:67 absences[0].through")]
    [InlineData("\"absences\": [ { \"person\": \"ada\", \"from\": \"-9998-01-01\" } ]", "ISMS-F13 2:42 absences[0].from")]
    [InlineData("\"scheme\": { \"maxTerm\": \"1 year\" }", "ISMS-F14 2:24 scheme.maxTerm")]
    [InlineData("\"scheme\": { \"maxDepth\": 2.5 }", "ISMS-F15 2:25 scheme.maxDepth")]
    [InlineData("\"activities\": [ { \"id\": \"a\", \"limits\": [ { \"amount\": \"1,000\", \"currency\": \"EUR\" } ] } ]", "ISMS-F15 2:54 activities[0].limits[0].amount")]
    [InlineData("\"activities\": [ { \"id\": \"a\", \"limits\": [ { \"amount\": 10, \"currency\": \"euro\" } ] } ]", "ISMS-F12 2:70 activities[0].limits[0].currency")]
    [InlineData("\"activities\": [ { \"id\": \"a\", \"limits\": [ { \"amount\": -10, \"currency\": \"EUR\" } ] } ]", "ISMS-F15 2:54 activities[0].limits[0].amount")]
    [InlineData("\"absences\": [ { \"person\": \"ada\", \"from\": \"2026-02-01\", \"through\": \"2026-01-31\" } ]", "ISMS-F14 2:67 absences[0].through")]
    [InlineData("\"activities\": [ \"a\" ], \"exercises\": [ { \"id\": \"X\", \"activity\": \"a\", \"by\": \"ada\", \"on\": \"2026-02-01\", \"amount\": 5 } ]", "ISMS-F16 2:39 exercises[0]")]
    [InlineData("\"units\": [ \"it\", \"it\" ]", "ISMS-F17 2:18 units[1]")]
    [InlineData("\"units\": [ \"it\", \"IT\" ]", "ISMS-F18 2:18 units[1]")]
    [InlineData("\"units\": [ \"ops\", \"\u043eps\" ]", "ISMS-F18 2:19 units[1]")]
    [InlineData("\"absences\": [ { \"person\": \"adda\", \"from\": \"2026-02-01\" } ]", "ISMS-F19 2:27 absences[0].person")]
    [InlineData("\"deputies\": [ { \"seat\": \"ceo\", \"deputy\": \"ciso\", \"from\": \"2026-02-01\", \"decidedBy\": \"ciso\" } ]", "ISMS-F20 2:85 deputies[0].decidedBy")]
    [InlineData("\"accountability\": [ { \"obligation\": \"27001:2022/5.1.c\", \"to\": [ \"ciso\" ], \"from\": \"2026-02-01\" } ]", "ISMS-F21 2:21 accountability[0]")]
    public void A_fault_has_a_code_and_stands_where_it_is(string line, string expected) => With(line).HasFaults(expected);

    [Theory]
    [InlineData("b\u00e4da", "ba\u0308da")]
    [InlineData("ng\u1ebf", "nge\u0302\u0301")]
    [InlineData("\u0419", "\u0418\u0306")]
    [InlineData("\uff41da", "ada")]
    [InlineData("pro\ufb01t", "profit")]
    [InlineData("\u212a", "K")]
    [InlineData("team\u00b2", "team2")]
    [InlineData("tier-\u2162", "tier-III")]
    [InlineData("ada", "ada\u200b")]
    [InlineData("ada", "a\u00adda")]
    [InlineData("ada", "a\u034fda")]
    [InlineData("a b", "a\u00a0b")]
    [InlineData("a b", "a\u2009\u00a0b")]
    [InlineData("lo", "Io")]
    [InlineData("lo", "1o")]
    [InlineData("lo", "l0")]
    [InlineData("A-10", "A-IO")]
    public void Ids_that_cannot_be_told_apart_by_sight_are_refused(string one, string other)
    {
        With($"\"units\": [ \"{one}\", \"{other}\" ]").HasFaults($"ISMS-F18 2:{one.Length + 16} units[1]");
        With($"\"units\": [ \"{other}\", \"{one}\" ]").HasFaults($"ISMS-F18 2:{other.Length + 16} units[1]");
    }

    [Theory]
    [InlineData("bar", "b\u00e4r")]
    [InlineData("mail", "mall")]
    [InlineData("tier-l", "tier-i")]
    [InlineData("a-b", "a_b")]
    [InlineData("strasse", "stra\u00dfe")]
    [InlineData("a b", "ab")]
    [InlineData("\u0438", "\u0439")]
    public void Ids_that_can_be_told_apart_are_two(string one, string other) => Assert.Empty(With($"\"units\": [ \"{one}\", \"{other}\" ]").Diagnostics);

    [Fact]
    public void An_id_is_told_once_however_many_it_looks_like() => With("\"units\": [ \"Il\", \"I1\", \"i1\" ]").HasFaults("ISMS-F18 2:18 units[1]", "ISMS-F18 2:24 units[2]");

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_lines() =>
        Read("{ \"format\": \"isms-governance/1\",\n\"unitz\": [],\n\"absences\": [ { \"person\": \"bob\", \"from\": \"2026-13-01\", \"thru\": 1 } ] }")
            .HasFaults("ISMS-F07 2:1", "ISMS-F19 3:27 absences[0].person", "ISMS-F13 3:42 absences[0].from", "ISMS-F07 3:56 absences[0]");

    [Fact]
    public void The_nearest_valid_name_is_offered()
    {
        Assert.Equal("write `units` if that is meant, else leave it out", With("\"unitz\": []").Diagnostics[0].Remedy);
        Assert.StartsWith("write `auckland` if that is meant", With("\"preset\": \"aukland\"").Diagnostics[0].Remedy, StringComparison.Ordinal);
        Assert.StartsWith("write `ada` if that is meant", With("\"absences\": [ { \"person\": \"adda\", \"from\": \"2026-02-01\" } ]").Diagnostics[0].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void What_merely_follows_from_a_refused_item_is_not_told()
    {
        var reading = With("\"units\": [ { \"id\": \"a\", \"partOf\": \"b\" }, { \"id\": \"b\", \"partOf\": \"a\" } ], \"bodies\": [ { \"id\": \"c\", \"chair\": \"ceo\", \"members\": [ \"ciso\" ] } ], \"activities\": [ { \"id\": \"x\", \"heldBy\": { \"body\": \"c\" } } ]");
        Assert.Equal(["units[1]", "bodies[0]"], reading.Diagnostics.Select(each => each.Path));
    }

    [Theory]
    [InlineData("{}", "ISMS-F06 1:1")]
    [InlineData("[]", "ISMS-F06 1:1")]
    [InlineData("{ \"format\": \"isms-governance/9\" }", "ISMS-F06 1:13")]
    [InlineData("{ \"format\": \"isms-governance/1\"\n  \"units\": [] }", "ISMS-F03 2:3")]
    [InlineData("", "ISMS-F03 1:1")]
    [InlineData("MZ\0\0", "ISMS-F03 1:1")]
    [InlineData("{ \"format\": \"isms-governance/1\", \"scope\": { \"id\": \"\\ud800\" } }", "ISMS-F02 1:51")]
    public void What_is_no_governance_file_is_told_as_such(string text, string expected) => Read(text).HasFaults(expected);

    [Fact]
    public void What_is_not_UTF_8_is_told_where_it_stands() =>
        GovernanceFile.Read(new byte[] { (byte)'{', (byte)'\n', 0xff }, GovernanceFileOptions.Standard).HasFaults("ISMS-F02 2:1");

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_taken() =>
        Assert.True(Read($"\uFEFF// a comment\n{Head}{People}, }}").IsSound);

    [Fact]
    public void What_is_beyond_a_limit_is_told_and_not_read()
    {
        Read(Head, new() { MaxBytes = 20 }).HasFaults("ISMS-F01 1:1");
        Read(new string('[', 10_000)).HasFaults("ISMS-F04 1:33");
        Read(Head + People + "}", new() { MaxItems = 5 }).HasFaults("ISMS-F05 1:106");
        var cut = Read("{ \"format\": \"isms-governance/1\", \"a\": 1, \"b\": 2, \"c\": 3 }", new() { MaxDiagnostics = 2 });
        Assert.Equal((2, true), (cut.Diagnostics.Count, cut.IsCut));
    }

    [Fact]
    public void A_flood_of_keys_that_belong_nowhere_is_cut_and_not_looked_through()
    {
        var keys = string.Join(',', Enumerable.Range(0, 300_000).Select(each => $"\"k{each}\":1"));
        foreach (var text in (string[])[$"{{ \"format\": \"isms-governance/1\", {keys} }}", $"{Head}\"organization\": {{ {keys} }},\n{People} }}"])
        {
            var reading = Read(text);
            Assert.Equal((GovernanceFileOptions.Standard.MaxDiagnostics, true), (reading.Diagnostics.Count, reading.IsCut));
        }
    }

    [Fact]
    public void Nodes_of_another_notation_keep_the_same_limits()
    {
        FileNode node = new FileText { Line = 1, Column = 1, Text = "x" };
        for (var i = 0; i < 40; i++)
        {
            node = new FileList { Line = 1, Column = 1, Items = [node, node] };
        }

        GovernanceFile.Read(node, new() { MaxDepth = 64, MaxItems = 1_000 }).HasFaults("ISMS-F05 1:1");
        GovernanceFile.Read(node, GovernanceFileOptions.Standard).HasFaults("ISMS-F04 1:1");
    }

    [Fact]
    public void Every_code_has_an_input_here()
    {
        string[] ofIncludes = ["ISMS-F22", "ISMS-F23", "ISMS-F24", "ISMS-F25", "ISMS-F26"];
        var shown = typeof(FileDiagnosticTests).GetMethods().SelectMany(method => method.GetCustomAttributesData())
            .SelectMany(each => each.ConstructorArguments).Select(each => each.Value).OfType<IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument>>()
            .SelectMany(each => each).Select(each => each.Value as string).OfType<string>().Where(text => text.StartsWith("ISMS-F", StringComparison.Ordinal)).Select(text => text[..8]);
        Assert.Equal(FileFault.All.Select(each => each.Code), shown.Concat(["ISMS-F01", "ISMS-F04", "ISMS-F05"]).Concat(ofIncludes).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Records_and_entries_are_found_where_the_file_says_them()
    {
        var reading = With("\"absences\": [ { \"person\": \"ada\", \"from\": \"2026-02-01\" } ]");
        Assert.Equal("2:15 absences[0]", reading.Places.Of(reading.Journal[^1].Sequence)!.ToString());
        Assert.Equal("people[0]", reading.Places.Of(Person("ada"))!.Path);
        Assert.Null(reading.Places.Of(Person("bob")));
        Assert.Null(reading.Places.Of(0));
        Assert.Equal(["people[0]", "appointments[0]", "positions[1]", null], new[] { "ada", "ceo", "ciso", "bob" }.Select(subject => reading.Places.Of(subject)?.Path));
    }

    [Fact]
    public void What_does_not_fit_in_a_delegation_is_told_at_its_own_place_and_hides_no_other() => GovernanceFiles.Read("""
        { "format": "isms-governance/1", "scope": { "id": "s", "establishedOn": "2026-01-01" }, "people": [ "ada" ], "positions": [ "ceo", "ciso" ], "activities": [ "spend" ],
          "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" } ], "topManagement": [ { "position": "ceo", "as": "head" } ],
          "delegations": [
            { "instrument": "DA", "item": "1", "by": "ceo", "to": "ciso", "activities": [ "spend" ], "period": { "from": "2026-01-01" } },
            { "instrument": "DA", "item": "2", "by": "ceo", "to": "ciso", "activities": [], "period": { "from": "2026-01-01" } },
            { "instrument": "DA", "item": "3", "by": "ceo", "to": "ciso", "activities": [ "spend" ], "period": { "from": "2026-01-01" }, "acceptedOn": "2025-01-01" }
          ] }
        """).HasFaults("ISMS-F16 5:5 delegations[1]", "ISMS-F16 6:5 delegations[2]");
}
