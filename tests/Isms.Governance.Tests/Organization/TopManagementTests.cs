using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Organization.House;
using static Isms.Governance.Tests.Story;

namespace Isms.Governance.Tests.Organization;

/// <summary>The scope, its top management and those above it.</summary>
public class TopManagementTests
{
    private static readonly DesignateTopManagement Designation = new() { Position = Cfo };

    [Fact]
    public void A_scope_is_established_with_its_head_a_catalogue_and_a_scheme_in_one_decision()
    {
        var story = Empty.When(Establishing).Then(
            "entry-registered", "entry-registered", "person-appointed", "scope-established", "catalogue-adopted", "scheme-adopted");
        Assert.Equal([Ceo], story.View.TopManagement);
        Assert.Equal(Ada, story.View.WhoFills(Ceo).Person);
        Assert.Contains(Clause.Resources, story.View.Obligations.Select(each => (ObligationId)each));
        Assert.Equal(DelegationScheme.Simple, story.View.Scheme);
    }

    [Fact]
    public void A_scope_is_established_with_what_is_on_record_already()
    {
        var story = Empty.Given(new RegisterPosition { Id = Ceo, Title = "CEO", Holder = Ada }).On(1);
        story.When(Establishing).Then("scope-established", "catalogue-adopted", "scheme-adopted");
        story.When(Establishing with { HeadTitle = "CEO" }).Then("scope-established", "catalogue-adopted", "scheme-adopted");
        story.When(Establishing with { HeadTitle = "King" }).ThenRefused(Rule.S02);
        story.When(Establishing with { Holder = Bo }).ThenRefused(Rule.S03);
    }

    [Fact]
    public void S06_A_scope_is_established_once()
    {
        Open.On(3).When(Establishing).ThenNothingChanges();
        Open.On(3).When(Establishing with { EffectiveFrom = Day(0) }).ThenNothingChanges();
        Open.On(3).When(Establishing with { EffectiveFrom = Day(3) }).ThenRefused(Rule.S06);
        Open.When(Establishing with { Title = "Other" }).ThenRefused(Rule.S06);
        Open.When(Establishing with { Scheme = DelegationScheme.Simple with { Name = "other" } }).ThenRefused(Rule.S06);
        Closed.When(Establishing with { Id = ScopeId.From("next") }).ThenRefused(Rule.S06);
    }

    [Fact]
    public void S01_Time_zone_and_catalogue_are_known()
    {
        Empty.When(Establishing with { TimeZone = "Europe/Vienna" }).Then(
            "entry-registered", "entry-registered", "person-appointed", "scope-established", "catalogue-adopted", "scheme-adopted");
        Empty.When(Establishing with { TimeZone = "Europe/Atlantis" }).ThenRefused(Rule.S01);
        Empty.When(Establishing with { Edition = EditionId.From("27001:1066") }).ThenRefused(Rule.S01);
        Open.When(new AdoptCatalogue { Edition = EditionId.From("27001:1066") }).ThenRefused(Rule.S01);
        Open.When(new AdoptCatalogue { Edition = Edition.Iso27001Of2022.Id }).ThenNothingChanges();
    }

