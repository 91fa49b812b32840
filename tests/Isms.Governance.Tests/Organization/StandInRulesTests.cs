using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;
using static Isms.Governance.Tests.Organization.House;
using static Isms.Governance.Tests.Story;

namespace Isms.Governance.Tests.Organization;

/// <summary>What is refused when deputies are named, orders of succession adopted, acting appointments and successions extended.</summary>
public class StandInRulesTests
{
    private static readonly PositionId King = PositionId.From("king");

    private static NameDeputy Name(PositionId seat, PositionId deputy) => new() { Seat = seat, Deputy = deputy };

    private static AdoptOrderOfSuccession Order(int item, PositionId seat, params ValueList<Successor> order) => new() { Item = InstrumentItem.Of("SO", item), Seat = seat, Order = order };

    private static ExtendSuccession Extend(int item, int until) => new() { Item = InstrumentItem.Of("SO", item), Until = Day(until) };

    private static ExtendAppointment Extend(PersonId person, PositionId position, int until) => new() { Person = person, Position = position, Until = Day(until) };

    private static RecordAbsence Away(PersonId person) => new() { Person = person };

    [Fact]
    public void A_deputy_is_named_and_ended_once()
    {
        var story = Open.When(Name(Ciso, Cfo)).Then("deputy-named");
        story.When(Name(Ciso, Cfo)).ThenNothingChanges();
        var ended = story.On(3).When(new EndDeputy { Seat = Ciso, Deputy = Cfo }).Then("deputy-ended");
        ended.When(new EndDeputy { Seat = Ciso, Deputy = Cfo }).ThenNothingChanges();
        ended.When(Name(Ciso, Cfo)).Then("deputy-named");
        ended.When(Name(Ciso, Cfo) with { EffectiveFrom = Day(5), Until = Day(9) }).Then("deputy-named");
    }

