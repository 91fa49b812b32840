using System.Text;
using Isms.Governance.Json;
using Isms.Governance.Tool.Frame;

namespace Isms.Governance.Tool.Tests;

/// <summary>That YAML becomes the parts of a governance file with their places, and that no file is too much.</summary>
public class YamlNotationTests
{
    [Fact]
    public void Parts_keep_their_places()
    {
        var map = Assert.IsType<FileMap>(Read("a: 1\nb:\n  - 'x'\n  - y\n"));
        Assert.Equal(["a", "b"], map.Entries.Select(each => each.Key.Text));
        var list = Assert.IsType<FileList>(map.Entries[1].Value);
        Assert.Equal([(3, 5, true), (4, 5, false)], list.Items.Cast<FileText>().Select(each => (each.Line, each.Column, each.IsQuoted)));
    }

    [Fact]
    public void A_key_that_stands_twice_is_kept_twice() => Assert.Equal(2, Assert.IsType<FileMap>(Read("a: 1\na: 2\n")).Entries.Count);

    [Fact]
    public void A_part_may_be_meant_by_name() => Assert.Equal(2, Assert.IsType<FileList>(Read("[&x { a: 1 }, *x]")).Items.Count(each => each is FileMap));

    [Theory]
    [InlineData("", "ISMS-F03", 1)]
    [InlineData("a: [1, 2\n", "ISMS-F03", 2)]
    [InlineData("a:\n\tb: 1\n", "ISMS-F03", 2)]
    [InlineData("a: *nobody\n", "ISMS-F03", 1)]
    [InlineData("a: !!binary AAAA\n", "ISMS-F03", 1)]
    [InlineData("a: 1\n---\nb: 2\n", "ISMS-F03", 2)]
    [InlineData("? [a]\n: b\n", "ISMS-F10", 1)]
    public void What_cannot_be_read_is_told_at_its_place(string text, string code, int line)
    {
        var (document, problem) = YamlNotation.Read(Encoding.UTF8.GetBytes(text), GovernanceFileOptions.Standard);
        Assert.Null(document);
        Assert.Equal((code, line), (problem!.Code, problem.Line));
        Assert.NotNull(problem.Remedy);
    }

    [Fact]
    public void A_tab_is_called_a_tab() => Assert.Contains("tab", Fault(Encoding.UTF8.GetBytes("a:\n\tb: 1\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Other_encodings_and_binary_files_are_not_read()
    {
        Assert.Equal("ISMS-F02", Fault([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a: 1")]).Code);
        Assert.Equal("ISMS-F02", Fault([0x61, 0x3A, 0x20, 0xFC]).Code);
        Assert.Equal("ISMS-F02", Fault([0, 1, 2, 3]).Code);
        Assert.IsType<FileMap>(YamlNotation.Read([0xEF, 0xBB, 0xBF, .. "a: 1"u8], GovernanceFileOptions.Standard).Document);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    public void Deep_nesting_ends_at_the_limit(int depth) => Assert.Equal("ISMS-F04", Fault(Encoding.UTF8.GetBytes(new string('[', depth))).Code);

    [Fact]
    public void Names_that_explode_end_at_the_limit()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 12).Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));
        Assert.Equal("ISMS-F05", Fault(Encoding.UTF8.GetBytes(bomb)).Code);
    }

    private static FileNode Read(string text) => YamlNotation.Read(Encoding.UTF8.GetBytes(text), GovernanceFileOptions.Standard).Document!;

    private static Problem Fault(byte[] bytes) => YamlNotation.Read(bytes, GovernanceFileOptions.Standard).Problem!;
}
