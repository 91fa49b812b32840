using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Leadership;

/// <summary>What leaders did, said and backed.</summary>
public class LeadershipActTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly RecordLeadershipAct TownHall = new()
    {
        Id = LeadershipActId.From("town-hall-1"), By = Ada, Serves = [Clause.Message], Act = EvidenceKind.LeadershipCommunication,
        What = "why security matters", Audience = "everybody", Reached = 90, OutOf = 120,
        Evidence = [new() { Source = "recording 7", Kind = EvidenceKind.CommunicationReach, At = Story.Day(9) }],
    };

    [Fact]
    public void What_a_leader_did_is_on_record_from_when_it_was_done()
    {
        var story = Given.When(TownHall with { EffectiveFrom = Story.Day(9) }).Then("leadership-act-recorded");
        Assert.Equal([0, 1], new[] { 8, 9 }.Select(day => story.Register.At(Story.Day(day)).Leadership.Acts.Count));
    }

    [Fact]
    public void The_same_again_changes_nothing_and_S02_another_content_is_refused()
    {
        var story = Given.Given(TownHall);
        story.When(TownHall).ThenNothingChanges();
        story.When(TownHall with { What = "something else" }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void S01_Nobody_unknown_leads() => Given.When(TownHall with { By = PersonId.From("nobody") }).ThenRefused(Rule.S01);

    [Fact]
    public void S07_An_act_is_recorded_when_it_has_happened() => Given.When(TownHall with { EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);

    [Fact]
    public void E02_Evidence_is_not_from_later_than_its_recording() => Given.When(
        TownHall with { Evidence = [new() { Source = "recording 7", Kind = EvidenceKind.CommunicationReach, At = Story.Day(11) }] }).ThenRefused(Rule.E02);

    [Fact]
    public void A_wrong_record_is_corrected_and_what_was_known_then_stays()
    {
        var story = Given.Given(TownHall);
        var wrong = story.Register.Journal.Last();
        var right = (LeadershipActRecorded)wrong.Event with { Reached = 80 };
        story.When(new CorrectRecord { Sequence = wrong.Sequence, Reason = "counted twice", Replacement = right with { By = PersonId.From("nobody") } }).ThenRefused(Rule.S01);
        story.When(new CorrectRecord { Sequence = wrong.Sequence, Reason = "counted twice", Replacement = right with { Evidence = [new() { Source = "x", Kind = EvidenceKind.AuditReport, At = Story.Day(30) }] } }).ThenRefused(Rule.E02);
        var corrected = story.When(new CorrectRecord { Sequence = wrong.Sequence, Reason = "counted twice", Replacement = right }).Then("record-withdrawn", "leadership-act-recorded");
        Assert.Equal([80], corrected.View.Leadership.Acts.Select(act => act.Reached));
        Assert.Equal([90], corrected.Register.AsOf(Story.Day(10), wrong.Sequence).Leadership.Acts.Select(act => act.Reached));
    }

    [Fact]
    public void A_default_id_a_blank_or_more_reached_than_there_are_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(TownHall with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(TownHall with { What = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(TownHall with { Reached = 121 }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(TownHall with { Serves = [] }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(TownHall with { Serves = [Clause.Message, Clause.Support, Clause.Results, Clause.Direction] }));
    }
}
