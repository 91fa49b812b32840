namespace Isms.Governance.Tool.Tests;

/// <summary>That a journal is written as a governance file, and what is lost is told with its records.</summary>
public sealed class WriteTests : IDisposable
{
    private readonly IsmsRun run = IsmsRun.WithNordwind();

    public void Dispose() => run.Dispose();

    [Fact]
    public void A_journal_is_written_as_a_file_that_is_sound_and_is_not_written_over()
    {
        var written = run.Run("write nordwind.jsonl -o governance.json");
        Assert.Equal((0, "written: `governance.json`"), (written.Code, written.Output.Split('\n')[0]));
        Assert.Contains("nordwind.jsonl: `", written.Error, StringComparison.Ordinal);
        Assert.Contains("(record", written.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.Run("check governance.json").Code);
        Assert.Equal(2, run.Run("write nordwind.jsonl -o governance.json").Code);
        Assert.Equal(0, run.Run("write nordwind.jsonl -o governance.json --force").Code);
    }

    [Fact]
    public void The_file_goes_to_the_output_and_in_JSON_the_notices_are_part_of_the_answer()
    {
        var text = run.Run("write nordwind.jsonl").Output;
        var answer = run.Run("write nordwind.jsonl --format json");
        Assert.Equal(text.TrimEnd(), answer.Json["file"]!.GetValue<string>().TrimEnd());
        Assert.DoesNotContain("(record", answer.Error, StringComparison.Ordinal);
        Assert.All(answer.Json["notices"]!.AsArray(), each => Assert.True(each!["record"]!.GetValue<long>() > 0));
    }

    [Fact]
    public void A_governance_file_is_one_already()
    {
        var answer = run.With("governance.json", """{ "format": "isms-governance/1" }""").Run("write governance.json");
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains("is a governance file already", answer.Error, StringComparison.Ordinal);
    }
}
