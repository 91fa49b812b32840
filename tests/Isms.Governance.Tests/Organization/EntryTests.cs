using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Organization.House;
using static Isms.Governance.Tests.Story;

namespace Isms.Governance.Tests.Organization;

/// <summary>Entries: what may be registered, changed and retired.</summary>
public class EntryTests
{
    [Fact]
    public void Every_kind_of_entry_is_registered_before_there_is_a_scope() => Empty
        .When(new DefineLevel { Id = LevelId.From("head"), Rank = 2 }).Then("entry-registered")
        .When(new DefineClass { Id = ClassId.From("heads"), Title = "Department heads" }).Then("entry-registered")
        .When(new RegisterUnit { Id = It }).Then("entry-registered")
        .When(new RegisterPosition { Id = Ciso, Unit = It, Level = LevelId.From("head"), Classes = [ClassId.From("heads")] }).Then("entry-registered")
        .When(new ChangeEntry { To = new Unit { Id = It, Head = Ciso } }).Then("entry-changed")
        .When(new RegisterBody { Id = Board, Chair = Ciso, Members = [Ciso], Quorum = 1 }).Then("entry-registered")
        .When(new RegisterExternalParty { Id = ExternalPartyId.From("acme"), Overseer = Ciso }).Then("entry-registered")
        .When(new RegisterPerson { Id = Bo, Name = "Bo", Of = ExternalPartyId.From("acme") }).Then("entry-registered")
        .When(new DefineContext { Id = ContextId.From("usual"), IsDefault = true }).Then("entry-registered")
        .When(new DefineActivity { Id = Protect, RootLimits = [new() { Context = ContextId.From("usual"), Max = Money.Of(5, "EUR") }] }).Then("entry-registered");

