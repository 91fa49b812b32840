namespace Isms.Governance.Tool.Tests;

/// <summary>What every verb answers about the journal of the firm, and what it ends with.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly IsmsRun isms = IsmsRun.WithNordwind();

    public void Dispose() => isms.Dispose();

    [Fact]
    public void Top_management_is_accountable_for_an_obligation_named_by_its_number()
    {
        var json = isms.Run("who 5.1.c nordwind.jsonl --at 2026-04-14 --format json").Json;
        Assert.Equal("ceo", (string?)json["accountable"]![0]!["position"]);
        Assert.Equal("meier", (string?)json["accountable"]![0]!["person"]);
    }

    [Fact]
    public void An_activity_names_its_original_holder()
    {
        var result = isms.Run("who grant-means nordwind.jsonl --format json");
        Assert.Equal(0, result.Code);
        Assert.Equal("ceo", (string?)result.Json["originalHolder"]![0]!["position"]);
    }

    [Fact]
    public void An_unknown_subject_is_told_with_the_nearest_name()
    {
        var result = isms.Run("who grant-meens nordwind.jsonl");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("did you mean `grant-means`?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_is_told_yes_and_the_exit_code_says_so()
    {
        var result = isms.Run("may meier grant-means nordwind.jsonl --amount 1000EUR --format json");
        Assert.Equal((0, "yes"), (result.Code, (string?)result.Json["answer"]));
    }

    [Fact]
    public void A_position_stands_for_whoever_fills_it() =>
        Assert.Equal("meier", (string?)isms.Run("may ceo grant-means nordwind.jsonl --format json").Json["person"]);

    [Fact]
    public void Who_may_not_is_told_no_with_reasons_and_who_could()
    {
        var result = isms.Run("may weber grant-means nordwind.jsonl --amount 1000EUR --format json");
        Assert.Equal((3, "no"), (result.Code, (string?)result.Json["answer"]));
        Assert.NotEmpty(result.Json["reasons"]!.AsArray());
        Assert.NotEmpty(result.Json["next"]!.AsArray());
    }

    [Fact]
    public void Before_the_first_record_nothing_is_evaluable()
    {
        var result = isms.Run("assess nordwind.jsonl --at 2020-01-01 --format json");
        Assert.NotNull((string?)result.Json["cause"]);
    }

    [Fact]
    public void An_assessment_fails_from_the_grade_on_that_was_asked_for()
    {
        var json = isms.Run("assess nordwind.jsonl --format json").Json;
        Assert.Contains(json["findings"]!.AsArray(), each => (string?)each!["grade"] == "major");
        Assert.Equal(1, isms.Run("assess nordwind.jsonl").Code);
        Assert.Equal(0, isms.Run("assess nordwind.jsonl --fail-on never").Code);
    }

    [Fact]
    public void A_status_is_one_of_the_words_that_scripts_know() => Assert.All(
        isms.Run("assess nordwind.jsonl --format json").Json["verdicts"]!.AsArray(),
        each => Assert.Contains((string?)each!["status"], (string[])["conforms", "minor", "major", "observation", "not-evaluable", "not-applicable"]));

    [Fact]
    public void One_clause_can_be_asked_about_alone()
    {
        var all = isms.Run("assess nordwind.jsonl --format json").Json["verdicts"]!.AsArray().Count;
        var leadership = isms.Run("assess nordwind.jsonl --clause 5.1 --format json").Json["verdicts"]!.AsArray();
        Assert.InRange(leadership.Count, 1, all - 1);
        Assert.All(leadership, each => Assert.Contains("/5.1", (string?)each!["requirement"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_period_is_told_stretch_by_stretch()
    {
        var json = isms.Run("assess nordwind.jsonl --period 2026-04-01..2026-04-13 --clause 5.2 --format json").Json;
        Assert.Equal("2026-04-13", (string?)json["through"]);
        Assert.NotEmpty(json["verdicts"]!.AsArray());
    }

    [Fact]
    public void A_leaver_leaves_seats_behind()
    {
        var result = isms.Run("what-if nordwind.jsonl --leaves meier --format json");
        Assert.Equal(1, result.Code);
        Assert.Equal("ceo", (string?)result.Json["vacated"]![0]!["position"]);
    }

    [Fact]
    public void Days_are_compared_by_what_changed()
    {
        var json = isms.Run("diff nordwind.jsonl --from 2026-01-15 --to 2026-04-14 --format json").Json;
        Assert.NotEmpty(json["seats"]!.AsArray());
        Assert.Empty(isms.Run("diff nordwind.jsonl --from 2026-04-14 --to 2026-04-14 --format json").Json["seats"]!.AsArray());
    }

    [Theory]
    [InlineData("explain D02", "ISMS-D02")]
    [InlineData("explain 5.1.c", "5.1.c")]
    public void A_rule_and_a_requirement_are_explained(string line, string expected) => Assert.Contains(expected, isms.Run(line).Output, StringComparison.Ordinal);

    [Fact]
    public void Every_rule_and_detector_can_be_explained() => Assert.All(
        Rules.Rule.All.Select(each => each.Id.Value).Concat(Conformity.Detector.All.Select(each => each.Rule.Id.Value)),
        id => Assert.Equal((0, id), (isms.Run($"explain {id}").Code, (string?)isms.Run($"explain {id} --format json").Json["id"])));

    [Fact]
    public void A_sound_journal_is_sound() => Assert.Equal((0, true), (isms.Run("check nordwind.jsonl").Code, (bool?)isms.Run("check nordwind.jsonl --format json").Json["sound"]));

    [Fact]
    public void What_is_wrong_is_told_on_its_line()
    {
        isms.With("broken.jsonl", "{\"format\":\"isms-journal/1\"}\n{\n");
        var result = isms.Run("check broken.jsonl");
        Assert.Equal(2, result.Code);
        Assert.Contains("broken.jsonl:2:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who")]
    [InlineData("nonsense")]
    [InlineData("check nowhere.jsonl")]
    [InlineData("check nordwind.csv")]
    [InlineData("assess nordwind.jsonl --at 2026-02-30")]
    [InlineData("assess nordwind.jsonl --period 2026-02-01")]
    [InlineData("assess nordwind.jsonl --period 2026-02-02..2026-02-01")]
    [InlineData("assess nordwind.jsonl --profile none")]
    [InlineData("may meier grant-means nordwind.jsonl --amount lots")]
    [InlineData("may meier grant-means nordwind.jsonl --kind dream")]
    [InlineData("may nobody grant-means nordwind.jsonl")]
    [InlineData("what-if nordwind.jsonl")]
    [InlineData("what-if nordwind.jsonl --lapses DA-99/1")]
    [InlineData("who grant-means nordwind.jsonl --format sarif")]
    [InlineData("explain ISMS-Z99")]
    public void Wrong_use_ends_with_two_and_one_clear_word_on_the_error_output(string line)
    {
        var result = isms.Run(line);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith("isms: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_names_a_rule_a_level_and_a_line_for_every_finding()
    {
        var run = isms.Run("assess nordwind.jsonl --format sarif").Json["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray().Select(each => (string?)each!["id"]).ToHashSet();
        Assert.NotEmpty(run["results"]!.AsArray());
        Assert.All(run["results"]!.AsArray(), each => Assert.Contains((string?)each!["ruleId"], rules));
    }

    [Fact]
    public void Piped_text_is_plain_and_a_terminal_gets_colour_only_when_it_wants_it()
    {
        Assert.DoesNotContain('\u001b', isms.Run("who 5.1.c nordwind.jsonl").Output);
        Assert.DoesNotContain('\u001b', isms.Run("assess nordwind.jsonl", width: 80).Output);
        Assert.Contains('\u001b', isms.Run("assess nordwind.jsonl", width: 80, inColour: true).Output);
        Assert.All(isms.Run("assess nordwind.jsonl", width: 80).Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Help_shows_examples() => Assert.Contains("isms may weber spend", isms.Run("may --help").Output, StringComparison.Ordinal);

    [Fact]
    public void A_report_is_written_whole_and_never_over_another_one_unasked()
    {
        Assert.Equal(0, isms.Run("report nordwind.jsonl --out pack --at 2026-04-14").Code);
        Assert.Equal(12, Directory.GetFiles(Path.Combine(isms.Folder, "pack")).Length);
        Assert.StartsWith("## Findings", File.ReadAllText(Path.Combine(isms.Folder, "pack", "findings.md")), StringComparison.Ordinal);
        File.Delete(Path.Combine(isms.Folder, "pack", "assessment.md"));
        Assert.Equal(2, isms.Run("report nordwind.jsonl --out pack --at 2026-04-14").Code);
        Assert.False(File.Exists(Path.Combine(isms.Folder, "pack", "assessment.md")));
        Assert.Equal(0, isms.Run("report nordwind.jsonl --out pack --at 2026-04-14 --force").Code);
    }

    [Fact]
    public void Findings_of_one_rule_can_be_asked_for_alone()
    {
        var findings = isms.Run("assess nordwind.jsonl --rule v01 --format json").Json["findings"]!.AsArray();
        Assert.NotEmpty(findings);
        Assert.All(findings, each => Assert.Equal("ISMS-V01", (string?)each!["id"]));
        Assert.Equal(2, isms.Run("assess nordwind.jsonl --rule Z99").Code);
    }

    [Fact]
    public void People_are_told_days_of_the_organisation_and_not_instants()
    {
        var text = isms.Run("assess nordwind.jsonl --at 2026-04-14").Output;
        Assert.Contains("at 2026-04-14,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("T22:00:00Z", text, StringComparison.Ordinal);
    }
}