    [Fact]
    public void S01_Only_what_exists_enters_or_leaves_top_management()
    {
        Open.When(Designation with { Position = PositionId.From("king") }).ThenRefused(Rule.S01);
        Open.When(new ChangeHead { To = PositionId.From("king") }).ThenRefused(Rule.S01);
        Open.When(new EndDesignation { Position = PositionId.From("king") }).ThenRefused(Rule.S01);
        Open.When(new EndDesignation { Position = Cfo }).ThenRefused(Rule.S01);
        Open.When(new RegisterGoverningBody { Body = Board }).ThenRefused(Rule.S01);
        var retired = Open.Given(new RetireEntry { Entry = Clerk }).On(1);
        retired.When(Designation with { Position = Clerk }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S05_S07_and_D16_hold_for_every_decision_about_the_top()
    {
        var story = Governed.Given(Designation with { DecidedBy = Ada }).On(5);
        GovernanceCommand[] decisions =
        [
            Designation with { Position = Ciso, DecidedBy = Ada }, new EndDesignation { Position = Cfo, DecidedBy = Ada }, new ChangeHead { To = Cfo, DecidedBy = Zoe },
            new CloseScope { Reason = "wound up", DecidedBy = Ada },
            new RegisterGoverningBody { Body = BodyId.From("owners"), DecidedBy = Zoe },
        ];
        story = story.Given(new RegisterBody { Id = BodyId.From("owners"), Chair = Cfo, Members = [Cfo], Quorum = 1, EffectiveFrom = Day(0) });
        Assert.All(decisions, decision =>
        {
            story.When(decision with { DecidedAt = Day(2) }).ThenRefused(Rule.S05);
            story.When(decision with { DecidedAt = Day(6) }).ThenRefused(Rule.S07);
            story.When(decision with { EffectiveFrom = Day(4) }).ThenRefused(Rule.D16);
            Assert.True(story.When(decision with { DecidedAt = Day(2), Reference = "minute 7" }).Decision.IsAccepted);
        });
        var ready = Empty.Given(new RegisterPosition { Id = Ceo, Holder = Ada });
        Assert.All([Empty, ready.On(1)], before =>
        {
            Assert.Single(before.When(Establishing with { EffectiveFrom = before.Now - Duration.Epsilon }).ThenRefused(Rule.D16).Reasons);
            Assert.Single(before.On(1).When(Establishing with { DecidedAt = Day(0) }).ThenRefused(Rule.S05).Reasons);
            Assert.Single(before.When(Establishing with { DecidedAt = Day(2) }).ThenRefused(Rule.S07).Reasons);
        });

        // One edition is known so far, and every scope has it: an unknown one shows the other rules.
        var adopting = new AdoptCatalogue { Edition = EditionId.From("27001:1066"), DecidedBy = Ada };
        story.When(adopting with { DecidedAt = Day(2) }).ThenRefused(Rule.S01, Rule.S05);
        story.When(adopting with { DecidedAt = Day(6) }).ThenRefused(Rule.S01, Rule.S07);
        story.When(adopting with { EffectiveFrom = Day(4) }).ThenRefused(Rule.S01, Rule.D16);
        story.When(adopting with { DecidedBy = Bo }).ThenRefused(Rule.S01, Rule.D26);
    }

    [Fact]
    public void S06_Decisions_about_the_top_need_an_open_scope()
    {
        var before = Empty.Given(new RegisterPosition { Id = Cfo });
        before.When(Designation).ThenRefused(Rule.S06);
        before.When(new ChangeHead { To = Cfo }).ThenRefused(Rule.S06);
        before.When(new CloseScope { Reason = "never begun" }).ThenRefused(Rule.S06);
        before.When(new AdoptCatalogue { Edition = Edition.Iso27001Of2022.Id }).ThenRefused(Rule.S06);
        Closed.When(Designation).ThenRefused(Rule.S06, Rule.D26);
        var closed = Governed.Given(Designation with { DecidedBy = Ada }, new CloseScope { Reason = "wound up" }).On(1);
        closed.As(Zoe).When(new EndDesignation { Position = Cfo }).ThenRefused(Rule.S06);
        closed.As(Zoe).Given(new LeaveOrganization { Person = Dan }).When(new ChangeHead { To = Cfo }).ThenRefused(Rule.S06);
        Open.Given(new RegisterBody { Id = Board, Chair = Cfo, Members = [Cfo], Quorum = 1 }, new CloseScope { Reason = "wound up" })
            .When(new RegisterGoverningBody { Body = Board }).ThenRefused(Rule.S06);
        before.Given(new RegisterBody { Id = Board, Chair = Cfo, Members = [Cfo], Quorum = 1 }).When(new RegisterGoverningBody { Body = Board }).Then("governing-body-registered");
    }

    [Fact]
    public void A_further_member_is_in_top_management_for_the_time_of_its_designation()
    {
        var story = Open.When(Designation with { EffectiveFrom = Day(3), Until = Day(9) }).Then("top-management-designated");
        Assert.Equal([[Ceo], [Ceo, Cfo], [Ceo]], new[] { 2, 3, 9 }.Select(day => story.Register.At(Day(day)).TopManagement));
        story.When(Designation with { EffectiveFrom = Day(3), Until = Day(9) }).ThenNothingChanges();
        story.When(Designation with { EffectiveFrom = Day(4), Until = Day(8) }).ThenNothingChanges();
        story.On(4).When(Designation).Then("top-management-designated");
    }

    [Fact]
    public void D18_The_end_of_a_designation_is_told_once_and_moves_forward_only()
    {
        var story = Open.Given(Designation).On(1).When(new EndDesignation { Position = Cfo, EffectiveFrom = Day(20) }).Then("top-management-designation-ended");
        story.When(new EndDesignation { Position = Cfo, EffectiveFrom = Day(30) }).ThenNothingChanges();
        var earlier = story.When(new EndDesignation { Position = Cfo, EffectiveFrom = Day(10) }).Then("top-management-designation-ended");
        Assert.Equal([2, 1], new[] { 9, 10 }.Select(day => earlier.Register.At(Day(day)).TopManagement.Count));
        earlier.On(12).When(new EndDesignation { Position = Cfo }).ThenNothingChanges();
        earlier.On(12).When(Designation).ThenRefused(Rule.D18);
        earlier.On(12).When(Designation with { Until = Day(20) }).Then("top-management-designated");
    }

    [Fact]
    public void A04_Only_a_change_of_head_ends_the_heads_designation()
    {
        Open.On(1).When(new EndDesignation { Position = Ceo }).ThenRefused(Rule.A04);
        var changed = Open.On(1).When(new ChangeHead { To = Cfo }).Then("head-changed");
        Assert.Equal([Cfo], changed.View.TopManagement);
        changed.When(new ChangeHead { To = Cfo }).ThenNothingChanges();
    }

    [Fact]
    public void A04_Whatever_enters_top_management_stays_for_the_time_of_its_designation()
    {
        var story = Open.Given(new RetireEntry { Entry = Clerk, EffectiveFrom = Day(10) });
        story.When(Designation with { Position = Clerk }).ThenRefused(Rule.A04);
        story.When(new ChangeHead { To = Clerk }).ThenRefused(Rule.A04);
        story.When(Designation with { Position = Clerk, Until = Day(10) }).Then("top-management-designated");
        Empty.Given(new RegisterPosition { Id = Ceo }, new RetireEntry { Entry = Ceo, EffectiveFrom = Day(10) }).When(Establishing).ThenRefused(Rule.A04, Rule.S10);
    }

    [Fact]
    public void D26_The_head_or_the_governing_body_decides_about_top_management()
    {
        var ending = new EndDesignation { Position = Cfo };
        var closing = new CloseScope { Reason = "wound up" };
        Open.As(Bo).When(Designation).ThenRefused(Rule.D26);
        Open.As(Ada).When(Designation).Then("top-management-designated");
        Governed.As(Zoe).When(Designation).Then("top-management-designated");
        var story = Governed.As(Ada).Given(Designation).On(1);
        story.As(Carl).When(ending).ThenRefused(Rule.D26);
        story.As(Carl).When(closing).ThenRefused(Rule.D26);
        story.As(Ada).When(closing).Then("scope-closed");
        story.As(Zoe).When(closing).Then("scope-closed");
    }

    [Fact]
    public void D26_The_head_is_changed_from_above_or_by_the_head_or_by_the_rest_together()
    {
        Governed.As(Ada).When(new ChangeHead { To = Cfo }).ThenRefused(Rule.D26);
        Governed.As(Zoe).When(new ChangeHead { To = Cfo }).Then("head-changed");
        Open.As(Carl).When(new ChangeHead { To = Cfo }).ThenRefused(Rule.D26);
        var vacant = Open.Given(Designation, Designation with { Position = Ciso }).On(1).Given(End(Ada, Ceo));
        vacant.As(Carl).When(new ChangeHead { To = Cfo }).ThenRefused(Rule.D26);
        vacant.As(Carl).When(new ChangeHead { To = Cfo, DecidedWith = [Bo] }).Then("head-changed");
        vacant.As(Ada).When(new ChangeHead { To = Cfo }).Then("head-changed");
    }

    [Fact]
    public void D26_A_governing_body_is_followed_by_another_by_its_own_hand()
    {
        var owners = new RegisterGoverningBody { Body = BodyId.From("owners") };
        var body = new RegisterBody { Id = owners.Body, Chair = Cfo, Members = [Cfo], Quorum = 1 };
        Open.As(Bo).Given(body).When(owners).ThenRefused(Rule.D26);
        Open.As(Ada).Given(body).When(owners).Then("governing-body-registered");
        Governed.As(Ada).Given(body).When(owners).ThenRefused(Rule.D26);
        Governed.As(Zoe).Given(body).When(owners).Then("governing-body-registered").When(owners).ThenNothingChanges();
    }

    [Fact]
    public void S10_The_governing_body_stays()
    {
        var story = Open.Given(
            new RegisterBody { Id = Board, Chair = Cfo, Members = [Cfo], Quorum = 1 }, new RetireEntry { Entry = Board, EffectiveFrom = Day(9) });
        story.When(new RegisterGoverningBody { Body = Board }).ThenRefused(Rule.S10);
        Governed.When(new RetireEntry { Entry = Board }).ThenRefused(Rule.S10);
    }

    [Fact]
    public void A_scope_is_closed_once_and_has_no_top_management_from_then_on()
    {
        var story = Open.When(new CloseScope { Reason = "wound up", EffectiveFrom = Day(9) }).Then("scope-closed");
        Assert.Equal([1, 0], new[] { 8, 9 }.Select(day => story.Register.At(Day(day)).TopManagement.Count));
        story.When(new CloseScope { Reason = "again", EffectiveFrom = Day(12) }).ThenNothingChanges();
        story.When(new CloseScope { Reason = "sooner", EffectiveFrom = Day(5) }).Then("scope-closed");
        story.On(10).When(new CloseScope { Reason = "again" }).ThenNothingChanges();
    }

    [Fact]
    public void Broken_contracts_throw()
    {
        Assert.ThrowsAny<ArgumentException>(() => Empty.When(Establishing with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Empty.When(Establishing with { Head = default }));
        Assert.ThrowsAny<ArgumentException>(() => Empty.When(Establishing with { HolderName = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Empty.When(Establishing with { TimeZone = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Establishing with { Scheme = null! });
        Assert.ThrowsAny<ArgumentException>(() => Open.When(Designation with { Until = Day(0) }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new ChangeHead { To = default }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new CloseScope { Reason = " " }));
    }
}
