using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Objectives;

/// <summary>Objectives from being set to being closed.</summary>
public class ObjectiveTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly PositionId Spare = PositionId.From("spare");

    private static readonly ObjectiveId Id = ObjectiveId.From("o-1");

    private static readonly ObjectiveTerms Whole = new()
    {
        Text = "patch in time", Policy = "P-1", Strategy = "trusted supplier", Metric = "M-7", Target = "95 %", What = "a patch window each week", Resources = "half a person",
        Owner = It, Due = Story.Day(100), Judgement = "share of systems patched in 14 days",
    };

    private static readonly SetObjective Set = new() { Id = Id, Terms = Whole };

    private static readonly CloseObjective Close = new() { Id = Id, Outcome = ObjectiveOutcome.Achieved, Evidence = [new() { Source = "report 4", Kind = EvidenceKind.OutcomeMeasurement, At = Story.Day(19) }] };

    private static ObjectiveStanding? On(Story story, int day) => story.Register.At(Story.Day(day)).Objectives.Find(Id);

    private static IEnumerable<string> Found(Story story, int day, Rule rule) => story.Register.At(Story.Day(day)).Findings().Of(rule).Select(finding => finding.Message);

    [Fact]
    public void An_objective_says_what_it_is_to_reach_from_when_it_is_set()
    {
        var story = Given.When(Set with { EffectiveFrom = Story.Day(12) }).Then("objective-set");
        Assert.Null(On(story, 11));
        Assert.Equal(Whole, On(story, 12)!.Terms);
        Assert.Empty(Found(story, 12, Rule.O01));
    }

    [Fact]
    public void The_same_again_changes_nothing_and_S02_another_content_is_refused()
    {
        var story = Given.Given(Set);
        story.When(Set).ThenNothingChanges();
        story.When(Set with { Terms = Whole with { Text = "another" } }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void O01_What_the_plan_does_not_say_is_found_until_it_does()
    {
        var story = Given.Given(Set with { Terms = Whole with { Owner = null, Judgement = null } });
        Assert.Equal([PlanPart.Owner, PlanPart.Judgement], On(story, 10)!.Missing);
        Assert.Equal(["the plan of objective `o-1` does not say who is responsible, how the result is judged"], Found(story, 10, Rule.O01));
        Assert.Empty(Found(story.On(11).Given(new UpdateObjective { Id = Id, Terms = Whole, Reason = "the head of IT took over" }), 11, Rule.O01));
    }

    [Fact]
    public void O01_An_owner_that_exists_no_longer_owns_nothing() =>
        Assert.Single(Found(
            Given.Given(new RegisterPosition { Id = Spare, ReportsTo = Ceo }, Retire(Spare) with { EffectiveFrom = Story.Day(12) }, Set with { Terms = Whole with { Owner = Spare } }), 12, Rule.O01));

    [Fact]
    public void S10_The_owner_of_an_open_objective_is_not_retired()
    {
        var story = Given.Given(new RegisterPosition { Id = Spare, ReportsTo = Ceo }, Set with { Terms = Whole with { Owner = Spare } });
        story.When(Retire(Spare)).ThenRefused(Rule.S10);
        story.On(20).Given(Close).When(Retire(Spare)).Then("entry-retired");
    }

    [Fact]
    public void O02_An_open_objective_is_late_from_the_instant_at_which_it_is_due()
    {
        var story = Given.Given(Set);
        Assert.Equal([0, 1], new[] { 99, 100 }.Select(day => Found(story, day, Rule.O02).Count()));
        Assert.True(On(story, 100)!.IsOverdue);
        var closed = story.On(20).When(Close).Then("objective-closed");
        Assert.Empty(Found(closed, 100, Rule.O02));
        Assert.Empty(closed.Register.At(Story.Day(100)).Objectives.Overdue);
    }

    [Fact]
    public void An_update_replaces_what_it_said_and_what_was_known_then_stays()
    {
        var story = Given.Given(Set).On(12).When(new UpdateObjective { Id = Id, Terms = Whole with { Due = Story.Day(200) } }).Then("objective-updated");
        story.When(new UpdateObjective { Id = Id, Terms = Whole with { Due = Story.Day(200) } }).ThenNothingChanges();
        Assert.Equal([Story.Day(100), Story.Day(200)], new[] { 11, 12 }.Select(day => On(story, day)!.Terms.Due!.Value));
        Assert.Equal(Story.Day(100), story.Register.AsOf(Story.Day(12), story.Register.Sequence - 1).Objectives.Find(Id)!.Terms.Due);
    }

    [Fact]
    public void A_closed_objective_says_what_became_of_it_and_what_shows_it()
    {
        var story = Given.Given(Set).On(20).Given(Close);
        Assert.Equal((ObjectiveOutcome.Achieved, Story.Day(20)), (On(story, 20)!.Outcome!.Value, On(story, 20)!.ClosedAt!.Value));
        story.When(Close).ThenNothingChanges();
        story.When(Close with { Outcome = ObjectiveOutcome.Missed }).ThenRefused(Rule.S02);
        story.When(new UpdateObjective { Id = Id, Terms = Whole with { Text = "more" } }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S01_Nothing_unknown_is_owner_updated_or_closed()
    {
        Given.When(Set with { Terms = Whole with { Owner = PositionId.From("nobody") } }).ThenRefused(Rule.S01);
        Given.When(new UpdateObjective { Id = Id, Terms = Whole }).ThenRefused(Rule.S01);
        Given.When(Close with { Evidence = [] }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S05_D16_An_objective_is_a_decision()
    {
        Given.When(Set with { DecidedAt = Story.Day(5) }).ThenRefused(Rule.S05);
        Given.When(Set with { EffectiveFrom = Story.Day(5) }).ThenRefused(Rule.D16);
        Given.When(Set with { DecidedAt = Story.Day(5), Reference = "minutes 3" }).Then("objective-set");
    }

    [Fact]
    public void E02_What_shows_the_outcome_is_not_from_later() => Given.Given(Set).On(12).When(Close).ThenRefused(Rule.E02);

    [Fact]
    public void S08_A_decision_is_not_corrected() =>
        Given.Given(Set).When(new CorrectRecord { Sequence = Given.Given(Set).Register.Sequence, Reason = "typed wrongly" }).ThenRefused(Rule.S08);

    [Fact]
    public void An_answer_says_what_is_missing() => Assert.Equal(
        """
        o-1: patch in time: open, overdue
        ├─ owned by position `it`
        ├─ due before 2026-04-11
        ├─ measured by `M-7`, to reach 95 %
        └─ its plan does not say: what will be done
        """.ReplaceLineEndings("\n"),
        On(Given.Given(Set with { Terms = Whole with { What = null } }), 100)!.ToString());

    [Fact]
    public void A_default_id_a_blank_or_a_drop_without_reason_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Set with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Whole with { What = " " });
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Set with { Terms = Whole with { Owner = default(PositionId) } }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(new UpdateObjective { Id = Id, Terms = Whole, Reason = "" }));
        Assert.ThrowsAny<ArgumentException>(() => Given.Given(Set).When(Close with { Outcome = ObjectiveOutcome.Dropped }));
        Assert.ThrowsAny<ArgumentException>(() => Given.Given(Set).When(Close with { Outcome = (ObjectiveOutcome)9 }));
    }
}
