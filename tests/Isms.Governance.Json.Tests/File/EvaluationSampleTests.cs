using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Rules;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That the sample of a year of evaluation gives the answers that it is written to give.</summary>
public class EvaluationSampleTests
{
    private static readonly GovernanceFileReading Reading = Sample("evaluation.json");

    [Fact]
    public void What_is_written_to_fall_short_is_found_and_nothing_else_of_these_chapters()
    {
        var found = Reading.At(2026, 7, 3).Findings().Items.Where(each => each.Rule.Id.Value.StartsWith("ISMS-M", StringComparison.Ordinal) || each.Rule.Id.Value.StartsWith("ISMS-O", StringComparison.Ordinal) || each.Rule == Rule.R09);
        Assert.Equal([(Rule.M02, "MR-1 c")], found.Select(each => (each.Rule, string.Join(' ', each.Subjects))));
    }

    [Fact]
    public void The_target_is_missed_and_the_head_stepped_in()
    {
        Assert.Equal(MetricStanding.Missed, Reading.At(2026, 7, 6).Monitoring.Reading(MetricId.From("MFA")).Standing);
        Assert.Equal("ada", Assert.Single(Reading.At(2026, 7, 6).Leadership.Interventions).By.Value);
    }

    [Fact]
    public void The_nonconformity_is_closed_after_its_effect_was_checked() => Assert.Equal(
        [NonconformityState.InAction, NonconformityState.AwaitingCheck, NonconformityState.Closed],
        new[] { (3, 1), (6, 1), (9, 15) }.Select(day => Reading.At(2026, day.Item1, day.Item2).Improvement.Nonconformity(NonconformityId.From("CAPA-1")).State));

    [Fact]
    public void The_profile_is_that_of_the_firm() => Assert.Equal("harbour", Reading.Profile.Id);

    [Fact]
    public void The_same_file_gives_the_same_journal_which_replays_to_the_same_register()
    {
        Assert.Equal(Reading.Journal, Sample("evaluation.json").Journal);
        Assert.Equal(Reading.Register, GovernanceDecider.Replay(Reading.Journal));
    }
}
