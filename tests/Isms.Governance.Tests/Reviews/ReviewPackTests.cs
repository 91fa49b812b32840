using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Requirements;
using Isms.Governance.Reviews;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Reviews.Boardroom;

namespace Isms.Governance.Tests.Reviews;

/// <summary>What the register itself has to say to a management review.</summary>
public class ReviewPackTests
{
    private static readonly MetricId Patching = MetricId.From("patching");

    private static readonly Story Kept = Given.Given(
        Plan,
        new DefineMetric { Metric = new() { Id = Patching, Title = "patched in time", Unit = "%", Target = MetricTarget.AtLeast(95m), Every = Period.FromDays(10), Within = Period.FromDays(2), Owner = Ciso } },
        new RecordMeasurement { Metric = Patching, Period = new(Story.Day(0), Story.Day(9)), Value = 92m, Unit = "%", By = Dan, Evidence = [new() { Source = "scan 3", Kind = EvidenceKind.OutcomeMeasurement }] },
        new ReportAudit
        {
            Id = AuditId.From("A-1"), Brief = new() { Criteria = ["27001:2022"], Activities = [Patch], Lead = Liz }, Held = new(Story.Day(5), Story.Day(7)), Conclusion = "kept up", EffectiveFrom = Story.Day(7),
            Findings = [new() { Id = AuditFindingId.From("A-1/1"), Grade = FindingGrade.Observation, What = "no log" }, new() { Id = AuditFindingId.From("A-1/2"), Grade = FindingGrade.Major, What = "no owner" }],
        },
        new SetObjective { Id = ObjectiveId.From("o-1"), Terms = new() { Text = "patch in time", Owner = It } },
        new RaiseNonconformity { Id = NonconformityId.From("NC-7"), Source = NonconformitySource.Own, Grade = FindingGrade.Minor, What = "no log", By = Dan, Owner = It });

    private static IEnumerable<string> Lines(Story story, ReviewInput input) => story.View.Reviews.PackFor(First).Of(input).Select(item => item.Text);

    [Fact]
    public void Metrics_with_their_targets_audits_objectives_and_nonconformities_are_in_it()
    {
        Assert.StartsWith("`patching` patched in time: ", Assert.Single(Lines(Kept, ReviewInput.Measurements)), StringComparison.Ordinal);
        Assert.Equal(["audit `A-1`: held from 2026-01-06 until 2026-01-08, 1 major, 1 observation"], Lines(Kept, ReviewInput.AuditResults));
        Assert.StartsWith("o-1: patch in time: ", Assert.Single(Lines(Kept, ReviewInput.Objectives)), StringComparison.Ordinal);
        Assert.StartsWith("`NC-7` minor, ", Assert.Single(Lines(Kept, ReviewInput.Nonconformities)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_over_before_the_meeting_before_is_not()
    {
        var held = Kept.Given(new CloseObjective { Id = ObjectiveId.From("o-1"), Outcome = ObjectiveOutcome.Dropped, Reason = "sold" }).On(21).Given(Hold).On(40);
        Assert.Empty(held.View.Reviews.PackFor(Second).Of(ReviewInput.Objectives));
        Assert.Empty(held.View.Reviews.PackFor(Second).Of(ReviewInput.AuditResults));
        Assert.Single(held.View.Reviews.PackFor(Second).Of(ReviewInput.Nonconformities));
    }
}
