using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Organization;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Improvement;

/// <summary>What is to be done by whom until when, and what became of it.</summary>
public class ActionTests
{
    private static readonly ActionId A1 = ActionId.From("A-1");

    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly OpenAction Open = new()
    {
        Id = A1, What = "move the backups", Owner = It, Due = Story.Day(20), Origin = ActionOrigin.Of(ActionOriginKind.Nonconformity, "NC-7"),
    };

    private static readonly ReportActionProgress Progress = new() { Action = A1, Progress = ActionProgress.InProgress, Note = "half of them" };

    private static readonly CloseAction Close = new() { Action = A1 };

    private static readonly RescheduleAction Later = new() { Action = A1, Due = Story.Day(40), Reason = "the vendor is late" };

    [Fact]
    public void An_action_is_open_from_when_it_is_opened_and_overdue_from_its_date()
    {
        var story = Given.When(Open).Then("action-opened");
        Assert.Equal([0, 1, 1], new[] { 9, 10, 20 }.Select(day => story.Register.At(Story.Day(day)).Improvement.OpenActions.Count));
        Assert.Equal([false, true], new[] { 19, 20 }.Select(day => story.Register.At(Story.Day(day)).Improvement.OverdueActions.Count == 1));
        Assert.Equal([A1], story.View.Improvement.ActionsFrom(Open.Origin).Select(action => action.Id));
        Assert.Null(story.View.Improvement.Action(ActionId.From("A-2")));
    }