    [Fact]
    public void A_position_is_registered_with_its_holder_in_one_decision()
    {
        var register = new RegisterPosition { Id = PositionId.From("dpo"), ReportsTo = Ceo, Holder = Zoe };
        var story = Open.When(register).Then("entry-registered", "entry-registered", "person-appointed");
        Assert.Equal(Zoe, story.HolderOf(register.Id, 0));
        Open.When(register with { Holder = Eve }).Then("entry-registered", "person-appointed");
        story.On(3).When(register).ThenNothingChanges();
        story.On(1).Given(End(Zoe, register.Id)).On(2).Given(Appoint(Eve, register.Id)).On(3).When(register).ThenNothingChanges();
        Open.As(Dan).When(register).ThenRefused(Rule.D26);
        Open.When(register with { ReportsTo = PositionId.From("king") }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S01_An_entry_names_entries_that_exist_as_long_as_it_says_so()
    {
        Open.When(new RegisterPosition { Id = PositionId.From("new"), ReportsTo = PositionId.From("king"), Unit = It, Classes = [ClassId.From("heads")] }).ThenRefused(Rule.S01);
        Assert.Equal(2, Open.When(new RegisterUnit { Id = It, PartOf = Lab, Head = PositionId.From("king") }).ThenRefused(Rule.S01).Reasons.Count);
        Open.When(new ChangeEntry { To = new Unit { Id = It } }).ThenRefused(Rule.S01);
        Open.When(new RetireEntry { Entry = It }).ThenRefused(Rule.S01);

        var later = Open.Given(new RegisterUnit { Id = It, EffectiveFrom = Day(10) });
        later.When(new RegisterUnit { Id = Lab, PartOf = It }).ThenRefused(Rule.S01);
        later.When(new RegisterUnit { Id = Lab, PartOf = It, EffectiveFrom = Day(10) }).Then("entry-registered");

        var ending = Open.Given(new RegisterUnit { Id = It }, new RetireEntry { Entry = It, EffectiveFrom = Day(10) });
        ending.When(new RegisterUnit { Id = Lab, PartOf = It }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S01_An_activity_discharges_obligations_of_the_scope()
    {
        Open.When(new DefineActivity { Id = Protect, Discharges = [Clause.Resources] }).Then("entry-registered");
        Open.When(new DefineActivity { Id = Protect, Discharges = [ObligationId.From("27001:2022/99")] }).ThenRefused(Rule.S01);
        Empty.When(new DefineActivity { Id = Protect, Discharges = [Clause.Resources] }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S02_An_id_has_one_content()
    {
        var unit = new RegisterUnit { Id = It, Title = "IT" };
        var story = Open.Given(unit);
        story.On(5).When(unit).ThenNothingChanges();
        story.On(5).When(unit with { EffectiveFrom = Day(0) }).ThenNothingChanges();
        story.On(5).When(unit with { EffectiveFrom = Day(3) }).ThenRefused(Rule.S02);
        story.On(5).When(unit with { EffectiveFrom = Day(-3) }).ThenRefused(Rule.S02);
        story.When(unit with { Title = "Informatics" }).ThenRefused(Rule.S02);
        story.When(new ChangeEntry { To = new Unit { Id = It, Title = "Informatics" } }).Then("entry-changed");
        story.On(1).Given(new RetireEntry { Entry = It }).On(2).When(unit).ThenRefused(Rule.S02);
    }

    [Fact]
    public void S02_A_title_that_equals_the_id_is_the_same_as_none() =>
        Open.Given(new RegisterUnit { Id = It }).When(new RegisterUnit { Id = It, Title = "it" }).ThenNothingChanges();

    [Fact]
    public void S02_A_person_who_left_comes_back_under_the_same_id_with_seats_of_their_own()
    {
        var gone = Open.On(1).Given(new LeaveOrganization { Person = Bo });
        var back = gone.On(3).When(new RegisterPerson { Id = Bo, Name = "Bo again" }).Then("entry-registered");
        Assert.Null(back.HolderOf(Ciso, 3));
        Assert.Equal(Bo, back.Given(Appoint(Bo, Ciso)).HolderOf(Ciso, 4));
    }

    [Fact]
    public void S04_Nothing_is_above_itself()
    {
        Open.When(new ChangeEntry { To = new Position { Id = Ciso, ReportsTo = Clerk } }).ThenRefused(Rule.S04);
        Open.When(new ChangeEntry { To = new Position { Id = Ciso, ReportsTo = Ciso } }).ThenRefused(Rule.S04);
        Open.When(new RegisterUnit { Id = It, PartOf = It }).ThenRefused(Rule.S04);
        Open.When(new ChangeEntry { To = new Position { Id = Ciso, ReportsTo = Cfo } }).Then("entry-changed");
        var units = Open.Given(new RegisterUnit { Id = It }, new RegisterUnit { Id = Lab, PartOf = It });
        units.When(new ChangeEntry { To = new Unit { Id = It, PartOf = Lab } }).ThenRefused(Rule.S04);
        var activities = Open.Given(new DefineActivity { Id = Protect }, new DefineActivity { Id = Patch, PartOf = Protect });
        activities.When(new ChangeEntry { To = new Activity { Id = Protect, PartOf = Patch } }).ThenRefused(Rule.S04);
    }

    [Fact]
    public void S04_A_change_counts_up_to_the_next_one_and_makes_no_cycle_later_either()
    {
        var planned = Open.Given(
            new ChangeEntry { To = new Position { Id = Clerk, ReportsTo = Ceo } },
            new ChangeEntry { To = new Position { Id = Clerk, ReportsTo = Ciso }, EffectiveFrom = Day(9) });
        planned.When(new ChangeEntry { To = new Position { Id = Ciso, ReportsTo = Clerk } }).ThenRefused(Rule.S04);
    }

    [Fact]
    public void S06_Entries_of_a_closed_scope_stay_as_they_are()
    {
        Closed.When(new RegisterUnit { Id = It }).ThenRefused(Rule.S06);
        Closed.When(new ChangeEntry { To = new Person { Id = Eve } }).ThenRefused(Rule.S06);
        Closed.When(new RetireEntry { Entry = Clerk }).ThenRefused(Rule.S06);
        Closed.When(new RegisterPerson { Id = Eve, Name = "Eve" }).ThenNothingChanges();
    }

    [Fact]
    public void S07_An_entry_may_count_from_another_day_but_is_not_decided_in_the_future()
    {
        var unit = new RegisterUnit { Id = It };
        Open.When(unit with { EffectiveFrom = Day(30) }).Then("entry-registered");
        Open.When(unit with { EffectiveFrom = Day(-30) }).Then("entry-registered");
        Open.When(unit with { DecidedAt = Day(1) }).ThenRefused(Rule.S07);
        Open.When(new ChangeEntry { To = new Person { Id = Eve }, DecidedAt = Day(1) }).ThenRefused(Rule.S07);
        Open.When(new RetireEntry { Entry = Clerk, DecidedAt = Day(1) }).ThenRefused(Rule.S07);
    }

    [Fact]
    public void S09_An_entry_fits_together()
    {
        var body = new RegisterBody { Id = Board, Chair = Ceo, Members = [Ceo, Cfo], Quorum = 2 };
        Open.When(body).Then("entry-registered");
        Open.When(body with { Chair = Ciso }).ThenRefused(Rule.S09);
        Open.When(body with { Quorum = 0 }).ThenRefused(Rule.S09);
        Open.When(body with { Quorum = 3 }).ThenRefused(Rule.S09);
        Open.When(body with { Members = [Ceo, Ceo] }).ThenRefused(Rule.S09);
        var usual = Open.Given(new DefineContext { Id = ContextId.From("usual"), IsDefault = true });
        usual.When(new DefineContext { Id = ContextId.From("emergency") }).Then("entry-registered");
        usual.When(new DefineContext { Id = ContextId.From("emergency"), IsDefault = true }).ThenRefused(Rule.S09);
        usual.Given(new DefineContext { Id = ContextId.From("emergency") })
            .When(new ChangeEntry { To = new Context { Id = ContextId.From("emergency"), IsDefault = true } }).ThenRefused(Rule.S09);
    }

    [Fact]
    public void A02_An_original_holder_is_in_top_management_or_the_governing_body()
    {
        Open.When(new DefineActivity { Id = Protect, HeldBy = [Ceo] }).Then("entry-registered");
        Open.When(new DefineActivity { Id = Protect, HeldBy = [Ciso] }).ThenRefused(Rule.A02);
        Governed.When(new DefineActivity { Id = Protect, HeldBy = [Board] }).Then("entry-registered");
        var defined = Open.Given(new DefineActivity { Id = Protect });
        defined.When(new ChangeEntry { To = new Activity { Id = Protect, HeldBy = [Ceo, Bo] } }).ThenRefused(Rule.A02);
        var refused = defined.When(new ChangeEntry { To = new Activity { Id = Protect, HeldBy = [PositionId.From("king")] } }).ThenRefused(Rule.S01);
        Assert.Contains(Rule.A02, refused.NotReached);
    }

    [Fact]
    public void A07_Whoever_fills_a_seat_does_not_become_a_person_of_an_external_party()
    {
        var story = Open.Given(new RegisterExternalParty { Id = ExternalPartyId.From("acme"), Overseer = Ciso });
        story.When(new ChangeEntry { To = new Person { Id = Bo, Of = ExternalPartyId.From("acme") } }).ThenRefused(Rule.A07);
        story.When(new ChangeEntry { To = new Person { Id = Eve, Of = ExternalPartyId.From("acme") } }).Then("entry-changed");
    }

    [Fact]
    public void S10_Nothing_that_others_rest_on_is_retired()
    {
        var level = LevelId.From("head");
        var heads = ClassId.From("heads");
        var usual = ContextId.From("usual");
        var acme = ExternalPartyId.From("acme");
        var dpo = PositionId.From("dpo");
        var story = Governed.Given(
            new DefineLevel { Id = level, Rank = 1 }, new DefineClass { Id = heads }, new DefineContext { Id = usual }, new RegisterUnit { Id = It },
            new RegisterUnit { Id = Lab, PartOf = It }, new RegisterPosition { Id = dpo, ReportsTo = Cfo, Level = level, Classes = [heads], Unit = Lab },
            new RegisterExternalParty { Id = acme, Overseer = dpo }, new RegisterPerson { Id = PersonId.From("ann"), Of = acme },
            new DefineActivity { Id = Protect, RootLimits = [new() { Context = usual, Max = Money.Of(5, "EUR") }] },
            new DefineActivity { Id = Patch, PartOf = Protect });
        Assert.All<EntryReference>(
            [level, heads, usual, It, Lab, dpo, acme, Protect, Board, Cfo, Ciso, Eve],
            entry => story.When(new RetireEntry { Entry = entry }).ThenRefused(Rule.S10));
        story.Given(new RetireEntry { Entry = Patch }, new RetireEntry { Entry = Protect }, new RetireEntry { Entry = usual })
            .When(new RetireEntry { Entry = Clerk }).Then("entry-retired")
            .On(1).When(new RetireEntry { Entry = Clerk }).ThenNothingChanges();
    }

    [Fact]
    public void S10_What_others_are_to_rest_on_later_is_not_retired_either()
    {
        var story = Open.Given(new RegisterUnit { Id = It }, new RegisterUnit { Id = Lab, PartOf = It, EffectiveFrom = Day(10) });
        story.When(new RetireEntry { Entry = It, EffectiveFrom = Day(5) }).ThenRefused(Rule.S10);
        var planned = Open.Given(new RegisterUnit { Id = It }, new ChangeEntry { To = new Unit { Id = It, Title = "Informatics" }, EffectiveFrom = Day(10) });
        planned.When(new RetireEntry { Entry = It, EffectiveFrom = Day(5) }).ThenRefused(Rule.S10);
        planned.When(new RetireEntry { Entry = It, EffectiveFrom = Day(10) }).Then("entry-retired");
    }

    [Fact]
    public void D18_A_retirement_moves_forward_only()
    {
        var story = Open.When(new RetireEntry { Entry = Clerk, EffectiveFrom = Day(10) }).Then("entry-retired");
        story.When(new RetireEntry { Entry = Clerk, EffectiveFrom = Day(20) }).ThenNothingChanges();
        var earlier = story.When(new RetireEntry { Entry = Clerk, EffectiveFrom = Day(5) }).Then("entry-retired");
        Assert.Null(earlier.Register.At(Day(7)).Find(Clerk));
    }

    [Fact]
    public void A04_A_position_of_top_management_is_not_retired_now_or_as_scheduled()
    {
        var designated = Open.Given(new DesignateTopManagement { Position = Clerk, EffectiveFrom = Day(10), Until = Day(20) });
        designated.When(new RetireEntry { Entry = Clerk }).ThenRefused(Rule.A04);
        designated.When(new RetireEntry { Entry = Clerk, EffectiveFrom = Day(19) }).ThenRefused(Rule.A04);
        designated.When(new RetireEntry { Entry = Clerk, EffectiveFrom = Day(20) }).Then("entry-retired");
        Open.When(new RetireEntry { Entry = Ceo }).ThenRefused(Rule.A04, Rule.S10);
    }

    [Fact]
    public void Broken_contracts_throw()
    {
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new RegisterUnit { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new RegisterUnit { Id = It, Title = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new RegisterUnit { Id = It, PartOf = default(UnitId) }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new DefineActivity { Id = Protect, Discharges = [default] }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new DefineActivity { Id = Protect, HeldBy = [null!] }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new DefineActivity { Id = Protect, Categories = [" "] }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new DefineActivity { Id = Protect, Delegability = (Delegability)9 }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new RetireEntry { Entry = default }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new ChangeEntry { To = null! }));
    }
}
