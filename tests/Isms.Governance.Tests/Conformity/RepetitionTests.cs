using Isms.Governance.Conformity;
using Isms.Governance.Requirements;
using Isms.Governance.Reviews;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Reviews;
using NodaTime;
using static Isms.Governance.Conformity.ConformityStatus;
using static Isms.Governance.Tests.Conformity.Verdicts;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Conformity;

/// <summary>Minor shortfalls that come again in the review periods that follow.</summary>
public class RepetitionTests
{
    private static readonly Profile Twice = Profile.Default with { RepeatedToMajor = 2 };

    private static Story Reviewed(Story story, int day) => story.On(day).Given(
        new PlanReview { Id = ReviewId.From($"MR-{day}"), On = Story.Day(day), Interval = Period.FromMonths(6) },
        Boardroom.Hold with { Review = ReviewId.From($"MR-{day}"), From = Story.Day(day) - Duration.FromHours(2), Until = Story.Day(day) });

    private static Story Reviewed(Story story, params int[] days) => days.Aggregate(story, Reviewed);

    private static Story Backed(Story story, int day) => story.On(day).Given(Act($"back-{day}", Ada, EvidenceKind.SupportAct, Clause.Support));

    [Fact]
    public void V05_What_is_minor_before_and_after_a_review_is_major_once_the_period_before_was_one_between_reviews()
    {
        var story = Reviewed(Bare, 100, 200);
        Assert.Equal(["V01 minor"], story.On(199).Short(Clause.Support, Twice));
        Assert.Equal(["V05 major", "V01 minor"], story.Short(Clause.Support, Twice));
        Assert.Equal(Major, story.Status(Clause.Support, Twice));
        var shortfall = story.Verdict(Clause.Support, Twice).Shortfalls[0];
        Assert.Equal(("minor by ISMS-V01 in 2 review periods in a row, the first from 2026-04-11", true), (shortfall.Finding.Message, shortfall.IsOwnRule));
        Assert.Equal(["27001:2022/5.1.f", "ISMS-V01"], shortfall.Finding.Subjects);

        Assert.Equal(["V01 minor"], story.Short(Clause.Support));
        Assert.Equal(["V01 minor"], story.Short(Clause.Support, Twice with { Waived = [Rule.V05.Id] }));
        Assert.Equal(["V01 minor"], story.Short(Clause.Support, Twice with { RepeatedToMajor = 3 }));
        Assert.Equal(["V05 major", "V01 minor"], Reviewed(story, 300).Short(Clause.Support, Twice with { RepeatedToMajor = 3 }));
        Assert.Empty(Backed(story, 210).Short(Clause.Support, Twice));
        Assert.ThrowsAny<ArgumentException>(() => Twice with { RepeatedToMajor = 1 });
    }

    [Fact]
    public void That_nothing_is_on_record_time_and_again_answers_no_theme()
    {
        var themes = Reviewed(Bare, 100, 200).View.Conformity.Themes(Twice);
        Assert.Equal((true, NotEvaluable), (themes.Items[1].IsUnknown, themes.Items[1].Status));
        Assert.Contains(themes.Items[1].Needed, each => each.Contains("5.1.f", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_mended_through_a_whole_review_period_has_not_come_again()
    {
        var lapsed = Backed(Bare, 10).On(380);
        Assert.Equal(["V02 minor"], lapsed.Short(Clause.Support, Twice));
        var mended = Reviewed(Reviewed(Backed(Reviewed(lapsed, 390), 395), 400, 500), 600).On(761);
        Assert.Equal(["V02 minor"], mended.Short(Clause.Support, Twice));
        var again = Reviewed(Backed(Reviewed(lapsed, 390), 395), 400).On(761);
        Assert.Equal(["V05 major", "V02 minor"], again.Short(Clause.Support, Twice));
    }

    [Fact]
    public void A_period_and_a_forecast_turn_with_it()
    {
        var story = Backed(Reviewed(Backed(Bare, 10), 100, 400), 410);
        var period = story.View.Conformity.Over(Delegations.Desk.Days(390, 800), Twice)[Clause.Support]!;
        Assert.Equal([(390, Minor), (400, Major), (410, Conforms), (775, Major)], period.Stretches.Select(each => ((int)(each.Period.Start - Story.Day(0)).TotalDays, each.Status)));
        var turning = Assert.Single(story.On(420).View.Conformity.Forecast(Story.Day(800), Twice).Turnings, each => each.Requirement.Id == (ObligationId)Clause.Support);
        Assert.Equal((Story.Day(775), Conforms, Major), (turning.At, turning.From, turning.To));
        Assert.Equal(["V05 major", "V02 minor"], turning.Shortfalls.Select(each => each.Text()));
    }

    [Fact]
    public void What_falls_short_of_a_clause_as_a_whole_comes_again_too()
    {
        var governed = Twice with { Rules = [.. Twice.Rules, new(Rule.G01.Id, FindingGrade.Minor)], MinorsToMajor = null };
        var story = Reviewed(Bare, 400, 500);
        Assert.Contains("V05 major", story.View.Conformity.Assess(governed).Clause("5.1").Shortfalls.Select(each => each.Text()));
        Assert.DoesNotContain("V05 major", story.On(499).View.Conformity.Assess(governed).Clause("5.1").Shortfalls.Select(each => each.Text()));
    }
}
