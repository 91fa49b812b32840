namespace Isms.Governance.Tool.Tests;

/// <summary>That what the detectors say is asked for on a day, told in every format, and counts for the exit code as what falls short does.</summary>
public sealed class DetectionTests : IDisposable
{
    private readonly IsmsRun isms = IsmsRun.WithSample("nordwind.json");

    public void Dispose() => isms.Dispose();

    [Fact]
    public void One_detector_can_be_asked_for_alone_and_fails_from_its_grade_on()
    {
        var json = isms.Run("assess case.json --at 2026-04-14 --rule DET-04 --format json").Json;
        var detection = Assert.Single(json["detections"]!.AsArray())!;
        Assert.Equal(("ISMS-DET-04", "DET-04", "minor"), ((string?)detection["id"], (string?)detection["detector"], (string?)detection["grade"]));
        Assert.NotEmpty(detection["signals"]!.AsArray());
        Assert.Empty(json["findings"]!.AsArray());
        Assert.Equal(1, isms.Run("assess case.json --at 2026-04-14 --rule DET-04 --fail-on minor").Code);
        Assert.Equal(0, isms.Run("assess case.json --at 2026-04-14 --rule DET-04").Code);
    }

    [Fact]
    public void Where_only_a_detector_is_asked_nothing_is_said_of_what_falls_short()
    {
        var text = isms.Run("assess case.json --at 2026-04-14 --rule DET-04").Output;
        Assert.StartsWith("1 detected at 2026-04-14\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("falls short", text, StringComparison.Ordinal);
        Assert.Contains("too little is on record to say\n  DET-10 depth: ", isms.Run("assess case.json --at 2026-04-14 --rule DET-10").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_no_detector_leaves_the_detections_out() =>
        Assert.Empty(isms.Run("assess case.json --at 2026-04-14 --rule V01 --format json").Json["detections"]!.AsArray());

    [Fact]
    public void Weaknesses_are_named_and_their_detections_beside_what_falls_short()
    {
        var json = isms.Run("assess case.json --at 2026-04-14 --format json").Json;
        Assert.NotEmpty(json["findings"]!.AsArray());
        Assert.Contains(json["detections"]!.AsArray(), each => (string?)each!["weakness"] is "over-delegation" or "compliance-as-exercise" or "unaware-leaders");
        Assert.All(json["insufficientData"]!.AsArray(), each => Assert.NotNull((string?)each!["cause"]));
    }

    [Theory]
    [InlineData("text", "signs of ")]
    [InlineData("markdown", "signs of ")]
    [InlineData("text", "Patterns of failing leadership that are detected")]
    [InlineData("markdown", "## Patterns of failing leadership that are detected")]
    [InlineData("sarif", "\"ruleId\": \"ISMS-DET-04\"")]
    public void What_is_detected_is_told_in_every_format(string format, string expected) =>
        Assert.Contains(expected, isms.Run($"assess case.json --at 2026-04-14 --format {format}").Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_detected_is_in_the_pack()
    {
        Assert.Equal(0, isms.Run("report case.json --out pack --at 2026-04-14").Code);
        Assert.Contains("\"ISMS-DET-04\"", File.ReadAllText(Path.Combine(isms.Folder, "pack", "assessment.json")), StringComparison.Ordinal);
        Assert.Contains("DET-04 orphans", File.ReadAllText(Path.Combine(isms.Folder, "pack", "assessment.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_leaves_the_detectors_of_that_clause_and_an_edition_none()
    {
        Assert.All(isms.Run("assess case.json --at 2026-04-14 --clause 5.3 --format json").Json["detections"]!.AsArray(), each => Assert.Equal("DET-04", (string?)each!["detector"]));
        Assert.Empty(isms.Run("assess case.json --at 2026-04-14 --catalogue 27001:2022 --format json").Json["detections"]!.AsArray());
    }

    [Fact]
    public void The_help_says_that_detectors_are_asked_on_a_day() => Assert.Contains("on a day only", isms.Run("assess --help").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
}
