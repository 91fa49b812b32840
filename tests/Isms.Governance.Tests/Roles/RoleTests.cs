using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Delegations;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Roles;

/// <summary>Who owns an activity and who is responsible for carrying it out.</summary>
public class RoleTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static AssignResponsibility Assign(ActivityId activity, PositionId position) => new() { Activity = activity, Position = position };

    private static RelieveResponsibility Relieve(ActivityId activity, PositionId position) => new() { Activity = activity, Position = position };

    private static NameActivityOwner Name(ActivityId activity, PositionId owner, PositionId? inPlaceOf = null) => new() { Activity = activity, Owner = owner, InPlaceOf = inPlaceOf };

    private static IEnumerable<PositionId> Responsible(Story story, ActivityId activity) => story.View.WhoIsResponsible(activity).Responsible.Select(seat => seat.Position);

    private static IEnumerable<PositionId> Owners(Story story, ActivityId activity) => story.View.WhoIsResponsible(activity).Owners.Select(seat => seat.Position);

    private static IEnumerable<string> Found(Story story, Rule rule) => story.View.Findings().Of(rule).Select(finding => finding.Message);

    [Fact]
    public void Who_is_responsible_for_an_activity_is_so_for_its_parts_until_relieved()
    {
        var story = Given.Given(Assign(Hire, It));
        Assert.Equal([It], Responsible(story, Onboard));
        story.When(Assign(Hire, It)).ThenNothingChanges();
        var relieved = story.On(20).When(Relieve(Hire, It)).Then("responsibility-relieved");
        Assert.Empty(Responsible(relieved, Onboard));
        Assert.Equal([It], Responsible(relieved.On(19), Hire));
        relieved.When(Relieve(Hire, It)).ThenNothingChanges();
        Assert.Equal([It], Responsible(relieved.Given(Assign(Hire, It)), Hire));
    }

    [Fact]
    public void An_assignment_ends_when_it_says_and_with_its_position()
    {
        var story = Given.Given(Assign(Hire, Vacant) with { Until = Story.Day(30) }, Assign(Hire, It));
        Assert.Equal([Vacant, It], Responsible(story.On(29), Hire));
        Assert.Equal([It], Responsible(story.On(30), Hire));
        Assert.Equal([It], Responsible(Given.Given(Assign(Hire, Lead), Assign(Hire, It), End(Lead, Liz), new ChangeEntry { To = new Body { Id = Circle, Chair = Vacant, Members = [Vacant], Quorum = 1 } }, Retire(Lead)).On(11), Hire));
    }

    [Fact]
    public void Responsibility_gives_no_authority() =>
        Assert.Equal(["A02"], Given.Given(Assign(Hire, It)).Register.MayAct(11, Dan, Hire).Codes());

    [Fact]
    public void S01_Nobody_is_relieved_of_what_was_never_assigned() => Given.When(Relieve(Hire, It)).ThenRefused(Rule.S01);

    [Fact]
    public void D26_Top_management_the_owner_and_those_above_assign_and_relieve_and_nobody_else()
    {
        var owned = Given.Given(Name(Hire, Eng));
        Assert.All(new[] { Ada, Carl, Gabi, Bo, Eve }, person => owned.As(person).When(Assign(Onboard, It)).Then("responsibility-assigned"));
        Assert.All(new[] { Dan, Liz, Max }, person => owned.As(person).When(Assign(Onboard, It)).ThenRefused(Rule.D26));
        owned.Given(Assign(Hire, It)).On(11).As(Liz).When(Relieve(Hire, It)).ThenRefused(Rule.D26);
    }

    [Fact]
    public void R01_An_activity_has_one_owner_and_another_takes_its_place()
    {
        var story = Given.Given(Name(Hire, It));
        story.When(Name(Hire, It)).ThenNothingChanges();
        var refused = story.When(Name(Hire, Eng)).ThenRefused(Rule.R01);
        Assert.Equal("position `it` owns `hire` from 2026-01-11, open end", refused.Reasons[0].Message);
        var next = story.On(20).When(Name(Hire, Eng, inPlaceOf: It)).Then("activity-owner-named");
        Assert.Equal([Eng], Owners(next, Onboard));
        Assert.Equal([It], Owners(next.On(19), Hire));
        story.When(Name(Hire, Eng, inPlaceOf: Lead)).ThenRefused(Rule.R01);
    }

    [Fact]
    public void R01_A_scheduled_owner_stands_in_the_way_too_and_one_who_is_over_does_not()
    {
        var story = Given.Given(Name(Hire, It) with { EffectiveFrom = Story.Day(20), Until = Story.Day(30) });
        story.When(Name(Hire, Eng)).ThenRefused(Rule.R01);
        story.When(Name(Hire, Eng) with { Until = Story.Day(20) }).Then("activity-owner-named");
        story.When(Name(Hire, Eng) with { EffectiveFrom = Story.Day(30) }).Then("activity-owner-named");
    }

    [Fact]
    public void Owning_an_activity_does_not_make_accountable_for_its_obligations() =>
        Assert.Equal([Ceo], Given.Given(Name(Spend, Ciso)).View.WhoIsAccountable(Spend).Positions);

    [Fact]
    public void D26_Only_top_management_names_an_owner() => Given.As(Bo).When(Name(Hire, It)).ThenRefused(Rule.D26);

    [Fact]
    public void R01_Several_owners_on_record_and_none_at_all_are_found()
    {
        Assert.Equal(["`hire` is assigned and owned by nobody"], Found(Given.Given(Assign(Hire, It)), Rule.R01));
        var story = Given.Given(Assign(Hire, It), Name(Hire, Eng));
        Assert.Empty(Found(story, Rule.R01));
        var imported = new ActivityOwnerNamed { Decided = new() { At = story.Now, By = Ada }, EffectiveFrom = story.Now, Activity = Hire, Owner = Lead };
        var two = story.With(GovernanceDecider.Evolve(story.Register, new() { Sequence = story.Register.Sequence + 1, RecordedAt = story.Now, RecordedBy = Ada, Event = imported }));
        Assert.Equal(["`hire` has 2 owners: position `eng`, position `lead`"], Found(two, Rule.R01));
    }

    [Fact]
    public void R02_What_is_owned_and_carried_out_by_nobody_is_found()
    {
        var story = Given.Given(Name(Hire, Eng));
        Assert.Equal(["nobody is responsible for carrying out `hire`"], Found(story, Rule.R02));
        Assert.Empty(Found(story.Given(Assign(Hire, It)), Rule.R02));
        Assert.Empty(Found(story.Given(Assign(Onboard, It)), Rule.R02));
        Assert.Empty(Found(story.Given(Desk.Grant(1, Ceo, Ciso, Mandate.ToPerform(Onboard))), Rule.R02));
        Assert.NotEmpty(Found(story.Given(Desk.Grant(1, Ceo, Ciso, Mandate.To(ActKinds.Prepare, Hire))), Rule.R02));
    }

    [Fact]
    public void Whoever_uses_no_roles_has_no_findings_about_them() =>
        Assert.All(new[] { Rule.R01, Rule.R02, Rule.R08, Rule.D07 }, rule => Assert.Empty(Found(Given, rule)));

    [Fact]
    public void An_answer_says_who_owns_and_who_does()
    {
        Assert.Equal("hire\n├─ owned by eng (eve)\n└─ responsible: vacant (vacant)", Given.Given(Name(Hire, Eng), Assign(Hire, Vacant)).View.WhoIsResponsible(Hire).ToString());
        Assert.Equal("hire\n├─ owned by nobody\n└─ assigned to nobody", Given.View.WhoIsResponsible(Hire).ToString());
        Assert.StartsWith("not evaluable: ", Given.View.WhoIsResponsible(ActivityId.From("dance")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_before_the_start_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Assign(Hire, It) with { Until = Story.Day(10) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Name(Hire, It) with { Until = Story.Day(10) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Relieve(Hire, It) with { Reason = " " }));
    }
}
