using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Organization.House;
using static Isms.Governance.Tests.Story;

namespace Isms.Governance.Tests.Organization;

/// <summary>Seats: who is appointed, whose appointment ends, who leaves.</summary>
public class SeatTests
{
    [Fact]
    public void An_appointment_fills_the_seat_from_its_first_instant_until_it_is_over()
    {
        var story = Open.When(Appoint(Dan, Clerk) with { EffectiveFrom = Day(3), Until = Day(9) }).Then("person-appointed");
        Assert.Equal([null, Dan, Dan, null], new[] { 2, 3, 8, 9 }.Select(day => story.HolderOf(Clerk, day)));
        story.On(4).When(Appoint(Dan, Clerk) with { Until = Day(9) }).ThenNothingChanges();
    }

    [Fact]
    public void An_acting_holder_stands_in_the_place_of_the_regular_one()
    {
        var story = Open.When(Acting(Eve, Ciso, 10)).Then("person-appointed");
        Assert.Equal([Eve, Bo], new[] { 9, 10 }.Select(day => story.HolderOf(Ciso, day)));
        Assert.Equal(Bo, story.Register.At(Day(5)).WhoFills(Ciso).Absent);
    }

    [Fact]
    public void S01_Position_and_person_exist()
    {
        Assert.Equal(2, Open.When(Appoint(PersonId.From("nobody"), PositionId.From("king"))).ThenRefused(Rule.S01).Reasons.Count);
        Open.On(1).Given(new LeaveOrganization { Person = Dan }).On(2).When(Appoint(Dan, Clerk)).ThenRefused(Rule.S01);
        Open.When(End(Eve, Ciso)).ThenRefused(Rule.S01);
        Open.When(End(Bo, PositionId.From("king"))).ThenRefused(Rule.S01);
        Open.On(1).When(End(Bo, Ciso) with { Kind = AppointmentKind.Acting }).ThenRefused(Rule.S01);
        Open.When(End(Bo, Ciso)).ThenRefused(Rule.S01);
        Open.When(new LeaveOrganization { Person = PersonId.From("nobody") }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S03_Appointments_of_one_kind_to_one_position_do_not_overlap()
    {
        Open.When(Appoint(Eve, Ciso)).ThenRefused(Rule.S03);
        Open.Given(Acting(Eve, Ciso, 10)).When(Acting(Dan, Ciso, 5)).ThenRefused(Rule.S03);
        Open.Given(Acting(Eve, Ciso, 10)).When(Acting(Dan, Ciso, 15) with { EffectiveFrom = Day(10) }).Then("person-appointed");
        Open.Given(Appoint(Eve, Clerk) with { EffectiveFrom = Day(10) }).When(Appoint(Dan, Clerk)).ThenRefused(Rule.S03);
        Open.Given(Appoint(Eve, Clerk) with { EffectiveFrom = Day(10) }).When(Appoint(Dan, Clerk) with { Until = Day(10) }).Then("person-appointed");
        Open.On(1).Given(End(Bo, Ciso)).When(Appoint(Eve, Ciso)).Then("person-appointed");
        Open.On(1).Given(new LeaveOrganization { Person = Bo }).When(Appoint(Eve, Ciso)).Then("person-appointed");
    }

    [Fact]
    public void S05_A_late_entry_names_where_it_is_written_down()
    {
        var late = Appoint(Dan, Clerk) with { DecidedAt = Day(1) };
        Open.On(3).When(late).ThenRefused(Rule.S05);
        Open.On(3).When(late with { Reference = "letter 4" }).Then("person-appointed");
        Open.On(3).When(End(Bo, Ciso) with { DecidedAt = Day(1) }).ThenRefused(Rule.S05);
        Open.On(3).When(End(Bo, Ciso) with { DecidedAt = Day(1), Reference = "letter 5" }).Then("appointment-ended");
    }

    [Fact]
    public void S06_Seats_are_filled_before_a_scope_is_established_and_not_after_it_is_closed()
    {
        Empty.Given(new RegisterPosition { Id = Clerk }, new RegisterPerson { Id = Dan }).When(Appoint(Dan, Clerk)).Then("person-appointed");
        Closed.When(Appoint(Dan, Clerk)).ThenRefused(Rule.S06);
        Closed.As(Bo).When(End(Bo, Ciso)).ThenRefused(Rule.S06);
    }

    [Fact]
    public void S07_A_decision_is_recorded_when_it_has_been_made()
    {
        Open.When(Appoint(Dan, Clerk) with { DecidedAt = Day(1) }).ThenRefused(Rule.S07);
        Open.When(Appoint(Dan, Clerk) with { EffectiveFrom = Day(1) }).Then("person-appointed");
        Open.On(1).When(End(Bo, Ciso) with { DecidedAt = Day(2) }).ThenRefused(Rule.S07);
    }

    [Fact]
    public void S10_An_appointment_does_not_outlast_its_position()
    {
        var story = Open.Given(new RetireEntry { Entry = Clerk, EffectiveFrom = Day(10) });
        story.When(Appoint(Dan, Clerk)).ThenRefused(Rule.S10);
        story.When(Appoint(Dan, Clerk) with { Until = Day(10) }).Then("person-appointed");
    }

    [Fact]
    public void A07_A_person_of_an_external_party_never_fills_a_seat()
    {
        var story = Open.Given(
            new RegisterExternalParty { Id = ExternalPartyId.From("acme"), Overseer = Ciso }, new RegisterPerson { Id = Zoe, Of = ExternalPartyId.From("acme") });
        story.When(Appoint(Zoe, Clerk)).ThenRefused(Rule.A07);
        story.When(Appoint(Dan, Clerk)).Then("person-appointed");
    }

    [Fact]
    public void D10_Acting_has_an_end()
    {
        Open.When(Acting(Dan, Ciso, 9) with { Until = null }).ThenRefused(Rule.D10);
        Open.When(Acting(Dan, Ciso, 9)).Then("person-appointed");
    }

    [Fact]
    public void D16_An_appointment_does_not_reach_back()
    {
        Open.On(5).When(Appoint(Dan, Clerk) with { EffectiveFrom = Day(4) }).ThenRefused(Rule.D16);
        Open.On(5).When(End(Bo, Ciso) with { EffectiveFrom = Day(4) }).ThenRefused(Rule.D16);
        Open.On(5).When(End(Bo, Ciso) with { EffectiveFrom = Day(6) }).Then("appointment-ended");
    }

    [Fact]
    public void D18_An_end_is_told_once_and_moves_forward_only()
    {
        var story = Open.On(1).When(End(Bo, Ciso) with { EffectiveFrom = Day(20) }).Then("appointment-ended");
        story.When(End(Bo, Ciso) with { EffectiveFrom = Day(20) }).ThenNothingChanges();
        story.When(End(Bo, Ciso) with { EffectiveFrom = Day(30) }).ThenNothingChanges();
        var earlier = story.When(End(Bo, Ciso) with { EffectiveFrom = Day(10) }).Then("appointment-ended");
        Assert.Equal([Bo, null], new[] { 9, 10 }.Select(day => earlier.HolderOf(Ciso, day)));
        earlier.On(11).When(End(Bo, Ciso)).ThenNothingChanges();
    }

    [Fact]
    public void D18_An_end_that_is_on_record_holds_for_what_begins_before_it()
    {
        var story = Open.On(1).Given(End(Bo, Ciso) with { EffectiveFrom = Day(20) }, End(Bo, Ciso) with { EffectiveFrom = Day(10) }).On(12);
        story.When(Appoint(Bo, Ciso)).ThenRefused(Rule.D18);
        story.When(Appoint(Bo, Ciso) with { Until = Day(20) }).Then("person-appointed");
        story.When(Appoint(Bo, Ciso) with { EffectiveFrom = Day(20) }).Then("person-appointed");
        story.When(Appoint(Eve, Ciso)).Then("person-appointed");
    }

    [Fact]
    public void D26_Whoever_fills_a_seat_above_appoints_or_the_head_or_the_chair_of_the_governing_body()
    {
        Open.As(Bo).When(Appoint(Dan, Clerk)).Then("person-appointed");
        Open.As(Ada).When(Appoint(Dan, Clerk)).Then("person-appointed");
        Open.As(Carl).When(Appoint(Dan, Clerk)).ThenRefused(Rule.D26);
        Open.As(Dan).When(Appoint(Dan, Clerk)).ThenRefused(Rule.D26);
        Governed.As(Zoe).When(Appoint(Dan, Clerk)).Then("person-appointed");
        Open.Given(Acting(Eve, Ciso, 10)).As(Bo).When(Appoint(Dan, Clerk)).ThenRefused(Rule.D26);
        Open.As(Eve).When(Appoint(Dan, Clerk) with { DecidedBy = Bo }).Then("person-appointed");
    }

    [Fact]
    public void D26_Whoever_may_appoint_may_end_an_appointment_and_everybody_may_resign()
    {
        var story = Open.On(1);
        story.As(Ada).When(End(Bo, Ciso)).Then("appointment-ended");
        story.As(Bo).When(End(Bo, Ciso)).Then("appointment-ended");
        story.As(Carl).When(End(Bo, Ciso)).ThenRefused(Rule.D26);
        story.As(Ada).When(End(Ada, Ceo)).Then("appointment-ended");
        Governed.On(1).As(Ada).When(End(Ada, Ceo)).Then("appointment-ended");
    }

    [Fact]
    public void D26_Without_a_governing_body_the_head_names_its_successor()
    {
        var vacant = Open.On(1).Given(End(Ada, Ceo));
        vacant.As(Ada).When(Appoint(Eve, Ceo)).Then("person-appointed");
        vacant.As(Bo).When(Appoint(Eve, Ceo)).ThenRefused(Rule.D26);
        Open.On(1).Given(new LeaveOrganization { Person = Ada }).On(2).As(Ada).When(Appoint(Eve, Ceo)).Then("person-appointed");
    }

    [Fact]
    public void D26_Without_a_governing_body_the_rest_of_top_management_names_the_head_together()
    {
        var vacant = Open.Given(new DesignateTopManagement { Position = Cfo }, new DesignateTopManagement { Position = Ciso }).On(1).Given(End(Ada, Ceo));
        vacant.As(Bo).When(Appoint(Eve, Ceo)).ThenRefused(Rule.D26);
        vacant.As(Bo).When(Appoint(Eve, Ceo) with { DecidedWith = [Carl] }).Then("person-appointed");
    }

    [Fact]
    public void D26_An_acting_holder_who_is_left_out_of_top_management_is_not_of_the_rest()
    {
        var vacant = Open.Given(new DesignateTopManagement { Position = Cfo }, Acting(Eve, Cfo, 20) with { ExcludedFromTopManagement = true }).On(1).Given(End(Ada, Ceo));
        vacant.As(Eve).When(Appoint(Eve, Ceo)).ThenRefused(Rule.D26);
        vacant.As(Carl).When(Appoint(Eve, Ceo)).Then("person-appointed");
    }

    [Fact]
    public void D26_A_governing_body_fills_the_heads_seat_by_its_chair()
    {
        var vacant = Governed.On(1).Given(End(Ada, Ceo));
        vacant.As(Ada).When(Appoint(Eve, Ceo)).ThenRefused(Rule.D26);
        vacant.As(Zoe).When(Appoint(Eve, Ceo)).Then("person-appointed");
    }

    [Fact]
    public void D26_Nobody_has_to_have_been_the_head_to_appoint_the_first_one() =>
        Empty.Given(Establishing with { Holder = null }, new RegisterPerson { Id = Ada }).When(Appoint(Ada, Ceo)).Then("person-appointed");

    [Fact]
    public void A_departure_is_a_fact_that_empties_every_seat_and_is_told_once()
    {
        var story = Open.Given(Appoint(Bo, Clerk), Acting(Bo, Cfo, 20) with { EffectiveFrom = Day(10) });
        var gone = story.On(5).As(Dan).When(new LeaveOrganization { Person = Bo, EffectiveFrom = Day(3) }).Then("person-left");
        Assert.Equal([Bo, null, null, Carl], new[] { (Ciso, 2), (Ciso, 3), (Clerk, 3), (Cfo, 10) }.Select(each => gone.HolderOf(each.Item1, each.Item2)));
        gone.When(new LeaveOrganization { Person = Bo }).ThenNothingChanges();
        gone.When(new LeaveOrganization { Person = Bo, EffectiveFrom = Day(2) }).Then("person-left");
        gone.When(new LeaveOrganization { Person = Bo, EffectiveFrom = Day(-1) }).ThenRefused(Rule.S01);
        Closed.When(new LeaveOrganization { Person = Ada }).Then("person-left");
    }

    [Fact]
    public void Whoever_leaves_on_the_day_of_the_appointment_does_not_fill_the_seat()
    {
        var story = Open.On(1).Given(Appoint(Dan, Clerk), new LeaveOrganization { Person = Dan });
        Assert.Null(story.HolderOf(Clerk, 1));
        Assert.Equal(Dan, story.Given(new RegisterPerson { Id = Dan }, Appoint(Dan, Clerk)).HolderOf(Clerk, 1));
    }

    [Fact]
    public void S07_A_departure_is_recorded_when_it_has_happened()
    {
        Open.When(new LeaveOrganization { Person = Bo, EffectiveFrom = Day(1) }).ThenRefused(Rule.S07);
        Open.On(1).When(new LeaveOrganization { Person = Bo, EffectiveFrom = Day(1) }).Then("person-left");
    }

    [Fact]
    public void Broken_contracts_throw()
    {
        Assert.ThrowsAny<ArgumentException>(() => Open.When(Appoint(default, Clerk)));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(Appoint(Dan, default)));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(Appoint(Dan, Clerk) with { Until = Day(0) }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(Appoint(Dan, Clerk) with { Kind = (AppointmentKind)7 }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(Appoint(Dan, Clerk) with { Instrument = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(End(default, Clerk)));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new LeaveOrganization { Person = default }));
    }
}
