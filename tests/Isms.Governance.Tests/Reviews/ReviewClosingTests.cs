using Isms.Governance.Improvement;
using Isms.Governance.Reviews;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Reviews.Boardroom;

namespace Isms.Governance.Tests.Reviews;

/// <summary>What a management review needs to be closed, signed and followed up.</summary>
public class ReviewClosingTests
{
    [Fact]
    public void A_complete_review_is_closed_and_signed_and_lacks_nothing()
    {
        var story = Ready.When(Closing).Then("review-closed");
        story.When(Closing).ThenNothingChanges();
        Assert.Equal([Rule.M06], story.View.Reviews.WhatLacks(First)!.Items.Select(finding => finding.Rule));
        story = story.When(Signing).Then("review-signed-off");
        story.When(Signing).ThenNothingChanges();
        Assert.True(story.View.Reviews.WhatLacks(First)!.IsComplete);
        Assert.DoesNotContain(story.View.Findings().Items, finding => finding.Rule.Id.Value.StartsWith("ISMS-M", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_minutes_read_like_minutes()
    {
        var story = Ready.Given(Closing with { NextOn = Story.Day(200) }, Signing);
        Assert.Equal(
            """
            review `MR-1` is signed
            ├─ held from 2026-01-21 until 2026-01-21T02:00:00Z, recorded late at 2026-01-22
            │  ├─ `ada`, `ceo` (top management), in the chair
            │  └─ `bo`, `ciso`
            ├─ a earlier actions: gone through
            ├─ b changed issues: gone through
            ├─ c changed needs: gone through
            ├─ d.1 nonconformities: gone through
            ├─ d.2 measurements: gone through
            ├─ d.3 audit results: gone through
            ├─ d.4 objectives: gone through
            ├─ e feedback: gone through
            ├─ f risks: gone through
            ├─ g opportunities: gone through
            ├─ `MR-1/1` on improvement, from g: nothing needed: all under way
            ├─ `MR-1/2` on changes, from f: widen the scope (`ciso`, until 2026-03-02)
            ├─ suitable: yes: it fits
            ├─ adequate: with reservations: thin at night
            ├─ effective: yes: targets met
            ├─ next review on 2026-07-20
            └─ signed 2026-01-22 by `ada`
            """.ReplaceLineEndings("\n"),
            story.View.Reviews.Find(First)!.ToString());
    }

    [Fact]
    public void Everything_that_a_review_lacks_is_said_at_once()
    {
        var refused = Given.Given(Plan).On(21).When(Closing).ThenRefused(Rule.M01, Rule.M02, Rule.M03);
        Assert.Equal(1 + 10 + 5, refused.Violations.Count);
        Assert.Equal(16, Given.Given(Plan).View.Reviews.WhatLacks(First)!.Items.Count);
        Given.When(Closing).ThenRefused(Rule.S01);
    }

    [Fact]
    public void M01_A_member_of_top_management_attends_and_chairs()
    {
        var story = Given.Given(Plan).On(21).Given([.. Inputs(First), Improve, Change, Conclude]);
        story.Given(Hold with { Chair = Bo, Attendees = [Dan] }).When(Closing).ThenRefused(Rule.M01);
        story.Given(Hold with { Chair = Bo, Attendees = [Ada] }).When(Closing).ThenRefused(Rule.M01);
        story.Given(Hold with { Chair = Carl }).When(Closing).Then("review-closed");
    }

    [Fact]
    public void M01_With_a_quorum_so_many_of_them_attend_whoever_chairs()
    {
        var story = Given.Given(Plan with { Quorum = 2 }).On(21).Given([.. Inputs(First), Improve, Change, Conclude]);
        story.Given(Hold with { Attendees = [Bo] }).When(Closing).ThenRefused(Rule.M01);
        story.Given(Hold with { Chair = Bo, Attendees = [Ada, Carl] }).When(Closing).Then("review-closed");
    }

    [Fact]
    public void M02_Each_input_is_considered()
    {
        foreach (var input in Enum.GetValues<ReviewInput>())
        {
            var story = Given.Given(Plan).On(21).Given([Hold, .. Inputs(First, input), Improve, Change, Conclude]);
            Assert.Contains($"did not consider {input.InWords}", story.When(Closing).ThenRefused(Rule.M02).Violations[0].Message, StringComparison.Ordinal);
            story.Given(Consider(input) with { Notes = null, NothingBecause = "nothing changed" }).When(Closing).Then("review-closed");
        }
    }

    [Fact]
    public void M03_There_is_a_decision_on_improvements_and_one_on_changes_and_a_conclusion_on_each_word()
    {
        var story = Given.Given(Plan).On(21).Given([Hold, .. Inputs(First)]);
        story.Given(Improve, Conclude).When(Closing).ThenRefused(Rule.M03);
        story.Given(Change, Conclude).When(Closing).ThenRefused(Rule.M03);
        story.Given(Improve, Change, Conclude with { Adequacy = null }).When(Closing).ThenRefused(Rule.M03);
        story.Given(Improve, Change with { Due = null, Action = null, IsReported = true }, Conclude).When(Closing).ThenRefused(Rule.M03);
    }

    [Fact]
    public void A_review_reported_as_closed_is_recorded_and_found_wanting()
    {
        var story = Given.Given(Plan).On(21).Given(Hold with { Chair = Bo, Attendees = [] }, Change with { Owner = null, Action = null, IsReported = true })
            .When(Closing with { IsReported = true }).Then("review-closed");
        var found = story.View.Findings();
        Assert.Equal((1, 10, 5, 1), (found.Of(Rule.M01).Count, found.Of(Rule.M02).Count, found.Of(Rule.M03).Count, found.Of(Rule.M06).Count));
        Assert.Empty(story.Register.At(Story.Day(20)).Findings().Of(Rule.M02));
    }

    [Fact]
    public void What_is_closed_is_locked_for_late_entries_too()
    {
        foreach (var story in new[] { Ready.Given(Closing), Ready.Given(Closing, Signing) })
        {
            foreach (GovernanceCommand later in new GovernanceCommand[]
            {
                Consider(ReviewInput.Risks) with { Notes = "other" }, Consider(ReviewInput.Risks) with { Notes = "other", EffectiveFrom = Story.Day(20) }, Hold with { Attendees = [Dan] },
                Improve with { Id = ReviewDecisionId.From("MR-1/3") }, Improve with { Id = ReviewDecisionId.From("MR-1/3"), IsReported = true }, Conclude with { Adequacy = null },
                new ConveneReview { Review = First, Invited = [Ceo] }, new PrepareReviewInputs { Review = First, Added = [new() { Input = ReviewInput.Risks, Text = "more" }] },
            })
            {
                story.When(later).ThenRefused(Rule.M06);
            }

            story.When(Closing with { NextOn = Story.Day(300) }).ThenRefused(Rule.S02);
            story.When(new CorrectRecord { Sequence = story.Register.Sequence, Reason = "never mind" }).ThenRefused(Rule.S08);
        }
    }

    [Fact]
    public void M06_The_chair_signs_what_is_closed_and_nobody_who_was_not_there()
    {
        Ready.When(Signing).ThenRefused(Rule.M06);
        var story = Ready.Given(Closing);
        story.When(Signing with { By = Bo }).ThenRefused(Rule.M06);
        story.When(Signing with { By = Carl }).ThenRefused(Rule.M06);
        story.When(Signing with { By = Carl, IsReported = true }).ThenRefused(Rule.M06);
        var reported = story.When(Signing with { By = Bo, IsReported = true }).Then("review-signed-off");
        Assert.Equal("review `MR-1` was signed by `bo`, not by its chair `ada`", Assert.Single(reported.View.Findings().Of(Rule.M06)).Message);
        Given.When(Signing).ThenRefused(Rule.S01, Rule.M06);
    }

    [Fact]
    public void An_amended_version_is_closed_and_signed_again()
    {
        AmendReview amend = new() { Review = First, Reason = "an attendee was left out" };
        Ready.When(amend).ThenRefused(Rule.M06);
        var story = Ready.Given(Closing, Signing).On(30).When(amend).Then("review-amended");
        story.When(amend).ThenNothingChanges();
        Assert.Equal((2, false), (story.View.Reviews.Find(First)!.Version, story.View.Reviews.WhatLacks(First)!.IsComplete));
        Assert.NotNull(story.Register.At(Story.Day(29)).Reviews.Find(First)!.SignedOff);
        story.When(Signing).ThenRefused(Rule.M06);
        story = story.Given(Hold with { Attendees = [Bo, Dan] }).When(Closing).Then("review-closed").When(Signing).Then("review-signed-off");
        Assert.Equal((2, 3, true), (story.View.Reviews.Find(First)!.Version, story.View.Reviews.Find(First)!.Held!.Attendees.Count, story.View.Reviews.WhatLacks(First)!.IsComplete));
        Assert.Equal(2, story.Register.At(Story.Day(29)).Reviews.Find(First)!.Version - story.Register.AsOf(Story.Day(29), Story.Day(29)).Reviews.Find(First)!.Version + 2);
    }

    [Fact]
    public void M04_The_next_review_is_due_by_its_date_its_plan_or_the_interval()
    {
        Assert.Equal("no next review is due at 2026-01-11\n└─ nothing on record says when", Given.View.Reviews.NextReview.ToString());
        Assert.Equal([false, true], new[] { 20, 21 }.Select(day => Given.Given(Plan).Register.At(Story.Day(day)).Reviews.NextReview.IsOverdue));
        var byInterval = Ready.Given(Closing).Register;
        Assert.Equal("the next review is due by 2026-07-20T23:00:00Z\n└─ by the interval of review `MR-1`", byInterval.At(Story.Day(100)).Reviews.NextReview.ToString());
        var byDate = Ready.Given(Closing with { NextOn = Story.Day(100) }).Register;
        Assert.Equal([0, 1], new[] { 100, 101 }.Select(day => byDate.At(Story.Day(day)).Findings().Of(Rule.M04).Count));
        var byPlan = Ready.Given(Closing, Plan with { Id = Second, On = Story.Day(90) }).Register;
        Assert.Equal(Story.Day(90), byPlan.At(Story.Day(80)).Reviews.NextReview.Due);
        Assert.Empty(SecondReady.View.Findings().Of(Rule.M04));
    }

    [Fact]
    public void M05_What_a_review_left_open_is_gone_through_in_the_next()
    {
        var nothing = SecondReady.Given(Consider(ReviewInput.EarlierActions, Second) with { Notes = null, NothingBecause = "all done" }, Closing with { Review = Second });
        Assert.Equal(["MR-2", "A-scope"], Assert.Single(nothing.View.Findings().Of(Rule.M05)).Subjects);
        var unnamed = SecondReady.Given(Consider(ReviewInput.EarlierActions, Second), Closing with { Review = Second });
        Assert.Single(unnamed.View.Findings().Of(Rule.M05));
        var named = SecondReady.Given(Consider(ReviewInput.EarlierActions, Second) with { Actions = [Scope] }, Closing with { Review = Second });
        Assert.Empty(named.View.Findings().Of(Rule.M05));
        var prepared = SecondReady.Given(new PrepareReviewInputs { Review = Second }, Consider(ReviewInput.EarlierActions, Second), Closing with { Review = Second });
        Assert.Empty(prepared.View.Findings().Of(Rule.M05));
        Assert.Equal((1, 1), (prepared.View.Reviews.TimesCarried(Scope), prepared.View.Reviews.PackFor(ReviewId.From("MR-3")).Of(ReviewInput.EarlierActions).Count));
    }

    [Fact]
    public void An_action_done_in_between_is_told_to_the_next_review_and_to_no_other()
    {
        var story = SecondReady.Given(new CloseAction { Action = Scope, EffectiveFrom = Story.Day(50) });
        Assert.Equal("action `A-scope` (widen the scope) of `ciso` is done", Assert.Single(story.View.Reviews.PackFor(Second).Of(ReviewInput.EarlierActions)).Text);
        Assert.Empty(story.View.Reviews.PackFor(ReviewId.From("MR-3")).Of(ReviewInput.EarlierActions));
        Assert.Equal(0, story.View.Reviews.TimesCarried(Scope));
    }
}
