using Isms.Governance.Delegations;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Delegations;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Resources;

/// <summary>What was asked for, granted, used, short and accepted as short.</summary>
public class ResourceTests
{
    private static readonly ResourceRequestId Scanner = ResourceRequestId.From("RQ-1"), Staff = ResourceRequestId.From("RQ-2");

    /// <summary>The CISO spends up to 20,000 EUR each and 30,000 a year, and hires.</summary>
    private static readonly Story Empty = Story.Empty.With(Office.Register.Accepts(1, Ada,
        Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(20_000m, "EUR").Altogether(30_000m, "EUR", LimitPer.CalendarYear).For(Days(1, 700))),
        Grant(2, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(1, 700))))).On(10).As(Gabi);

    private static readonly RequestResources Request = new() { Id = Scanner, By = Dan, For = "a scanner", Quantity = Quantity.Money(25_000m, "EUR"), NeededFrom = Story.Day(30), NeededUntil = Story.Day(400) };

    private static readonly Story Given = Empty.Given(Request);

    private static GrantResources Give(string id, decimal euro, PersonId? by = null) => new()
    {
        Id = ExerciseId.From(id), Request = Scanner, By = by ?? Bo, Quantity = Quantity.Money(euro, "EUR"), Activity = Spend,
    };

    private static readonly AcceptShortfall Accept = new() { Id = ExerciseId.From("x-9"), Request = Scanner, By = Bo, Activity = Spend, Reason = "the old one lasts", Until = Story.Day(200) };

    private static RecordResourceUse Use(string id, decimal euro) => new() { Id = ResourceUseId.From(id), Request = Scanner, Quantity = Quantity.Money(euro, "EUR") };

    private static IEnumerable<string> Found(Story story, int day) => story.Register.At(Story.Day(day)).Findings().Items
        .Where(finding => finding.Subjects.Any(subject => subject.StartsWith("RQ", StringComparison.Ordinal) || subject.StartsWith("x-", StringComparison.Ordinal))).Select(finding => finding.Rule.Code()).Distinct();

    private static RequestStanding On(Story story, int day) => story.Register.At(Story.Day(day)).Resources.Find(Scanner)!;

    [Fact]
    public void What_was_asked_for_is_on_record_and_short_once_it_is_needed()
    {
        Assert.Equal(("0 EUR", "25,000 EUR", 0m), (On(Given, 10).Granted.ToString(), On(Given, 10).Short.ToString(), On(Given, 10).ShareGranted));
        Assert.Equal([false, true, true], new[] { 29, 30, 400 }.Select(day => On(Given, day).IsShort));
        Assert.Equal([0, 1, 0], new[] { 29, 30, 400 }.Select(day => Found(Given, day).Count()));
    }

    [Fact]
    public void A_grant_may_be_less_than_was_asked_for_and_uses_the_limits_of_who_grants()
    {
        var story = Given.When(Give("x-1", 15_000m)).Then("authority-exercised", "resources-granted");
        Assert.Equal(("10,000 EUR", 0.6m, true), (On(story, 10).Short.ToString(), On(story, 10).ShareGranted, On(story, 10).IsShort));
        Assert.Equal(["N02"], Found(story, 10));
        story.When(Give("x-2", 20_000.01m)).ThenRefused(Rule.D22);
        story.When(Give("x-2", 16_000m)).ThenRefused(Rule.D22);
        Assert.Empty(Found(story.Given(Give("x-2", 10_000m)), 30));
        Assert.Equal(1m, On(story.Given(Give("x-2", 15_000m)), 10).ShareGranted);
    }

    [Fact]
    public void A_grant_without_authority_is_refused_and_found_where_it_was_reported()
    {
        Given.When(Give("x-1", 25_000m, Liz)).ThenRefused(Rule.A02);
        var story = Given.When(Give("x-1", 25_000m, Liz) with { IsReported = true, EffectiveFrom = Story.Day(10) }).Then("authority-exercised", "resources-granted");
        Assert.Equal(["A02"], Found(story, 30));
    }

    [Fact]
    public void N01_Another_kind_or_currency_is_refused_done_or_reported()
    {
        var dollars = Give("x-1", 1m) with { Quantity = Quantity.Money(1m, "USD"), IsReported = true };
        Given.When(dollars).ThenRefused(Rule.N01);
        Given.When(Use("u-1", 1m) with { Quantity = Quantity.Hours(1m) }).ThenRefused(Rule.N01);
    }

    [Fact]
    public void People_are_granted_under_an_activity_too()
    {
        var story = Empty.Given(Request with { Id = Staff, Quantity = Quantity.People(2m), Activity = Hire });
        var grant = new GrantResources { Id = ExerciseId.From("x-1"), Request = Staff, By = Bo, Quantity = Quantity.People(1.5m), Activity = Hire };
        Assert.Equal("0.5 FTE", story.When(grant).Then("authority-exercised", "resources-granted").View.Resources.Find(Staff)!.Short.ToString());
        story.When(grant with { By = Dan }).ThenRefused(Rule.A02);
    }

    [Fact]
    public void N02_What_is_declined_is_short_at_once_until_somebody_accepts_it_for_a_time()
    {
        var story = Given.As(Bo).When(new DeclineResources { Request = Scanner, Reason = "no budget" }).Then("resources-declined");
        story.When(new DeclineResources { Request = Scanner, Reason = "no budget" }).ThenNothingChanges();
        story.When(new DeclineResources { Request = Scanner, Reason = "no need" }).ThenRefused(Rule.S02);
        Assert.Equal(["N02"], Found(story, 10));
        story.When(Accept).ThenRefused(Rule.D22);
        var accepted = story.When(Accept with { By = Ada }).Then("authority-exercised", "shortfall-accepted");
        Assert.Equal([0, 0, 1], new[] { 10, 199, 200 }.Select(day => Found(accepted, day).Count()));
        accepted.When(Accept with { By = Ada }).ThenNothingChanges();
    }

    [Fact]
    public void N02_An_acceptance_reported_without_authority_is_found_as_not_covered() =>
        Assert.Equal(["A02"], Found(Given.When(Accept with { By = Liz, IsReported = true }).Then("authority-exercised", "shortfall-accepted"), 30));

    [Fact]
    public void N03_More_used_than_granted_is_found()
    {
        var story = Given.Given(Give("x-1", 15_000m)).On(12).When(Use("u-1", 15_000m)).Then("resources-used");
        Assert.DoesNotContain("N03", Found(story, 12));
        story.When(Use("u-1", 15_000m)).ThenNothingChanges();
        story.When(Use("u-1", 14_000m)).ThenRefused(Rule.S02);
        Assert.Contains("N03", Found(story.Given(Use("u-2", 0.01m)), 12));
    }

    [Fact]
    public void D08_Who_is_responsible_and_lacks_what_was_asked_for_is_found()
    {
        var objective = ObjectiveId.From("o-1");
        var story = Empty.As(Ada).Given(
            new SetObjective { Id = objective, Terms = new() { Text = "patch", Owner = It } }, new NameActivityOwner { Activity = Patch, Owner = Eng },
            Request with { Objective = objective }, Request with { Id = Staff, Activity = Patch, Quantity = Quantity.Hours(100m) });
        IEnumerable<string> On(Story told, int day) => told.Register.At(Story.Day(day)).Findings().Of(Rule.D08).Select(finding => finding.Subjects[0]);
        Assert.Empty(On(story, 29));
        Assert.Equal(["eng", "it"], On(story, 30));
        Assert.Equal(["eng"], On(story.Given(new CloseObjective { Id = objective, Outcome = ObjectiveOutcome.Achieved }), 30));
        Assert.Equal(["eng"], On(story.Given(Accept with { By = Ada }), 30));
    }

    [Fact]
    public void Totals_add_up_by_kind_and_currency()
    {
        var story = Given.Given(
            Give("x-1", 15_000m), Request with { Id = Staff, Quantity = Quantity.Hours(40m) },
            Request with { Id = ResourceRequestId.From("RQ-3"), Quantity = Quantity.Money(5_000m, "EUR"), NeededFrom = null });
        Assert.Equal(
            ["0 h of 40 h granted, 0 h used, 40 h short", "15,000 EUR of 30,000 EUR granted, 0 EUR used, 15,000 EUR short"],
            story.View.Resources.Totals.Select(total => total.ToString()));
        Assert.Equal((0.5m, "15,000 EUR"), (story.View.Resources.Totals[1].ShareGranted, story.View.Resources.Totals[1].Unaccepted.ToString()));
    }

    [Fact]
    public void D26_Top_management_decides_whether_resources_are_adequate()
    {
        var decide = new DecideAdequacy { Id = AdequacyDecisionId.From("AD-1"), Considered = "all requests of the year", IsAdequate = false, Reason = "two posts are missing" };
        Given.As(Bo).When(decide).ThenRefused(Rule.D26);
        var story = Given.As(Carl).When(decide).Then("adequacy-decided");
        story.As(Ada).When(decide).ThenNothingChanges();
        story.When(decide with { IsAdequate = true }).ThenRefused(Rule.S02);
        Assert.False(Assert.Single(story.View.Resources.AdequacyDecisions).IsAdequate);
        Given.As(Carl).When(decide with { Evidence = [new() { Source = "x", Kind = EvidenceKind.BudgetDecision, At = Story.Day(11) }] }).ThenRefused(Rule.E02);
    }

    [Fact]
    public void S01_Nothing_is_asked_for_by_or_granted_of_what_is_unknown()
    {
        Given.When(Request with { Id = Staff, By = PersonId.From("nobody"), Objective = ObjectiveId.From("none") }).ThenRefused(Rule.S01);
        Given.When(Give("x-1", 1m) with { Request = Staff }).ThenRefused(Rule.S01);
        Given.When(Use("u-1", 1m) with { Request = Staff }).ThenRefused(Rule.S01);
        Given.When(new DeclineResources { Request = Staff, Reason = "no" }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_S02_another_content_is_refused()
    {
        Given.When(Request).ThenNothingChanges();
        Given.When(Request with { For = "two scanners" }).ThenRefused(Rule.S02);
        Given.Given(Give("x-1", 1m)).When(Give("x-1", 1m)).ThenNothingChanges();
        Given.Given(Give("x-1", 1m)).When(Give("x-1", 2m)).ThenRefused(Rule.S02);
    }

    [Fact]
    public void S07_Facts_have_happened()
    {
        Given.When(Request with { Id = Staff, EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);
        Given.When(Use("u-1", 1m) with { EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);
    }

    [Fact]
    public void A_wrong_request_is_corrected_and_what_was_known_then_stays()
    {
        var wrong = Given.Register.Journal.Last();
        var corrected = Given.When(new CorrectRecord
        {
            Sequence = wrong.Sequence, Reason = "typed wrongly", Replacement = (ResourcesRequested)wrong.Event with { Quantity = Quantity.Money(2_500m, "EUR") },
        }).Then("record-withdrawn", "resources-requested");
        Assert.Equal("2,500 EUR", On(corrected, 10).Request.Quantity.ToString());
        Assert.Equal("25,000 EUR", corrected.Register.AsOf(Story.Day(10), wrong.Sequence).Resources.Find(Scanner)!.Request.Quantity.ToString());
        Given.When(new CorrectRecord { Sequence = wrong.Sequence, Reason = "typed wrongly", Replacement = (ResourcesRequested)wrong.Event with { Quantity = Quantity.Hours(1m) } }).ThenRefused(Rule.S08);
    }

    [Fact]
    public void An_answer_tells_the_whole_story() => Assert.Equal(
        """
        RQ-1: a scanner: 15,000 EUR of 25,000 EUR granted, 0 EUR used, 10,000 EUR short
        ├─ asked for by dan at 2026-01-11
        ├─ 15,000 EUR granted by bo at 2026-01-11, exercise `x-1`
        ├─ declined by bo at 2026-01-11: the rest can wait
        └─ shortfall accepted by bo until 2026-07-20: the old one lasts, exercise `x-9`
        """.ReplaceLineEndings("\n"),
        On(Given.As(Bo).Given(Give("x-1", 15_000m), new DeclineResources { Request = Scanner, Reason = "the rest can wait" }, Accept), 12).ToString());

    [Fact]
    public void A_default_id_a_blank_or_nothing_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Request with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Request with { For = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Request with { Quantity = Quantity.Hours(0m) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Request with { NeededUntil = Story.Day(30) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Give("x-1", 0m)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Accept with { Until = Story.Day(10) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Use("u-1", 1m) with { UsedFrom = Story.Day(11) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(new DeclineResources { Request = Scanner, Reason = " " }));
    }
}
