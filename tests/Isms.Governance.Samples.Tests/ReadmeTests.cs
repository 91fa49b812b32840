using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

/// <summary>
/// The README shows code of the sample `QuickStart`, so what it shows is compiled and run:
/// every <c>csharp</c> block stands in that sample line for line (indentation and blank lines aside), and
/// every <c>text</c> block is part of what the sample prints, and so is every <c>mermaid</c> block when it is asked for the picture.
/// The page about embedding shows code of the sample `TwoTenantsOneHost` in the same way.
/// </summary>
public class ReadmeTests
{
    private const string Sample = "QuickStart";

    [Theory]
    [InlineData("README.md", Sample)]
    [InlineData("docs/embedding.md", "TwoTenantsOneHost")]
    public void The_code_in_a_document_is_the_code_of_its_sample(string document, string sample)
    {
        var (blocks, source) = (Blocks(document, "csharp"), Squeeze(SampleProgram.Source(sample)));

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Squeeze(block), source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("mermaid")]
    public async Task The_output_in_the_README_is_what_the_quick_start_prints(string language)
    {
        var blocks = Blocks("README.md", language);
        var printed = await SampleProgram.RunAsync(Sample, language);

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block, printed, StringComparison.Ordinal));
    }

    private static List<string> Blocks(string document, string language)
    {
        var blocks = new List<string>();
        List<string>? open = null;
        foreach (var line in File.ReadLines(Repository.PathOf(document)))
        {
            if (open is null)
            {
                open = line.TrimEnd() == "```" + language ? [] : null;
            }
            else if (line.TrimEnd() == "```")
            {
                blocks.Add(SampleProgram.Normalize(string.Join('\n', open)));
                open = null;
            }
            else
            {
                open.Add(line);
            }
        }

        return blocks;
    }

    private static string Squeeze(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";
}
