using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

/// <summary>With <c>UPDATE_SAMPLES=1</c> in the environment what the samples print is written down; without it, it is compared.</summary>
public class SampleTests
{
    public static TheoryData<string> Samples => [.. SampleProgram.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_prints_what_its_folder_says_it_prints(string sample)
    {
        var printed = await SampleProgram.RunAsync(sample);
        if (Environment.GetEnvironmentVariable("UPDATE_SAMPLES") == "1")
        {
            await File.WriteAllTextAsync(Repository.PathOf("samples", sample, "expected-output.txt"), printed + "\n");
        }

        Assert.Equal(SampleProgram.ExpectedOutput(sample), printed);
    }
}
