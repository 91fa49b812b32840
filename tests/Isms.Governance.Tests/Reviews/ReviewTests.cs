using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Reviews;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Reviews.Boardroom;

namespace Isms.Governance.Tests.Reviews;

/// <summary>A management review is planned, prepared and held, and what is said of it is stated.</summary>
public class ReviewTests
{
    [Fact]
    public void A_review_is_planned_once()
    {
        var story = Given.When(Plan).Then("review-planned");
        story.On(11).When(Plan).ThenNothingChanges();
        story.When(Plan with { On = Story.Day(25) }).ThenRefused(Rule.S02);
        Given.When(Plan with { EffectiveFrom = Story.Day(9) }).ThenRefused(Rule.D16);
        Given.When(Plan with { DecidedAt = Story.Day(9) }).ThenRefused(Rule.S05);
        Assert.Null(story.View.Reviews.Find(Second));
    }

    [Fact]
    public void It_is_called_and_called_again()
    {
        ConveneReview call = new() { Review = First, Invited = [Ceo, Cfo], Agenda = ["inputs"] };
        Given.When(call).ThenRefused(Rule.S01);
        var story = Given.Given(Plan).When(call).Then("review-convened");
        story.When(call).ThenNothingChanges();
        story.When(call with { Invited = [PositionId.From("nobody")] }).ThenRefused(Rule.S01);
        story = story.On(12).Given(call with { Invited = [Ceo] });
        Assert.Equal([Ceo], story.View.Reviews.Find(First)!.Convened!.Invited);
        Assert.Equal([Ceo, Cfo], story.Register.At(Story.Day(11)).Reviews.Find(First)!.Convened!.Invited);
    }

