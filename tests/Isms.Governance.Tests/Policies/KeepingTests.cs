using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Policies.Shelf;

namespace Isms.Governance.Tests.Policies;

/// <summary>A policy in force is told, noted and reviewed.</summary>
public class KeepingTests
{
    private static readonly ReviewPolicy Review = new() { Policy = Isp, Id = PolicyReviewId.From("r-1"), By = Bo, Outcome = PolicyReviewOutcome.Kept };

    private static Interval Days(int from, int until) => new(Story.Day(from), Story.Day(until));

    [Fact]
    public void L03_A_version_in_force_that_nobody_was_told_of_is_found()
    {
        var story = Approved.Given(Publish);
        Assert.Equal(["L03"], story.Codes(Rule.L03));
        Assert.Equal(["L03"], story.Given(Tell with { To = PolicyAudience.Outside }).Codes(Rule.L03));
        Assert.Empty(story.Given(Tell).Codes(Rule.L03));
        Assert.Equal(["L03"], InForce.On(30).Given(Whole(Two, "d2", "X-2")).Codes(Rule.L03));
        Assert.Equal([CommunicationId.From("mail-1")], InForce.View.Policies.CommunicationsOf(Isp, One).Select(each => each.Id));
    }

    [Fact]
    public void L03_Whether_outsiders_get_the_top_policy_is_decided()
    {
        var story = Approved.Given(Publish with { Availability = new() { Inside = "intranet" } }, Tell);
        Assert.Equal(["L03"], story.Codes(Rule.L03));
        Assert.Empty(Approved.Given(Publish with { Availability = new() { Inside = "intranet", NotOutsideBecause = "it names systems" } }, Tell).Codes(Rule.L03));
    }

    [Fact]
    public void The_review_is_due_a_cadence_after_publication_or_the_last_review()
    {
        Assert.Equal(Story.Day(50), InForce.View.Policies.LifeOf(Isp).ReviewDueUntil);
        var story = InForce.On(30).When(Review).Then("policy-reviewed");
        story.On(31).When(Review).ThenNothingChanges();
        story.When(Review with { Outcome = PolicyReviewOutcome.ChangeNeeded }).ThenRefused(Rule.S02);
        Assert.Equal((Story.Day(70), Story.Day(30)), (story.View.Policies.LifeOf(Isp).ReviewDueUntil!.Value, story.View.Policies.LifeOf(Isp).ReviewedAt!.Value));
        Assert.Null(Given.View.Policies.LifeOf(Isp).ReviewDueUntil);
        Assert.Null(story.View.Policies.LifeOf(Access).ReviewDueUntil);
    }

    [Fact]
    public void What_a_policy_is_called_who_keeps_it_and_how_often_it_is_reviewed_is_decided_anew()
    {
        var change = new ChangePolicy { Policy = Isp, Title = "policy of security", Owner = It, ReviewEvery = Period.FromDays(20), Reason = "a new office" };
        var story = InForce.On(15).When(change).Then("policy-changed");
        story.When(change).ThenNothingChanges();
        var (before, after) = (story.Register.At(Story.Day(14)).Policies.LifeOf(Isp), story.View.Policies.LifeOf(Isp));
        Assert.Equal(("information security policy", Ciso, Story.Day(50)), (before.Title, before.Owner!.Value, before.ReviewDueUntil!.Value));
        Assert.Equal(("policy of security", It, Story.Day(30)), (after.Title, after.Owner!.Value, after.ReviewDueUntil!.Value));
        Assert.Equal((One, PolicyLevel.Top, Establish), (after.InForce!.Version, after.Level!.Value, after.ApprovedUnder!.Value));
        Assert.Null(story.Given(change with { ReviewEvery = null }).View.Policies.LifeOf(Isp).ReviewDueUntil);
    }

    [Fact]
    public void S10_Who_keeps_a_policy_and_what_it_is_approved_under_is_not_retired()
    {
        var spare = PositionId.From("spare");
        var change = new ChangePolicy { Policy = Isp, Title = "policy of security", Owner = spare };
        var story = InForce.Given(new RegisterPosition { Id = spare, ReportsTo = Ceo }, change);
        story.When(Retire(spare)).ThenRefused(Rule.S10);
        story.When(Retire(Establish)).ThenRefused(Rule.S10);
        story.Given(change with { Owner = It }).When(Retire(spare)).Then("entry-retired");
        var later = InForce.Given(new RegisterPosition { Id = spare, ReportsTo = Ceo }, change with { EffectiveFrom = Story.Day(20) });
        later.When(Retire(spare) with { EffectiveFrom = Story.Day(15) }).ThenRefused(Rule.S10);
        var retired = InForce.Given(new RegisterPosition { Id = spare, ReportsTo = Ceo }, Retire(spare) with { EffectiveFrom = Story.Day(30) });
        var record = retired.Register.Journal.Last();
        CorrectRecord At(int day) => new() { Sequence = record.Sequence, Reason = "typed wrongly", Replacement = record.Event with { EffectiveFrom = Story.Day(day) } };
        retired.Given(change).When(At(20)).ThenRefused(Rule.S10);
        retired.Given(change).When(At(40)).Then("record-withdrawn", "entry-retired");
        retired.When(At(20)).Then("record-withdrawn", "entry-retired");
    }

