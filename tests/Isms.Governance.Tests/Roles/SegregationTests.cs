using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Roles;

/// <summary>Activities that nobody holds together, and the exceptions from that.</summary>
public class SegregationTests
{
    private static readonly SegregationId Pair = SegregationId.From("hire-and-patch"), Case = SegregationId.From("buy-and-budget");

    private static readonly Story Given = Story.Empty.With(Register).On(1).As(Ada).Given(
        new DefineSegregation { Id = Pair, One = Hire, Other = Patch },
        new DefineSegregation { Id = Case, One = Buy, Other = Budget, When = SegregationKind.SameCase });

    private static readonly Story Hiring = Given.Given(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)));

    private static AssignResponsibility Assign(ActivityId activity, PositionId position) => new() { Activity = activity, Position = position };

    private static ApproveCompensatingControl Control(Party @for, int? until) =>
        new() { Pair = Pair, For = @for, Control = "a co-auditor leads", Until = until is { } day ? Story.Day(day) : null };

    private static AcceptSegregationRisk Accept(int? until) => new() { Pair = Pair, Reason = "three people", Until = until is { } day ? Story.Day(day) : null };

    private static IEnumerable<string> Found(Story story) => story.View.Findings().Of(Rule.R08).Select(finding => finding.Message);

    [Fact]
    public void Nobody_approves_a_compensating_control_for_themselves()
    {
        var twoSeats = Hiring.Given(Appoint(Vacant, Bo), new DesignateTopManagement { Position = Vacant });
        foreach (var own in new Party[] { Bo, Ciso, Vacant })
        {
            var refused = twoSeats.As(Bo).When(Control(own, 40)).ThenRefused(Rule.D26);
            Assert.Equal("let it be decided by position `ceo` (`ada`) or position `cfo` (`carl`) or the chair of body `board` (`gabi`)", refused.Reasons[0].Remedy);
            twoSeats.As(Carl).When(Control(own, 40)).Then("compensating-control-approved");
        }

        twoSeats.As(Bo).When(Control(Eng, 40)).Then("compensating-control-approved");
    }

    [Fact]
    public void R08_A_position_that_holds_one_side_does_not_receive_the_other()
    {
        var refused = Hiring.When(Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch))).ThenRefused(Rule.R08);
        Assert.Equal("person `bo` holds `hire` by `DA-1/1 to position ciso` and would hold `patch`, which the pair `hire-and-patch` keeps apart", refused.Reasons[0].Message);
        Hiring.When(Grant(2, Ceo, Eng, Mandate.ToDecide(Patch))).Then("responsibility-delegated");
        Hiring.When(Assign(Patch, Ciso)).ThenRefused(Rule.R08);
        Hiring.When(Assign(Patch, Eng)).Then("responsibility-assigned");
    }

    [Fact]
    public void R08_A_part_counts_for_the_whole_and_the_whole_for_a_part()
    {
        Given.Given(Grant(1, Ceo, Ciso, Mandate.ToDecide(Onboard))).When(Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch))).ThenRefused(Rule.R08);
        Given.When(Grant(1, Ceo, Ciso, Mandate.ToDecide(Onboard, Patch))).ThenRefused(Rule.R08);
    }

    [Fact]
    public void R08_One_person_does_not_hold_a_pair_through_two_seats()
    {
        var twoSeats = Hiring.Given(Appoint(Vacant, Bo));
        twoSeats.When(Grant(2, Ceo, Vacant, Mandate.ToDecide(Patch))).ThenRefused(Rule.R08);
        twoSeats.When(Assign(Patch, Vacant)).ThenRefused(Rule.R08);
        twoSeats.When(Grant(2, Ceo, Bo, Mandate.ToDecide(Patch))).ThenRefused(Rule.R08);
        Hiring.When(Grant(2, Ceo, Vacant, Mandate.ToDecide(Patch))).Then("responsibility-delegated");
    }

    [Fact]
    public void R08_A_vacant_position_holds_no_pair_either() =>
        Given.Given(Grant(1, Ceo, Vacant, Mandate.ToDecide(Hire))).When(Grant(2, Ceo, Vacant, Mandate.ToDecide(Patch))).ThenRefused(Rule.R08);

    [Fact]
    public void R08_Units_and_periods_that_do_not_overlap_are_apart()
    {
        var it = Given.Given(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).In(ItUnit).For(Days(1, 10))));
        it.When(Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch).In(EngUnit))).Then("responsibility-delegated");
        it.When(Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch).In(Helpdesk))).ThenRefused(Rule.R08);
        it.When(Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch).For(Days(10, 20)))).Then("responsibility-delegated");
        it.When(Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch).For(Days(9, 20)))).ThenRefused(Rule.R08);
    }

    [Fact]
    public void R08_What_was_revoked_or_relieved_is_no_longer_held()
    {
        Hiring.On(2).Given(Revoke(1)).When(Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch))).Then("responsibility-delegated");
        var assigned = Given.Given(Assign(Hire, Ciso)).On(2);
        assigned.When(Assign(Patch, Ciso)).ThenRefused(Rule.R08);
        assigned.Given(new RelieveResponsibility { Activity = Hire, Position = Ciso }).When(Assign(Patch, Ciso)).Then("responsibility-assigned");
    }

    [Fact]
    public void R08_What_is_replaced_does_not_stand_in_the_way_of_what_replaces_it() => Hiring.On(2).When(new SupersedeDelegation
    {
        Old = Item(1), New = Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch)),
    }).Then("delegation-superseded", "responsibility-delegated");

    [Fact]
    public void R08_An_original_holder_may_hold_both() => Assert.Empty(Found(Given));

    [Fact]
    public void R08_A_compensating_control_allows_it_for_its_person_or_position_until_it_is_over()
    {
        var patch = Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch));
        Assert.All(new Party[] { Bo, Ciso }, party =>
        {
            var allowed = Hiring.Given(Control(party, 30));
            allowed.When(Control(party, 30)).ThenNothingChanges();
            var both = allowed.When(patch).Then("responsibility-delegated");
            Assert.Empty(Found(both.On(29)));
            Assert.Equal(["person `bo` holds `hire` by `DA-1/1 to position ciso` and `patch` by `DA-1/2 to position ciso`, which the pair `hire-and-patch` keeps apart"], Found(both.On(30)));
        });
        Hiring.Given(Control(Dan, 30)).When(patch).ThenRefused(Rule.R08);
        Hiring.Given(Control(Bo, 30)).On(30).When(patch).ThenRefused(Rule.R08);
    }

    [Fact]
    public void R08_A_declaration_allows_it_for_everybody_until_it_is_over()
    {
        var declared = Hiring.Given(Accept(30));
        declared.When(Accept(30)).ThenNothingChanges();
        declared.When(Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch))).Then("responsibility-delegated");
        declared.On(30).When(Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch))).ThenRefused(Rule.R08);
    }

    [Fact]
    public void R08_An_exception_without_an_end_is_refused()
    {
        Hiring.When(Control(Bo, null)).ThenRefused(Rule.R08);
        Hiring.When(Accept(null)).ThenRefused(Rule.R08);
        Hiring.When(Control(Bo, 1)).ThenRefused(Rule.R08);
    }

    [Fact]
    public void D26_An_exception_is_approved_inside_top_management_and_a_pair_defined_by_its_head()
    {
        Hiring.As(Bo).When(Control(Bo, 30)).ThenRefused(Rule.D26);
        Hiring.As(Bo).When(Accept(30)).ThenRefused(Rule.D26);
        Hiring.As(Carl).When(Control(Bo, 30)).Then("compensating-control-approved");
        Hiring.As(Carl).When(new DefineSegregation { Id = SegregationId.From("other"), One = Hire, Other = Spend }).ThenRefused(Rule.D26);
    }

    [Fact]
    public void S01_An_exception_is_from_a_pair_that_is_defined() =>
        Given.When(Control(PersonId.From("nobody"), 30) with { Pair = SegregationId.From("unheard-of") }).ThenRefused(Rule.S01);

    [Fact]
    public void S02_The_same_pair_again_changes_nothing_and_other_content_is_refused()
    {
        Given.When(new DefineSegregation { Id = Pair, One = Hire, Other = Patch }).ThenNothingChanges();
        Given.When(new DefineSegregation { Id = Pair, One = Hire, Other = Spend }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void A_change_of_holder_that_brings_a_pair_together_is_found()
    {
        var story = Hiring.Given(Assign(Patch, Vacant));
        Assert.Empty(Found(story));
        Assert.Single(Found(story.On(2).Given(Appoint(Vacant, Bo))));
    }

    [Fact]
    public void A_pair_of_one_case_may_be_held_together_and_is_told_for_either_side()
    {
        var both = Given.Given(Grant(1, Ceo, Ciso, Mandate.ToDecide(Buy))).When(Assign(Budget, Ciso)).Then("responsibility-assigned");
        Assert.Equal(Case, Assert.Single(both.View.Segregation(SegregationKind.SameCase)).Id);
        Assert.Equal(Pair, Assert.Single(both.View.Segregation(SegregationKind.Held)).Id);
        var roles = both.Register.Read(new(Story.Day(2), new(both.Register.Sequence, both.Register.Withdrawals))).Roles;
        Assert.Equal([Budget], roles.SameCase(Spend).Select(each => each.Other));
        Assert.Equal([Buy], roles.SameCase(Budget).Select(each => each.Other));
        Assert.Empty(roles.SameCase(Hire));
    }

    [Fact]
    public void What_breaks_the_contract_throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(new DefineSegregation { Id = Pair, One = Hire, Other = Hire }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Control(Committee, 30)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Control(Bo, 30) with { Control = " " }));
    }
}
