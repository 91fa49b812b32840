using System.Text.RegularExpressions;
using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

public partial class GlossaryTests
{
    public static TheoryData<string> Names =>
    [
        .. File.ReadLines(Repository.PathOf("docs", "glossary.md"))
            .Where(line => line.StartsWith('|') && line.Contains('`', StringComparison.Ordinal))
            .SelectMany(line => Name().Matches(line.Split('|')[2]).Select(match => match.Groups["name"].Value))
            .Distinct(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_in_the_glossary_is_a_name_in_the_code(string name) =>
        Assert.Contains(typeof(GovernanceRegister).Assembly.GetExportedTypes(),
            type => type.Name == name || Array.Exists(type.GetMembers(), member => member.Name == name));

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