    [Fact]
    public void S01_S05_D16_A_change_is_a_decision_about_a_policy_on_record()
    {
        var change = new ChangePolicy { Policy = Isp, Title = "policy of security", Owner = It };
        InForce.When(change with { Policy = PolicyId.From("x") }).ThenRefused(Rule.S01);
        InForce.When(change with { Owner = PositionId.From("nobody") }).ThenRefused(Rule.S01);
        InForce.When(change with { DecidedAt = Story.Day(10) - Duration.FromHours(1) }).ThenRefused(Rule.S05);
        InForce.When(change with { EffectiveFrom = Story.Day(10) - Duration.FromHours(1) }).ThenRefused(Rule.D16);
        Assert.All<ChangePolicy>(
            [change with { Title = " " }, change with { Owner = default }, change with { ReviewEvery = Period.Zero }, change with { Reason = "" }],
            wrong => Assert.ThrowsAny<ArgumentException>(() => InForce.When(wrong)));
    }

    [Fact]
    public void The_date_that_a_review_sets_prevails_and_a_new_version_starts_anew()
    {
        var story = InForce.On(30).Given(Review with { NextUntil = Story.Day(40) });
        Assert.Equal(Story.Day(40), story.View.Policies.LifeOf(Isp).ReviewDueUntil);
        story = story.On(35).Given(Whole(Two, "d2", "X-2"));
        Assert.Equal(Story.Day(75), story.View.Policies.LifeOf(Isp).ReviewDueUntil);
        Assert.ThrowsAny<ArgumentException>(() => InForce.When(Review with { NextUntil = Story.Day(10) }));
        Assert.ThrowsAny<ArgumentException>(() => InForce.When(Review with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => InForce.When(Review with { Remark = " " }));
    }

    [Fact]
    public void L02_An_overdue_review_is_found()
    {
        Assert.Equal([0, 0, 1], new[] { 10, 49, 50 }.Select(day => InForce.Register.At(Story.Day(day)).Findings().Of(Rule.L02).Count));
        Assert.Empty(InForce.On(55).Given(Review).Codes(Rule.L02));
    }

    [Fact]
    public void What_is_due_for_review_is_told_by_interval()
    {
        Assert.Equal([Isp], InForce.View.Policies.WhatIsDue(Days(40, 51)).Items.Select(life => life.Policy));
        Assert.Empty(InForce.View.Policies.WhatIsDue(Days(40, 50)).Items);
        Assert.Equal(
            "1 policy is to be reviewed from 2026-01-31 until 2026-03-02\n└─ policy `isp`, kept by position `ciso`: until 2026-02-20", InForce.View.Policies.WhatIsDue(Days(30, 60)).ToString());
    }

    [Fact]
    public void Who_took_note_counts_by_name_and_by_count_for_one_version()
    {
        var note = new AcknowledgePolicy { Policy = Isp, Version = One, Person = Dan };
        var story = InForce.When(note).Then("policy-acknowledged");
        story.On(11).When(note).ThenNothingChanges();
        Assert.Equal((1, 120), (story.View.Policies.AcknowledgementOf(Isp, One).Acknowledged, story.View.Policies.AcknowledgementOf(Isp, One).Addressed!.Value));
        var count = new CountAcknowledgements { Policy = Isp, Version = One, Acknowledged = 75, Addressed = 100 };
        story = story.On(12).When(count).Then("policy-acknowledgements-counted");
        story.When(count).ThenNothingChanges();
        story.When(count with { Acknowledged = 76 }).ThenRefused(Rule.S02);
        story = story.On(14).Given(count with { Acknowledged = 90 });
        Assert.Equal((0.9m, 0.75m), (story.View.Policies.AcknowledgementOf(Isp, One).Share!.Value, story.Register.At(Story.Day(13)).Policies.AcknowledgementOf(Isp, One).Share!.Value));
        var next = story.On(30).Given(Whole(Two, "d2", "X-2")).View.Policies.AcknowledgementOf(Isp, Two);
        Assert.Equal((0, null, null), (next.Acknowledged, next.Addressed, next.Share));
        Assert.Equal("0 of an unknown number took note of version `2.0` of policy `isp` up to 2026-01-31", next.ToString());
        Assert.ThrowsAny<ArgumentException>(() => InForce.When(count with { Acknowledged = 101 }));
        Assert.ThrowsAny<ArgumentException>(() => InForce.When(count with { Acknowledged = 0, Addressed = 0 }));
        Assert.ThrowsAny<ArgumentException>(() => InForce.When(note with { Person = default }));
    }

    [Fact]
    public void A_policy_explains_itself() => Assert.Equal(
        """
        policy `isp` information security policy: version `1.0` is in force since 2026-01-11 at 2026-01-11
        ├─ the top policy, kept by position `ciso`, approved under `establish`
        ├─ version `1.0` of policy `isp`: in force since 2026-01-11
        └─ the next review is due until 2026-02-20
        """.ReplaceLineEndings("\n"), InForce.View.Policies.LifeOf(Isp).ToString());

    [Fact]
    public void Of_a_policy_that_is_not_there_nothing_can_be_told()
    {
        Assert.Equal("not evaluable: policy `x` is not on record at 2026-01-11", Given.View.Policies.LifeOf(PolicyId.From("x")).ToString());
        Assert.Equal([Isp, Access], Given.View.Policies.All);
        Assert.Empty(Given.Register.At(Story.Day(8)).Policies.All);
        Assert.ThrowsAny<ArgumentException>(() => Given.View.Policies.LifeOf(default));
        Assert.ThrowsAny<ArgumentException>(() => Given.View.Policies.VersionOf(Isp, default));
    }
}
