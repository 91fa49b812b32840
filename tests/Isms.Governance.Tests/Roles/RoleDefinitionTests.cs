using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Roles;

/// <summary>Roles: what their holders do and need, who holds them, and whether that is known.</summary>
public class RoleDefinitionTests
{
    private static readonly RoleId Manager = RoleId.From("isms-manager");

    private static readonly DefineRole Define = new() { Id = Manager, Title = "ISMS manager", Responsibilities = [Hire], Authorities = [Spend], Competences = [CompetenceId.From("lead-implementer")] };

    private static readonly Role Defined = new() { Id = Manager, Title = "ISMS manager", Responsibilities = [Hire], Authorities = [Spend], Competences = [CompetenceId.From("lead-implementer")] };

    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada).Given(Define);

    private static readonly Story Held = Given.Given(Assign(Ciso));

    private static AssignRole Assign(PositionId position) => new() { Role = Manager, Position = position };

    private static RelieveRole Relieve(PositionId position) => new() { Role = Manager, Position = position };

    private static CommunicateAssignment Tell(PositionId position) => new() { Role = Manager, Position = position, To = "everybody" };

    private static AcknowledgeAssignment Acknowledge(PositionId position) => new() { Role = Manager, Position = position };

    private static IEnumerable<PositionId> Holders(Story story) => story.View.Roles.WhoHolds(Manager).Select(held => held.Seat.Position);

    private static IEnumerable<string> Found(Story story, Rule rule) => story.View.Findings().Of(rule).Select(finding => finding.Message);

    [Fact]
    public void A_role_is_defined_changed_and_retired()
    {
        Assert.Equal(Defined, Assert.Single(Given.View.Roles.All));
        var changed = Given.On(20).When(new ChangeRole { To = Defined with { Responsibilities = [Patch] } }).Then("role-changed");
        Assert.Equal([Patch], changed.View.Roles.Find(Manager)!.Responsibilities);
        Assert.Equal([Hire], changed.On(19).View.Roles.Find(Manager)!.Responsibilities);
        changed.When(new ChangeRole { To = Defined with { Responsibilities = [Patch] } }).ThenNothingChanges();
        var retired = changed.On(30).When(new RetireRole { Role = Manager, Reason = "merged" }).Then("role-retired");
        Assert.Empty(retired.View.Roles.All);
        retired.When(new RetireRole { Role = Manager }).ThenNothingChanges();
        retired.When(Define).ThenRefused(Rule.S02);
        retired.When(new ChangeRole { To = Defined }).ThenRefused(Rule.S01);
        retired.When(Assign(Ciso)).ThenRefused(Rule.S01);
        Assert.NotNull(retired.Register.AsOf(Story.Day(30), changed.Register.Sequence).Roles.Find(Manager));
    }

    [Fact]
    public void The_same_role_again_changes_nothing_and_S02_another_content_is_refused()
    {
        Given.When(Define).ThenNothingChanges();
        Given.When(Define with { Title = "another" }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void S01_A_role_names_activities_that_exist() =>
        Given.When(Define with { Id = RoleId.From("other"), Responsibilities = [ActivityId.From("dance")] }).ThenRefused(Rule.S01);

    [Fact]
    public void S10_A_role_that_somebody_holds_or_is_to_hold_is_not_retired()
    {
        Held.When(new RetireRole { Role = Manager }).ThenRefused(Rule.S10);
        Given.Given(Assign(Ciso) with { EffectiveFrom = Story.Day(30) }).When(new RetireRole { Role = Manager }).ThenRefused(Rule.S10);
        Held.On(11).Given(Relieve(Ciso)).When(new RetireRole { Role = Manager }).Then("role-retired");
    }

    [Fact]
    public void Who_holds_a_role_is_responsible_for_its_activities_and_has_no_authority_by_it()
    {
        Assert.Equal([Ciso], Held.View.WhoIsResponsible(Onboard).Responsible.Select(seat => seat.Position));
        Assert.False(Held.View.MayAct(Bo, Hire).IsYes);
        var changed = Held.On(20).Given(new ChangeRole { To = Defined with { Responsibilities = [Patch] } });
        Assert.Empty(changed.View.WhoIsResponsible(Hire).Responsible);
        Assert.Equal([Ciso], changed.View.WhoIsResponsible(Patch).Responsible.Select(seat => seat.Position));
    }

    [Fact]
    public void A_role_is_held_until_its_end_or_a_relief()
    {
        Held.When(Assign(Ciso)).ThenNothingChanges();
        Assert.Equal([[Ciso], []], new[] { 29, 30 }.Select(day => Holders(Given.Given(Assign(Ciso) with { Until = Story.Day(30) }).On(day))));
        var relieved = Held.On(20).When(Relieve(Ciso)).Then("role-relieved");
        Assert.Equal([[Ciso], []], new[] { 19, 20 }.Select(day => Holders(relieved.On(day))));
        relieved.When(Relieve(Ciso)).ThenNothingChanges();
        Assert.Equal([Ciso], Holders(relieved.Given(Assign(Ciso))));
        Given.When(Relieve(Ciso)).ThenRefused(Rule.S01);
    }

    [Fact]
    public void D26_Top_management_defines_roles_and_those_above_a_position_assign_them_too()
    {
        Given.As(Bo).When(Define with { Id = RoleId.From("other") }).ThenRefused(Rule.D26);
        Given.As(Bo).When(new ChangeRole { To = Defined with { Title = "x" } }).ThenRefused(Rule.D26);
        Given.As(Bo).When(new RetireRole { Role = Manager }).ThenRefused(Rule.D26);
        Assert.All(new[] { Ada, Carl, Gabi, Bo }, person => Given.As(person).When(Assign(It)).Then("role-assigned"));
        Given.As(Dan).When(Assign(It)).ThenRefused(Rule.D26);
        Given.Given(Assign(It)).On(11).As(Liz).When(Relieve(It)).ThenRefused(Rule.D26);
    }

    [Fact]
    public void R08_A_role_does_not_bring_together_what_is_kept_apart_when_assigned_or_changed()
    {
        var apart = Given.Given(new DefineSegregation { Id = SegregationId.From("pair"), One = Hire, Other = Patch }, new AssignResponsibility { Activity = Patch, Position = Ciso });
        apart.When(Assign(Ciso)).ThenRefused(Rule.R08);
        apart.Given(Assign(Eng)).When(new AssignResponsibility { Activity = Patch, Position = Eng }).ThenRefused(Rule.R08);
        apart.Given(Assign(Eng)).When(new ChangeRole { To = Defined with { Responsibilities = [Hire, Patch] } }).ThenRefused(Rule.R08);
        apart.Given(Assign(Eng)).When(new ChangeRole { To = Defined with { Responsibilities = [Patch] } }).Then("role-changed");
        apart.When(new ChangeRole { To = Defined with { Responsibilities = [Patch] } }).Then("role-changed");
    }

    [Fact]
    public void R05_What_is_assigned_and_not_made_known_in_time_is_found()
    {
        Assert.Empty(Found(Held.On(39), Rule.R05));
        Assert.Equal(["it is not on record that the role `isms-manager` of position `ciso` was made known, due until 2026-02-10"], Found(Held.On(40), Rule.R05));
        Assert.NotEmpty(Held.On(12).View.Roles.Findings(Period.FromDays(2)).Of(Rule.R05));
        Assert.Empty(Found(Held.On(12).Given(Tell(Ciso)).On(40), Rule.R05));
        Assert.Empty(Found(Held.On(50).Given(Tell(Ciso) with { EffectiveFrom = Story.Day(12) }).On(50), Rule.R05));
        Assert.Equal(["no position holds the role `isms-manager`"], Found(Given, Rule.R05));
    }

    [Fact]
    public void What_is_decided_may_be_made_known_before_it_starts_and_what_was_told_of_an_earlier_assignment_does_not_count()
    {
        var planned = Given.Given(Assign(Ciso) with { EffectiveFrom = Story.Day(20) }).On(15).When(Tell(Ciso)).Then("assignment-communicated");
        Assert.NotNull(Assert.Single(planned.On(20).View.Roles.WhoHolds(Manager)).Communicated);
        var again = Held.Given(Tell(Ciso)).On(20).Given(Relieve(Ciso)).On(30).Given(Assign(Ciso));
        Assert.Null(Assert.Single(again.View.Roles.WhoHolds(Manager)).Communicated);
    }

    [Fact]
    public void Making_known_is_a_fact_of_an_assignment_with_evidence_that_is_there()
    {
        Held.Given(Tell(Ciso)).When(Tell(Ciso)).ThenNothingChanges();
        Held.Given(Tell(Ciso)).When(Tell(Ciso) with { To = "heads" }).Then("assignment-communicated");
        Held.When(Tell(It)).ThenRefused(Rule.S01);
        Held.When(Tell(Ciso) with { EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);
        Held.When(Tell(Ciso) with { Evidence = [new() { Source = "mail 7", Kind = EvidenceKind.LeadershipCommunication, At = Story.Day(11) }] }).ThenRefused(Rule.E02);
    }

    [Fact]
    public void A_wrong_record_of_what_was_made_known_is_corrected()
    {
        var told = Held.Given(Tell(Ciso));
        var record = told.Register.Journal.Last();
        var right = (AssignmentCommunicated)record.Event with { To = "heads" };
        told.When(new CorrectRecord { Sequence = record.Sequence, Reason = "typing", Replacement = right with { Position = It } }).ThenRefused(Rule.S08);
        var corrected = told.When(new CorrectRecord { Sequence = record.Sequence, Reason = "typing", Replacement = right }).Then("record-withdrawn", "assignment-communicated");
        Assert.Equal("heads", Assert.Single(corrected.View.Roles.WhoHolds(Manager)).Communicated!.To);
        Assert.Equal("everybody", Assert.Single(corrected.Register.AsOf(corrected.Now, record.Sequence).Roles.WhoHolds(Manager)).Communicated!.To);
    }

    [Fact]
    public void A09_The_holder_acknowledges_a_role_and_a_new_holder_again()
    {
        Held.When(Acknowledge(Ciso)).ThenRefused(Rule.D26);
        Held.As(Bo).When(Acknowledge(It)).ThenRefused(Rule.S01, Rule.D26);
        Assert.Equal(["`bo` in position `ciso` has not acknowledged the role `isms-manager`, due until 2026-02-10"], Found(Held.On(40), Rule.A09));
        var acknowledged = Held.On(12).As(Bo).When(Acknowledge(Ciso)).Then("assignment-acknowledged");
        acknowledged.When(Acknowledge(Ciso)).ThenNothingChanges();
        Assert.Empty(Found(acknowledged.On(40), Rule.A09));
        var next = acknowledged.On(50).As(Ada).Given(End(Ciso, Bo), Appoint(Ciso, Eve));
        Assert.Empty(Found(next.On(79), Rule.A09));
        Assert.Single(Found(next.On(80), Rule.A09));
    }

    [Fact]
    public void R04_A_seat_with_a_role_has_a_holder_with_a_deputy_or_a_dated_vacancy()
    {
        Assert.Equal(["position `vacant` holds the role `isms-manager` and was never filled"], Found(Given.Given(Assign(Vacant)), Rule.R04));
        Assert.Equal(["nobody stands in for position `ciso`, which holds the role `isms-manager`"], Found(Held, Rule.R04));
        Assert.Empty(Found(Held.Given(new NameDeputy { Seat = Ciso, Deputy = It }), Rule.R04));
        Assert.Empty(Found(Held.On(20).Given(End(Ciso, Bo)), Rule.R04));
    }

    [Fact]
    public void An_answer_says_who_holds_a_role_and_whether_it_is_known() => Assert.Equal(
        """
        position `ciso` (`bo`) holds the role `isms-manager` from 2026-01-11, open end
        ├─ made known to everybody at 2026-01-13
        └─ not acknowledged by who fills it
        """, Assert.Single(Held.On(12).Given(Tell(Ciso)).View.Roles.WhatIsHeldBy(Ciso)).ToString());

    [Fact]
    public void What_breaks_the_contract_throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Define with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Define with { Title = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Define with { Competences = [default] }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Assign(Ciso) with { Until = Story.Day(10) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Relieve(Ciso) with { Reason = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(new RetireRole { Role = Manager, Reason = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Held.When(Tell(Ciso) with { Mandate = Mandate53.Reporting }));
        Assert.ThrowsAny<ArgumentException>(() => Held.When(Tell(Ciso) with { Role = null }));
        Assert.ThrowsAny<ArgumentException>(() => Held.When(Tell(Ciso) with { To = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Held.When(Acknowledge(default)));
    }
}
