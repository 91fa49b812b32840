using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

/// <summary>With <c>UPDATE_DOCS=1</c> in the environment the pages are written anew; without it they are compared.</summary>
public class RulePagesTests
{
    private static readonly string Folder = Repository.PathOf("docs", "rules");

    [Fact]
    public void Every_rule_has_a_page_that_says_what_the_code_says()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Write();
        }

        Assert.All(RulePages.All, page => Assert.Equal(page.Text, File.ReadAllText(Path.Combine(Folder, page.File)).ReplaceLineEndings("\n")));
    }

    [Fact]
    public void No_page_stands_for_a_rule_that_does_not_exist() =>
        Assert.Empty(Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Except(RulePages.All.Select(page => page.File)));

    private static void Write()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Folder, "*.md"))
        {
            File.Delete(file);
        }

        foreach (var (file, text) in RulePages.All)
        {
            File.WriteAllText(Path.Combine(Folder, file), text);
        }
    }
}
