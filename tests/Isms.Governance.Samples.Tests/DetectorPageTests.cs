using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

/// <summary>With <c>UPDATE_DOCS=1</c> in the environment the page is written anew; without it it is compared.</summary>
public class DetectorPageTests
{
    [Fact]
    public void The_page_of_detectors_says_what_they_and_the_default_profile_say()
    {
        var file = Repository.PathOf("docs", "detectors.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(file, DetectorPage.Text);
        }

        Assert.Equal(DetectorPage.Text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
