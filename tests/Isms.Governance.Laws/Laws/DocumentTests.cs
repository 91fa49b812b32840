using System.Text.RegularExpressions;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Testing;

namespace Isms.Governance.Laws.Laws;

/// <summary><c>docs/laws.md</c> says of every law what its property says, and links to it.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Laws => [.. typeof(DocumentTests).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(DocumentTests).Namespace && type.GetMethods().Any(method => method.IsDefined(typeof(LawAttribute), false))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Laws))]
    public void Every_law_is_written_down_with_a_link_to_its_property(string law)
    {
        var file = $"tests/Isms.Governance.Laws/Laws/{law}.cs";
        var sentence = Summary().Match(File.ReadAllText(Repository.PathOf(file))).Groups[1].Value;
        Assert.Contains($"| {law[..3]} | {sentence} | ", Text, StringComparison.Ordinal);
        Assert.Contains($"[{law}](../{file})", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_law_of_its_code() =>
        Assert.All(Rule.All, rule => Assert.Contains($"| {rule.Id.Value["ISMS-".Length..]} | ", Text, StringComparison.Ordinal));

    private static string Text => File.ReadAllText(Repository.PathOf("docs/laws.md"));

    [GeneratedRegex("/// <summary>(.*)</summary>\n(?:/// .*\n)*public sealed class")]
    private static partial Regex Summary();
}
