using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Improvement;

/// <summary>Decisions to improve something, and what becomes of them.</summary>
public class ImprovementDecisionTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly DecideImprovement Decide = new()
    {
        Id = ImprovementId.From("I-1"), By = Ada, What = "fewer keys", Owner = It, Due = Story.Day(40), Action = ActionId.From("A-1"),
    };

    [Fact]
    public void A_decision_opens_its_action_and_is_followed_to_its_end()
    {
        var story = Given.When(Decide).Then("improvement-decided", "action-opened");
        var improvement = Assert.Single(story.View.Improvement.Improvements);
        Assert.True(improvement.IsByTopManagement);
        Assert.Equal((It, Story.Day(40), (ActionOrigin)Decide.Id), (improvement.Action.Opened.Owner, improvement.Action.Due, improvement.Action.Opened.Origin));
        story = story.On(30).Given(new CloseAction { Action = ActionId.From("A-1") });
        Assert.Equal(
            """
            improvement `I-1` (fewer keys) is done
            ├─ decided 2026-01-11 by `ada`, top management
            └─ action `A-1` (fewer keys) of `it` is done
               └─ opened 2026-01-11 from improvement `I-1`, due 2026-02-10
            """.ReplaceLineEndings("\n"),
            story.View.Improvement.Improvements[0].ToString());
    }

    [Fact]
    public void The_same_again_changes_nothing_and_S02_another_content_is_refused()
    {
        var story = Given.Given(Decide);
        story.When(Decide).ThenNothingChanges();
        story.On(12).When(Decide).ThenNothingChanges();
        story.When(Decide with { Owner = Eng }).ThenRefused(Rule.S02);
        story.When(Decide with { Id = ImprovementId.From("I-2") }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void An_action_of_the_same_text_is_opened_where_none_is_named() =>
        Assert.Equal([ActionId.From("I-1")], Given.Given(Decide with { Action = null }).View.Improvement.OpenActions.Select(action => action.Id));

    [Fact]
    public void Where_an_activity_is_named_it_takes_the_authority_to_decide_it()
    {
        var story = Given.When(Decide with { Activity = Govern }).Then("authority-exercised", "improvement-decided", "action-opened");
        story.When(Decide with { Activity = Govern }).ThenNothingChanges();
        Given.As(Liz).When(Decide with { By = Liz, Activity = Govern }).ThenRefused(Rule.A02);
    }

    [Fact]
    public void What_is_reported_as_decided_is_on_record_and_its_coverage_is_found()
    {
        var story = Given.When(Decide with { By = Liz, Activity = Govern, IsReported = true, EffectiveFrom = Story.Day(5) }).Then("authority-exercised", "improvement-decided", "action-opened");
        Assert.False(story.View.Improvement.Improvements[0].IsByTopManagement);
        Assert.NotEmpty(story.View.Findings().Of(Rule.A02));
        Given.When(Decide with { IsReported = true, EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);
    }

    [Fact]
    public void S01_S05_D16_Nobody_unknown_decides_or_owns_and_not_back_in_time()
    {
        Given.When(Decide with { Owner = PositionId.From("nobody") }).ThenRefused(Rule.S01);
        Given.When(Decide with { By = PersonId.From("nobody") }).ThenRefused(Rule.S01);
        Given.When(Decide with { EffectiveFrom = Story.Day(9) }).ThenRefused(Rule.D16);
        Given.When(Decide with { DecidedAt = Story.Day(9) }).ThenRefused(Rule.S05);
    }

    [Fact]
    public void A_default_id_or_a_blank_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Decide with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Decide with { Owner = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Decide with { By = default(PersonId) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Decide with { What = " " }));
    }
}