    [Fact]
    public void The_same_again_changes_nothing_and_S02_another_content_is_refused()
    {
        var story = Given.Given(Open);
        story.When(Open).ThenNothingChanges();
        story.On(11).When(Open).ThenNothingChanges();
        story.When(Open with { Owner = Eng }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void S01_D16_An_action_goes_to_a_position_that_is_there_and_not_back_in_time()
    {
        Given.When(Open with { Owner = PositionId.From("nobody") }).ThenRefused(Rule.S01);
        Given.When(Open with { EffectiveFrom = Story.Day(9) }).ThenRefused(Rule.D16);
        Given.When(Open with { DecidedAt = Story.Day(9) }).ThenRefused(Rule.S05);
        Given.When(Open with { DecidedAt = Story.Day(9), Reference = "minutes 7" }).Then("action-opened");
        Given.When(Open with { DecidedAt = Story.Day(11) }).ThenRefused(Rule.S07);
        Story.Empty.On(10).As(Ada).When(Open).ThenRefused(Rule.S01, Rule.S06);
    }

    [Fact]
    public void Progress_is_a_fact_that_closes_nothing()
    {
        var story = Given.Given(Open).On(12).When(Progress).Then("action-progressed");
        story.When(Progress).ThenNothingChanges();
        story = story.On(13).Given(Progress, Progress with { Progress = ActionProgress.Done, Note = null, EffectiveFrom = Story.Day(12) });
        Assert.True(story.View.Improvement.Action(A1)!.IsOpen);
        Assert.Equal([ActionProgress.InProgress, ActionProgress.Done, ActionProgress.InProgress], story.View.Improvement.Action(A1)!.Progress.Select(each => each.Progress));
        story.When(Progress with { EffectiveFrom = Story.Day(14) }).ThenRefused(Rule.S07);
        story.When(Progress with { Evidence = [new() { Source = "ticket 3", Kind = EvidenceKind.ActionLog, At = Story.Day(14) }] }).ThenRefused(Rule.E02);
    }

    [Fact]
    public void S07_No_correction_moves_progress_into_the_future()
    {
        var story = Given.Given(Open).On(12).Given(Progress);
        var record = story.Last<ActionProgressed>();
        CorrectRecord Moved(int day) => new() { Sequence = record.Sequence, Replacement = record.Event with { EffectiveFrom = Story.Day(day) }, Reason = "typed wrongly" };
        story.On(13).When(Moved(14)).ThenRefused(Rule.S07);
        story.On(13).When(Moved(13)).Then("record-withdrawn", "action-progressed");
    }

    [Fact]
    public void S10_The_owner_of_an_open_action_is_not_retired()
    {
        var spare = PositionId.From("spare");
        var story = Given.Given(new RegisterPosition { Id = spare, ReportsTo = Ceo }, Open with { Owner = spare });
        var refused = story.When(Retire(spare)).ThenRefused(Rule.S10);
        Assert.Equal(["spare", "A-1"], Assert.Single(refused.Reasons).Subjects);
        story.Given(Close).When(Retire(spare)).Then("entry-retired");
    }

    [Fact]
    public void M12_An_action_that_is_open_after_its_date_is_found()
    {
        var story = Given.Given(Open);
        string[] At(Story later, int day) => [.. later.Register.At(Story.Day(day)).Findings().Of(Rule.M12).Select(finding => finding.Subjects[0])];
        Assert.Empty(At(story, 19));
        Assert.Equal(["A-1"], At(story, 20));
        Assert.Empty(At(story.On(21).Given(Close), 21));
        Assert.Equal(["A-1"], At(story.On(21).Given(Close), 20));
        var later = story.On(19).Given(Later);
        Assert.Empty(At(later, 39));
        Assert.Equal(["A-1"], At(later, 40));
        Assert.Contains("put off once", later.Register.At(Story.Day(40)).Findings().Of(Rule.M12)[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void S01_Nothing_is_said_of_an_action_before_it_is_opened()
    {
        Given.When(Progress).ThenRefused(Rule.S01);
        Given.When(Close).ThenRefused(Rule.S01);
        Given.When(Later).ThenRefused(Rule.S01);
        Given.Given(Open).When(Progress with { EffectiveFrom = Story.Day(9) }).ThenRefused(Rule.S01);
        Given.Given(Open).When(Close with { EffectiveFrom = Story.Day(9) }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void What_is_done_is_closed_once()
    {
        var story = Given.Given(Open).On(15).When(Close).Then("action-closed");
        story.On(16).When(Close).ThenNothingChanges();
        story.When(Close with { Outcome = ActionOutcome.Dropped, Reason = "not needed" }).ThenRefused(Rule.S02);
        Assert.Equal([true, false], new[] { 14, 15 }.Select(day => story.Register.At(Story.Day(day)).Improvement.Action(A1)!.IsOpen));
        Assert.Empty(story.Register.At(Story.Day(25)).Improvement.OverdueActions);
        Assert.False(story.View.Improvement.Action(A1)!.WasLate);
    }

    [Fact]
    public void A_closing_that_was_wrong_is_withdrawn_and_what_was_known_then_stays()
    {
        var story = Given.Given(Open).On(15).Given(Close);
        var place = story.Register.Sequence;
        story = story.On(16).When(new CorrectRecord { Sequence = place, Reason = "it was another one" }).Then("record-withdrawn");
        Assert.True(story.View.Improvement.Action(A1)!.IsOpen);
        Assert.False(story.Register.AsOf(Story.Day(16), place).Improvement.Action(A1)!.IsOpen);
        story.When(Close).Then("action-closed");
        story.When(new CorrectRecord { Sequence = place - 1, Reason = "never mind" }).ThenRefused(Rule.S08);
    }

    [Fact]
    public void A_date_moves_by_a_decision_and_how_often_is_counted()
    {
        var story = Given.Given(Open).On(18).When(Later).Then("action-rescheduled");
        story.When(Later).ThenNothingChanges();
        story = story.On(19).Given(Later with { Due = Story.Day(30), Reason = "sooner after all" }).On(29).Given(Later with { Due = Story.Day(50) });
        var action = story.View.Improvement.Action(A1)!;
        Assert.Equal((Story.Day(50), 2, false), (action.Due, action.TimesCarried, action.IsOverdue));
        Assert.Equal(Story.Day(20), story.Register.At(Story.Day(17)).Improvement.Action(A1)!.Due);
    }

    [Fact]
    public void D18_The_date_of_what_is_over_does_not_move()
    {
        var story = Given.Given(Open).On(15).Given(Close);
        story.On(16).When(Later).ThenRefused(Rule.D18);
        story.On(16).When(Later with { DecidedAt = Story.Day(14), Reference = "mail 4" }).Then("action-rescheduled");
    }

    [Fact]
    public void An_action_tells_its_story()
    {
        var story = Given.Given(Open).On(12).Given(Progress).On(18).Given(Later).On(45).Given(Close with { Reason = "moved, restored once" });
        Assert.Equal(
            """
            action `A-1` (move the backups) of `it` is done, late
            ├─ opened 2026-01-11 from nonconformity `NC-7`, due 2026-01-21
            ├─ moved to 2026-02-10 by `ada`: the vendor is late
            ├─ 2026-01-13: in progress: half of them
            └─ closed 2026-02-15: moved, restored once
            """.ReplaceLineEndings("\n"),
            story.View.Improvement.Action(A1)!.ToString());
        Assert.StartsWith("action `A-1` (move the backups) of `it` is overdue since", story.Register.At(Story.Day(41)).Improvement.Action(A1)!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_id_or_a_blank_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Open with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Open with { Owner = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Open with { What = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Open with { Origin = ActionOrigin.Of(ActionOriginKind.Other, " ") }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Progress with { Action = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Progress with { Note = "" }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Close with { Outcome = ActionOutcome.Dropped }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Later with { Reason = "" }));
    }
}
