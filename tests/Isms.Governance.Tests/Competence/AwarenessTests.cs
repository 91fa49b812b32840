using Isms.Governance.Competence;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Competence;

/// <summary>Who was made aware of what, and what people know.</summary>
public class AwarenessTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Bo);

    private static readonly RecordBriefing Briefing = new() { Id = AwarenessId.From("B-1"), Topic = "duties of top management", Attendees = [Ada, Carl], Evidence = "list 4" };

    private static readonly RecordAwarenessCoverage Coverage = new()
    {
        Id = AwarenessId.From("C-1"), Topic = "phishing", PeriodFrom = Story.Day(0), PeriodUntil = Story.Day(9), Completed = 90, Addressed = 120,
    };

    private static readonly RecordKnowledgeCheck Check = new() { Id = AwarenessId.From("K-1"), Topic = "how to report", Passed = 7, Checked = 10 };

    [Fact]
    public void Who_attended_was_briefed_from_then_on()
    {
        var story = Given.When(Briefing with { EffectiveFrom = Story.Day(8) }).Then("briefing-recorded");
        Assert.Null(story.Register.At(Story.Day(7)).Competence.BriefingsOf(Ada).Last);
        Assert.Equal(Story.Day(8), story.View.Competence.BriefingsOf(Ada).Last);
        Assert.Equal("ada was briefed last at 2026-01-09\n└─ duties of top management, at 2026-01-09, `B-1`", story.View.Competence.BriefingsOf(Ada).ToString());
        Assert.Equal("nothing is on record that dan was ever briefed", story.View.Competence.BriefingsOf(Dan).ToString());
    }

    [Fact]
    public void How_many_were_reached_and_passed_is_on_record()
    {
        var story = Given.When(Coverage).Then("awareness-coverage-recorded").When(Check).Then("knowledge-check-recorded");
        Assert.Equal((0.75m, 0.7m), (Assert.Single(story.View.Competence.Coverage).Share, Assert.Single(story.View.Competence.KnowledgeChecks).Share));
        Assert.Null(Assert.Single(Given.Given(Check with { Passed = 0, Checked = 0 }).View.Competence.KnowledgeChecks).Share);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_S02_another_content_is_refused()
    {
        var story = Given.Given(Briefing, Coverage, Check);
        story.When(Briefing).ThenNothingChanges();
        story.When(Briefing with { Attendees = [Ada] }).ThenRefused(Rule.S02);
        story.When(Coverage with { Completed = 91 }).ThenRefused(Rule.S02);
        story.When(Check with { Id = Briefing.Id }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void S01_Nobody_unknown_attends() => Given.When(Briefing with { Attendees = [PersonId.From("nobody")] }).ThenRefused(Rule.S01);

    [Fact]
    public void S07_It_has_happened() => Given.When(Check with { EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);

    [Fact]
    public void A_record_made_by_mistake_is_withdrawn_by_a_correction()
    {
        var story = Given.Given(Briefing);
        Assert.Empty(story.Given(new CorrectRecord { Sequence = story.Register.Sequence, Reason = "it was cancelled" }).View.Competence.Briefings);
    }

    [Fact]
    public void A_default_id_a_blank_or_a_part_beyond_the_whole_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Briefing with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Briefing with { Topic = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Briefing with { Attendees = [] }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Coverage with { Completed = 121 }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Coverage with { PeriodUntil = Story.Day(0) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Check with { Passed = -1 }));
    }
}
