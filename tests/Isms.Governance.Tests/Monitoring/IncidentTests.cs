using Isms.Governance.Monitoring;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Monitoring;

/// <summary>Incidents, from when they are noticed until they are over.</summary>
public class IncidentTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly RecordIncident Outage = new()
    {
        Id = IncidentId.From("I-1"), Severity = IncidentSeverity.High, What = "mail was down", Occurred = Story.Day(3), Detected = Story.Day(4),
    };

    [Fact]
    public void An_incident_is_on_record_from_when_it_was_noticed_and_grows()
    {
        var story = Given.When(Outage).Then("incident-recorded");
        Assert.Equal([0, 1], new[] { 3, 4 }.Select(day => story.Register.At(Story.Day(day)).Monitoring.Incidents.Count));
        story = story.When(Outage with { Contained = Story.Day(6) }).Then("incident-recorded");
        story = story.When(Outage with { Contained = Story.Day(6), Resolved = Story.Day(8), Actions = "moved" }).Then("incident-recorded");
        Assert.Equal([null, Story.Day(6), Story.Day(6)], new[] { 5, 7, 8 }.Select(day => story.Register.At(Story.Day(day)).Monitoring.Find(Outage.Id)!.Contained));
        Assert.Equal([Story.Day(8)], story.View.Monitoring.Incidents.Select(incident => incident.Resolved!.Value));
        story.When(Outage).ThenNothingChanges();
        story.When(Outage with { Contained = Story.Day(6), Resolved = Story.Day(8), Actions = "moved" }).ThenNothingChanges();
    }

    [Fact]
    public void S02_What_is_on_record_of_an_incident_stays()
    {
        var story = Given.Given(Outage with { Contained = Story.Day(6) });
        story.When(Outage with { Contained = Story.Day(7) }).ThenRefused(Rule.S02);
        story.When(Outage with { Occurred = Story.Day(2), Contained = Story.Day(6), Resolved = Story.Day(8) }).ThenRefused(Rule.S02);
        story.When(Outage with { What = "something else", Contained = Story.Day(6) }).ThenRefused(Rule.S02);
        story.When(Outage with { Resolved = Story.Day(8) }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void S07_What_is_still_to_come_of_an_incident_is_not_on_record()
    {
        Given.When(Outage with { Resolved = Story.Day(11) }).ThenRefused(Rule.S07);
        Given.When(Outage with { Resolved = Story.Day(9), EffectiveFrom = Story.Day(8) }).ThenRefused(Rule.S07);
        Story.Empty.On(10).As(Ada).When(Outage).ThenRefused(Rule.S06);
    }

    [Fact]
    public void A_wrong_record_of_an_incident_is_corrected()
    {
        var story = Given.Given(Outage);
        var wrong = (IncidentRecorded)story.Register.Journal.Last().Event;
        var correct = new CorrectRecord { Sequence = story.Register.Sequence, Reason = "less bad", Replacement = wrong with { Severity = IncidentSeverity.Low } };
        Assert.Equal(IncidentSeverity.Low, story.When(correct).Then("record-withdrawn", "incident-recorded").View.Monitoring.Find(Outage.Id)!.Severity);
        story.When(correct with { Replacement = wrong with { Id = IncidentId.From("I-2") } }).ThenRefused(Rule.S08);
        story.When(correct with { Replacement = wrong with { Resolved = Story.Day(9) } }).ThenRefused(Rule.S08);
    }

    [Fact]
    public void Instants_out_of_order_a_default_id_or_a_blank_are_a_broken_contract()
    {
        RecordIncident[] broken =
        [
            Outage with { Detected = Story.Day(2) }, Outage with { Contained = Story.Day(3) }, Outage with { Resolved = Story.Day(3) },
            Outage with { Contained = Story.Day(6), Resolved = Story.Day(5) }, Outage with { Id = default }, Outage with { What = " " }, Outage with { Actions = "" },
            Outage with { Severity = (IncidentSeverity)9 },
        ];
        Assert.All(broken, incident => Assert.ThrowsAny<ArgumentException>(() => Given.When(incident)));
    }
}
