using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

/// <summary>With <c>UPDATE_DOCS=1</c> in the environment the page is written anew; without it it is compared.</summary>
public class SchemePageTests
{
    [Fact]
    public void The_page_of_schemes_says_what_the_presets_say()
    {
        var file = Repository.PathOf("docs", "schemes.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(file, SchemePage.Text);
        }

        Assert.Equal(SchemePage.Text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