    [Fact]
    public void Its_inputs_are_prepared_from_the_register_and_by_hand()
    {
        OpenAction action = new() { Id = ActionId.From("A-1"), What = "move the backups", Owner = It, Due = Story.Day(20), Origin = ActionOrigin.Of(ActionOriginKind.Nonconformity, "NC-7") };
        var story = Given.Given(Plan, action, new RescheduleAction { Action = action.Id, Due = Story.Day(40), Reason = "the vendor is late" });
        PrepareReviewInputs prepare = new() { Review = First, Added = [new() { Input = ReviewInput.ChangedIssues, Text = "a merger" }] };
        story = story.When(prepare).Then("review-inputs-prepared");
        story.On(11).When(prepare).ThenNothingChanges();
        Assert.Equal(
            ["a merger", "action `A-1` (move the backups) of `it` is open until 2026-02-10, put off once"],
            story.View.Reviews.Find(First)!.Prepared!.Items.Select(item => item.Text));
        Assert.StartsWith("inputs to review `MR-1` at 2026-01-11\n├─ a earlier actions\n│  └─ nothing on record\n", story.View.Reviews.PackFor(First).ToString(), StringComparison.Ordinal);
        Given.When(prepare).ThenRefused(Rule.S01);
        story.When(prepare with { EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);
        story.When(prepare with { Evidence = [new() { Source = "pack", Kind = EvidenceKind.ReviewInputPack, At = Story.Day(11) }] }).ThenRefused(Rule.E02);
    }

    [Fact]
    public void An_input_is_considered_or_there_is_nothing_to_report()
    {
        var story = Given.Given(Plan).On(20).When(Consider(ReviewInput.Risks)).Then("input-considered");
        story.When(Consider(ReviewInput.Risks)).ThenNothingChanges();
        story = story.When(Consider(ReviewInput.Risks) with { Notes = null, NothingBecause = "assessed last week" }).Then("input-considered");
        Assert.Equal([null], story.View.Reviews.Find(First)!.Inputs.Select(input => input.Notes));
        story.When(Consider(ReviewInput.EarlierActions) with { Actions = [ActionId.From("A-9")] }).ThenRefused(Rule.S01);
        story.When(Consider(ReviewInput.Risks) with { EffectiveFrom = Story.Day(21) }).ThenRefused(Rule.S07);
        story.When(Consider(ReviewInput.Risks) with { Evidence = [new() { Source = "x", Kind = EvidenceKind.AuditReport, At = Story.Day(21) }] }).ThenRefused(Rule.E02);
        Given.When(Consider(ReviewInput.Risks)).ThenRefused(Rule.S01);
    }

    [Fact]
    public void Who_attended_is_frozen_with_the_capacity_of_then()
    {
        var story = Given.Given(Plan).On(15).Given(Act(Cfo, Eve, until: 100)).On(21).When(Hold with { Attendees = [Bo, Eve, Xi, Ada] }).Then("review-held");
        string[] then = ["`ada`, `ceo` (top management)", "`bo`, `ciso`", "`eve`, acting `cfo` (top management)", "`xi`"];
        Assert.Equal(then, story.View.Reviews.Find(First)!.Held!.Attendees.Select(each => each.ToString()));
        story = story.On(30).Given(End(Ciso, Bo));
        Assert.Equal(then, story.View.Reviews.Find(First)!.Held!.Attendees.Select(each => each.ToString()));
        story.When(Hold with { Attendees = [Bo, Eve, Xi, Ada] }).ThenNothingChanges();
    }

    [Fact]
    public void A_meeting_is_recorded_when_it_is_over_and_late_minutes_show_it()
    {
        var story = Given.Given(Plan).On(20);
        story.When(Hold).ThenRefused(Rule.S07);
        story.On(21).When(Hold with { Chair = PersonId.From("nobody") }).ThenRefused(Rule.S01);
        var late = story.On(40).Given(Hold);
        Assert.True(late.View.Reviews.Find(First)!.IsLate);
        Assert.Equal(Story.Day(40), late.View.Reviews.Find(First)!.RecordedAt);
        var sameDay = story.With(story.Register.Do(new(Hold.Until + Duration.FromHours(3), Ada), Hold));
        Assert.False(sameDay.On(41).View.Reviews.Find(First)!.IsLate);
    }

    [Fact]
    public void A_decision_with_an_owner_opens_its_action()
    {
        var story = Given.Given(Plan).On(20).When(Change).Then("review-decided", "action-opened");
        story.When(Change).ThenNothingChanges();
        story.When(Change with { Text = "narrow the scope" }).ThenRefused(Rule.S02);
        story.When(Change with { Id = ReviewDecisionId.From("MR-1/3") }).ThenRefused(Rule.S02);
        story.When(Improve).Then("review-decided");
        Assert.Equal(("widen the scope", Ciso, "review decision `MR-1/2`"), story.View.Improvement.Action(Scope) is { Opened: var opened } ? (opened.What, opened.Owner, opened.Origin.ToString()) : default);
        Given.When(Change).ThenRefused(Rule.S01);
        story.When(Change with { Id = ReviewDecisionId.From("MR-1/3"), Action = null, Owner = PositionId.From("nobody") }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void M03_A_decision_without_owner_or_date_is_refused_with_both_reasons_and_recorded_as_reported()
    {
        var story = Given.Given(Plan).On(20);
        var bare = Change with { Owner = null, Due = null, Action = null };
        Assert.Equal(2, story.When(bare).ThenRefused(Rule.M03).Violations.Count);
        story.When(Change with { Due = null }).ThenRefused(Rule.M03);
        story.When(bare with { IsReported = true }).Then("review-decided");
    }

    [Fact]
    public void A_conclusion_is_stated_on_all_words_or_on_some()
    {
        var story = Given.Given(Plan).On(20).When(Conclude with { Suitability = null, Adequacy = null }).Then("review-concluded");
        story = story.When(Conclude with { Effectiveness = null }).Then("review-concluded");
        var review = story.View.Reviews.Find(First)!;
        Assert.Equal(("yes: it fits", "with reservations: thin at night", "yes: targets met"), ($"{review.Suitability}", $"{review.Adequacy}", $"{review.Effectiveness}"));
        Given.When(Conclude).ThenRefused(Rule.S01);
    }

    [Fact]
    public void A_default_id_a_blank_or_a_contradiction_is_a_broken_contract()
    {
        var story = Given.Given(Plan).On(21);
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Plan with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Plan with { Quorum = 0 }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Plan with { Interval = Period.FromMonths(-1) }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(new ConveneReview { Review = First, Invited = [] }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(new ConveneReview { Review = First, Invited = [Ceo], Agenda = [" "] }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(new PrepareReviewInputs { Review = First, Added = [new() { Input = ReviewInput.Risks, Text = "" }] }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(Consider(ReviewInput.Risks) with { NothingBecause = "nothing" }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(Consider(ReviewInput.Risks) with { Notes = null }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(Hold with { From = Hold.Until }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(Hold with { Attendees = [default] }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(Change with { NoneBecause = "nothing" }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(Improve with { Owner = Ciso }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(new ConcludeReview { Review = First }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(Closing with { Review = default }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(Signing with { By = default }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(new AmendReview { Review = First, Reason = " " }));
    }
}