    [Fact]
    public void S01_Whom_a_deputy_or_an_order_names_exists()
    {
        Assert.Equal(2, Open.When(Name(King, PositionId.From("queen"))).ThenRefused(Rule.S01).Reasons.Count);
        Open.When(Name(Ciso, Cfo) with { Activities = [Protect] }).ThenRefused(Rule.S01);
        Open.When(Order(1, Ciso, Cfo, King)).ThenRefused(Rule.S01);
        Open.When(Order(1, Ciso, Cfo) with { Carries = Carries.Only(Protect) }).ThenRefused(Rule.S01);
        Open.When(Acting(Eve, Ciso, 9) with { Carries = Carries.Only(Protect) }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void D25_An_order_that_is_superseded_before_it_starts_never_runs_and_stands_in_no_ones_way()
    {
        var superseded = Open.Given(Order(1, Ciso, Cfo) with { EffectiveFrom = Day(20) }, Order(2, Ciso, Clerk) with { EffectiveFrom = Day(10), Until = Day(15), Supersedes = InstrumentItem.Of("SO", 1) });
        superseded.When(Order(3, Ciso, Cfo) with { EffectiveFrom = Day(16) }).Then("order-of-succession-adopted");
        superseded.When(Order(3, Ciso, Cfo)).ThenRefused(Rule.D25);
    }

    [Fact]
    public void D19_A_deputy_is_another_position_and_named_once_at_a_time()
    {
        Open.When(Name(Ciso, Ciso)).ThenRefused(Rule.D19);
        Open.Given(Name(Ciso, Cfo)).When(Name(Ciso, Cfo) with { Activities = [Protect] }).ThenRefused(Rule.S01, Rule.D19);
        Open.Given(Name(Ciso, Cfo)).When(Name(Ciso, Cfo) with { Until = Day(9) }).ThenRefused(Rule.D19);
        Open.Given(Name(Ciso, Cfo) with { Until = Day(5) }).When(Name(Ciso, Cfo) with { EffectiveFrom = Day(5), Until = Day(9) }).Then("deputy-named");
        Open.Given(Name(Ciso, Cfo)).When(Name(Cfo, Ciso)).Then("deputy-named");
    }

    [Fact]
    public void D26_A_deputy_is_named_by_who_fills_the_seat_or_above_and_ended_by_them_or_by_itself()
    {
        Open.As(Bo).When(Name(Ciso, Cfo)).Then("deputy-named");
        Open.As(Ada).When(Name(Clerk, Cfo)).Then("deputy-named");
        Open.As(Bo).When(Name(Clerk, Cfo)).Then("deputy-named");
        Open.As(Carl).When(Name(Ciso, Cfo)).ThenRefused(Rule.D26);
        Open.As(Ada).When(Name(Ceo, Cfo)).Then("deputy-named");
        Governed.As(Ada).When(Name(Ceo, Cfo)).Then("deputy-named");
        Governed.As(Zoe).When(Name(Ceo, Cfo)).Then("deputy-named");
        Governed.As(Carl).When(Name(Ceo, Cfo)).ThenRefused(Rule.D26);
        var named = Open.As(Bo).Given(Name(Ciso, Cfo)).On(1);
        named.As(Carl).When(new EndDeputy { Seat = Ciso, Deputy = Cfo }).Then("deputy-ended");
        named.As(Dan).When(new EndDeputy { Seat = Ciso, Deputy = Cfo }).ThenRefused(Rule.D26);
        named.As(Ada).When(new EndDeputy { Seat = Cfo, Deputy = Ciso }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void An_order_is_adopted_once_and_replaced_by_one_that_supersedes_it()
    {
        var story = Open.When(Order(1, Ciso, Cfo)).Then("order-of-succession-adopted");
        story.When(Order(1, Ciso, Cfo)).ThenNothingChanges();
        story.When(Order(1, Ciso, Clerk)).ThenRefused(Rule.S02);
        story.When(Order(2, Ciso, Clerk) with { Supersedes = InstrumentItem.Of("SO", 1) }).Then("order-of-succession-adopted");
        story.When(Order(2, Ciso, Clerk) with { Supersedes = InstrumentItem.Of("SO", 9) }).ThenRefused(Rule.S01, Rule.D25);
        story.When(Order(2, Cfo, Clerk) with { Supersedes = InstrumentItem.Of("SO", 1) }).ThenRefused(Rule.D25);
    }

    [Fact]
    public void D25_Two_orders_for_one_seat_do_not_overlap_and_no_seat_succeeds_itself()
    {
        var story = Open.Given(Order(1, Ciso, Cfo) with { Until = Day(10) });
        story.When(Order(2, Ciso, Clerk)).ThenRefused(Rule.D25);
        story.When(Order(2, Ciso, Clerk) with { EffectiveFrom = Day(9) }).ThenRefused(Rule.D25);
        story.When(Order(2, Ciso, Clerk) with { EffectiveFrom = Day(10) }).Then("order-of-succession-adopted");
        story.When(Order(2, Cfo, Clerk)).Then("order-of-succession-adopted");
        Open.When(Order(1, Ciso, Cfo, Ciso)).ThenRefused(Rule.D25);
        Open.When(Order(1, Ciso, Successor.Together(2, Ciso, Cfo, Ceo))).Then("order-of-succession-adopted");
        Open.When(Order(1, Ciso, Cfo, Cfo)).ThenRefused(Rule.D25);
        Open.Given(Order(1, Ciso, Cfo), Order(2, Ciso, Clerk) with { EffectiveFrom = Day(20), Supersedes = InstrumentItem.Of("SO", 1) })
            .When(Order(3, Ciso, Cfo) with { EffectiveFrom = Day(10), Supersedes = InstrumentItem.Of("SO", 1) }).ThenRefused(Rule.D25);
    }

    [Fact]
    public void D25_An_order_that_is_superseded_before_it_starts_overlaps_nothing()
    {
        var early = Open.Given(Order(1, Ciso, Cfo) with { EffectiveFrom = Day(20) }, Order(2, Ciso, Clerk) with { EffectiveFrom = Day(10), Supersedes = InstrumentItem.Of("SO", 1) });
        early.When(Order(3, Ciso, Cfo) with { EffectiveFrom = Day(5), Supersedes = InstrumentItem.Of("SO", 2) }).Then("order-of-succession-adopted");
        early.When(Order(3, Ciso, Cfo) with { EffectiveFrom = Day(5) }).ThenRefused(Rule.D25);
        var sameDay = Open.Given(Order(1, Ciso, Cfo) with { EffectiveFrom = Day(20) }, Order(2, Ciso, Clerk) with { EffectiveFrom = Day(20), Supersedes = InstrumentItem.Of("SO", 1) });
        sameDay.When(Order(3, Ciso, Cfo) with { EffectiveFrom = Day(5), Supersedes = InstrumentItem.Of("SO", 2) }).Then("order-of-succession-adopted");
    }

    [Fact]
    public void D26_An_order_is_adopted_and_extended_by_the_head_or_the_governing_body_and_for_the_head_as_the_seat_is_filled()
    {
        Open.As(Bo).When(Order(1, Ciso, Cfo)).ThenRefused(Rule.D26);
        Open.As(Ada).When(Order(1, Ceo, Cfo)).Then("order-of-succession-adopted");
        Governed.As(Ada).When(Order(1, Ceo, Cfo)).ThenRefused(Rule.D26);
        Governed.As(Zoe).When(Order(1, Ceo, Cfo)).Then("order-of-succession-adopted");
        Governed.As(Zoe).When(Order(1, Ciso, Cfo)).Then("order-of-succession-adopted");
        var away = Open.Given(Order(1, Ciso, Cfo) with { Cap = Period.FromDays(10) }, Away(Bo));
        away.As(Carl).When(Extend(1, 40)).ThenRefused(Rule.D26);
        away.As(Ada).When(Extend(1, 40)).Then("succession-extended").When(Extend(1, 40)).ThenNothingChanges();
    }

    [Fact]
    public void D25_What_is_extended_has_a_cap_and_is_needed()
    {
        Open.When(Extend(1, 40)).ThenRefused(Rule.S01);
        Open.Given(Order(1, Ciso, Cfo), Away(Bo)).When(Extend(1, 40)).ThenRefused(Rule.D25);
        Open.Given(Order(1, Ciso, Cfo) with { Cap = Period.FromDays(10) }).When(Extend(1, 40)).ThenRefused(Rule.D25);
        Open.Given(Order(1, Ciso, Cfo) with { Cap = Period.FromDays(10), Until = Day(5) }, Away(Bo)).On(6).When(Extend(1, 40)).ThenRefused(Rule.D25);
        Open.Given(Order(1, Clerk, Cfo) with { Cap = Period.FromDays(10) }).When(Extend(1, 40)).Then("succession-extended");
    }

    [Fact]
    public void An_acting_appointment_that_runs_is_extended()
    {
        var story = Open.Given(Acting(Eve, Ciso, 10)).On(9).When(Extend(Eve, Ciso, 20)).Then("appointment-extended");
        Assert.Equal([Eve, Eve, Bo], new[] { 10, 19, 20 }.Select(day => story.HolderOf(Ciso, day)));
        story.When(Extend(Eve, Ciso, 20)).ThenNothingChanges();
        story.On(19).When(Extend(Eve, Ciso, 30)).Then("appointment-extended");
        Assert.Equal(Bo, story.On(12).Given(new EndAppointment { Position = Ciso, Person = Eve, Kind = AppointmentKind.Acting }).HolderOf(Ciso, 12));
        Open.Given(Acting(Eve, Ciso, 10)).On(10).When(Extend(Eve, Ciso, 20)).ThenRefused(Rule.S01);
        Open.When(Extend(Bo, Ciso, 20)).ThenRefused(Rule.S01);
    }

    [Fact]
    public void What_an_extension_adds_keeps_the_rules_of_an_appointment()
    {
        var story = Open.Given(Acting(Eve, Ciso, 10), Acting(Dan, Ciso, 20) with { EffectiveFrom = Day(15) });
        story.When(Extend(Eve, Ciso, 15)).Then("appointment-extended");
        story.When(Extend(Eve, Ciso, 16)).ThenRefused(Rule.S03);
        story.As(Carl).When(Extend(Eve, Ciso, 15)).ThenRefused(Rule.D26);
        story.On(2).When(Extend(Eve, Ciso, 15) with { DecidedAt = Day(1) }).ThenRefused(Rule.S05);
        story.On(2).When(Extend(Eve, Ciso, 15) with { EffectiveFrom = Day(1) }).ThenRefused(Rule.D16);
        Open.Given(Acting(Eve, Clerk, 10), new RetireEntry { Entry = Clerk, EffectiveFrom = Day(10) }).When(Extend(Eve, Clerk, 15)).ThenRefused(Rule.S10);
    }

    [Fact]
    public void D10_Acting_lasts_no_longer_than_the_scheme_allows_and_a_new_appointment_does_not_begin_anew()
    {
        var story = Open.Given(new AdoptScheme { Scheme = DelegationScheme.Simple with { ActingMaxTerm = Period.FromDays(30) } });
        story.When(Acting(Eve, Ciso, 31)).ThenRefused(Rule.D10);
        var acting = story.When(Acting(Eve, Ciso, 20)).Then("person-appointed");
        acting.When(Extend(Eve, Ciso, 30)).Then("appointment-extended");
        acting.When(Extend(Eve, Ciso, 31)).ThenRefused(Rule.D10);
        acting.When(Acting(Eve, Ciso, 31) with { EffectiveFrom = Day(20) }).ThenRefused(Rule.D10);
        acting.When(Acting(Dan, Ciso, 50) with { EffectiveFrom = Day(20) }).Then("person-appointed");
        acting.When(Acting(Eve, Ciso, 51) with { EffectiveFrom = Day(21) }).Then("person-appointed");
        Open.When(Acting(Eve, Ciso, 400)).Then("person-appointed");
    }

    [Fact]
    public void Nonsense_breaks_the_contract()
    {
        Assert.Throws<ArgumentException>(() => Open.When(Name(default, Cfo)));
        Assert.Throws<ArgumentException>(() => Open.When(Name(Ciso, Cfo) with { Until = Day(0) }));
        Assert.Throws<ArgumentException>(() => Open.When(Name(Ciso, Cfo) with { Carries = new() { Without = [" "] } }));
        Assert.Throws<ArgumentException>(() => Order(1, Ciso));
        Assert.Throws<ArgumentException>(() => Open.When(Order(1, Ciso, Successor.Together(2, Cfo))));
        Assert.Throws<ArgumentException>(() => Open.When(Order(1, Ciso, Successor.Together(2, Cfo, Cfo))));
        Assert.Throws<ArgumentException>(() => Open.When(Order(1, Ciso, Cfo) with { Cap = Period.Zero }));
        Assert.Throws<ArgumentException>(() => Open.When(Order(1, Ciso, Cfo) with { MinAbsence = Period.FromDays(-1) }));
        Assert.Throws<ArgumentException>(() => Open.When(Order(1, Ciso, Cfo) with { Until = Day(0) }));
        Assert.Throws<ArgumentException>(() => Open.When(Extend(1, 0)));
        Assert.Throws<ArgumentException>(() => Open.When(Extend(Eve, Ciso, 0)));
        Assert.Throws<ArgumentException>(() => Open.When(Appoint(Eve, Clerk) with { Carries = Carries.AllButMoney }));
        Assert.Throws<ArgumentException>(() => Carries.Only());
    }
}
