using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Leadership;

/// <summary>Escalations, interventions, links to the strategy, and security steps in business processes.</summary>
public class LeadingTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly RaiseEscalation Raise = new() { Id = EscalationId.From("e-1"), By = Dan, To = Ciso, What = "no time for tests", AnswerUntil = Story.Day(20) };

    private static readonly AnswerEscalation Answer = new() { Escalation = EscalationId.From("e-1"), By = Bo, Answer = "two days a month" };

    private static readonly RecordIntervention Intervene = new() { Id = InterventionId.From("i-1"), By = Ada, Missed = "patch-time", What = "two more people" };

    private static readonly LinkToStrategy Link = new() { Id = StrategyLinkId.From("s-1"), By = Bo, Means = StrategicMeans.Objective, Of = "certify", To = "goal 3" };

    private static readonly BuildInSecurityStep Step = new() { Id = SecurityStepId.From("p-1"), By = Dan, Process = "purchasing", Owner = It, Step = "security questionnaire" };

    [Fact]
    public void What_was_done_is_on_record_once()
    {
        (GovernanceCommand Command, string Kind)[] all =
        [
            (Raise, "escalation-raised"), (Intervene, "intervention-recorded"), (Link, "strategy-linked"), (Step, "security-step-built-in"),
        ];
        Assert.All(all, each =>
        {
            var story = Given.When(each.Command).Then(each.Kind);
            story.On(11).When(each.Command).ThenNothingChanges();
            Given.When(each.Command with { EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);
        });
        var told = Given.Given(Raise, Answer, Intervene, Link, Step).View.Leadership;
        Assert.Equal((1, 1, 1, 1), (told.Escalations.Count, told.Interventions.Count, told.StrategyLinks.Count, told.SecuritySteps.Count));
        Assert.Equal([Clause.Results], told.Interventions[0].Serves);
    }

    [Fact]
    public void S02_Another_content_under_the_same_id_is_refused()
    {
        var story = Given.Given(Raise, Answer, Intervene, Link, Step);
        story.When(Raise with { What = "other" }).ThenRefused(Rule.S02);
        story.When(Answer with { Answer = "other" }).ThenRefused(Rule.S02);
        story.When(Answer).ThenNothingChanges();
        story.When(Intervene with { Missed = "other" }).ThenRefused(Rule.S02);
        story.When(Link with { To = "other" }).ThenRefused(Rule.S02);
        story.When(Step with { Step = "other" }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void S01_Who_acts_and_what_is_answered_is_there()
    {
        Given.When(Answer).ThenRefused(Rule.S01);
        Given.Given(Raise).When(Answer with { By = PersonId.From("nobody") }).ThenRefused(Rule.S01);
        Given.When(Raise with { To = PositionId.From("nowhere") }).ThenRefused(Rule.S01);
        Given.When(Step with { Owner = PositionId.From("nowhere") }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void L04_An_escalation_is_answered_by_whom_it_was_addressed_to_or_somebody_above()
    {
        var raised = Given.Given(Raise).On(12);
        Assert.Equal([0, 1], new[] { 19, 20 }.Select(day => raised.Register.At(Story.Day(day)).Findings().Of(Rule.L04).Count));
        foreach (var (by, found) in new[] { (Bo, 0), (Ada, 0), (Carl, 0), (Eve, 1) })
        {
            var story = raised.Given(Answer with { By = by });
            Assert.Equal(found, story.Register.At(Story.Day(20)).Findings().Of(Rule.L04).Count);
            Assert.Equal(found == 0 ? Story.Day(12) : null, story.View.Leadership.Escalations[0].AnsweredAt);
        }

        Assert.Empty(Given.Given(Raise with { AnswerUntil = null }).Register.At(Story.Day(300)).Findings().Of(Rule.L04));
        Assert.Equal("`e-1`: no time for tests, raised by `dan` at 2026-01-11: not answered", raised.View.Leadership.Escalations[0].ToString());
    }

    [Fact]
    public void A_wrong_record_is_corrected()
    {
        var story = Given.Given(Raise, Answer, Intervene, Link, Step);
        Assert.All(story.Register.Journal.TakeLast(5), record =>
        {
            story.When(new CorrectRecord { Sequence = record.Sequence, Reason = "not so" }).Then("record-withdrawn");
            story.When(new CorrectRecord { Sequence = record.Sequence, Reason = "not so", Replacement = record.Event with { EffectiveFrom = Story.Day(9) } }).Then("record-withdrawn", record.Event.Kind);
            story.When(new CorrectRecord { Sequence = record.Sequence, Reason = "not so", Replacement = story.Register.Journal.First().Event }).ThenRefused(Rule.S08);
        });
    }

    [Fact]
    public void A_default_id_a_blank_or_too_many_obligations_is_a_broken_contract()
    {
        GovernanceCommand[] broken =
        [
            Raise with { Id = default }, Raise with { By = default }, Raise with { To = default }, Raise with { What = " " }, Raise with { AnswerUntil = Story.Day(10) },
            Answer with { Escalation = default }, Answer with { By = default }, Answer with { Answer = " " }, Answer with { Serves = [Clause.Message, Clause.Support, Clause.Results, Clause.Direction] },
            Intervene with { Id = default }, Intervene with { Missed = " " }, Intervene with { What = " " }, Intervene with { Serves = [] }, Intervene with { Serves = [default] },
            Link with { Id = default }, Link with { Of = " " }, Link with { To = " " }, Link with { Means = (StrategicMeans)7 },
            Step with { Id = default }, Step with { Process = " " }, Step with { Owner = default }, Step with { Step = " " },
        ];
        Assert.All(broken, command => Assert.ThrowsAny<ArgumentException>(() => Given.Given(Raise).When(command)));
    }
}
