using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>A wide delegation is accepted without the parts that its delegate may not receive, and every answer says so.</summary>
public class WithheldTests
{
    private static readonly GovernanceRegister Wide = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Govern).Redelegable(1)));

    private static ChangeEntry Say(ActivityId activity, Delegability? delegability) => new() { To = (Activity)Register.At(Day(0)).Find(activity)! with { Delegability = delegability } };

    [Fact]
    public void The_acceptance_lists_what_is_reserved_of_a_wider_activity()
    {
        var accepted = Assert.IsType<Accepted>(Register.Decide(Grant(1, Ceo, Ciso, Mandate.ToDecide(Govern)), new(Day(1), Ada)));
        Assert.Equal(["without to decide `sign` (it is reserved)", "without to decide `sign-lease` (it is reserved)"], accepted.Warnings);
        Assert.Empty(Assert.IsType<Accepted>(Register.Decide(Grant(1, Ceo, Cfo, Mandate.ToDecide(Govern)), new(Day(1), Ada))).Warnings);
    }

    [Fact]
    public void The_answer_and_the_chain_say_what_the_delegation_goes_without()
    {
        var answer = Wide.MayAct(2, Bo, Govern);
        Assert.Equal(["sign", "sign-lease"], answer.Chain[0].Without.Select(part => part.Activity.Value));
        Assert.Contains("without to decide `sign` (it is reserved)", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("without to decide `sign` (it is reserved)", Wide.At(Day(2)).ChainOfResponsibility(Govern).ToString(), StringComparison.Ordinal);
        Assert.Equal(["D03"], Wide.MayAct(2, Bo, SignLease).Codes());
    }

    [Fact]
    public void What_is_named_itself_and_wholly_reserved_is_refused()
    {
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Govern, Sign)), "D03");
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(SignLease)), "D03");
    }

    [Fact]
    public void D03_What_the_narrowest_activity_says_replaces_what_wider_ones_say()
    {
        var register = Register.Accepts(1, Ada, Say(SignLease, Delegability.Delegable));
        Assert.True(register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(SignLease))).May(2, Bo, SignLease));
        var sign = register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Sign)));
        Assert.True(sign.May(2, Bo, SignLease));
        Assert.Equal(["D03"], sign.MayAct(2, Bo, Sign).Codes());
        Assert.Equal("sign", Assert.Single(sign.At(Day(2)).ChainsOf(Item(1))[0][0].Without).Activity.Value);
    }

    [Fact]
    public void D03_What_an_obligation_reserves_is_never_loosened()
    {
        var told = ActivityId.From("told");
        var register = Register.Accepts(1, Ada, new DefineActivity { Id = told, PartOf = Speak, Delegability = Delegability.Delegable });
        register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(told)), "D03");
        register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.To(ActKinds.Prepare, told)));
    }

    [Fact]
    public void D03_What_is_the_holders_alone_may_be_opened_for_a_part_of_it()
    {
        var part = ActivityId.From("part");
        var register = Register.Accepts(1, Ada, new DefineActivity { Id = part, PartOf = Vow, Delegability = Delegability.TopManagement });
        Assert.True(register.Accepts(1, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(part))).May(2, Carl, part));
        register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(part)), "D03");
    }

    [Fact]
    public void What_comes_to_be_released_reaches_the_delegate_by_itself()
    {
        var register = Wide.Accepts(3, Ada, Say(SignLease, Delegability.Delegable));
        Assert.Equal([false, true], [register.May(2, Bo, SignLease), register.May(3, Bo, SignLease)]);
    }

    [Fact]
    public void What_did_not_reach_a_delegate_does_not_reach_top_management_through_it()
    {
        Wide.Refuses(2, Bo, Grant(2, Ciso, Cfo, Mandate.ToDecide(Sign), under: 1), "D02");
        var further = Wide.Accepts(2, Bo, Grant(2, Ciso, Cfo, Mandate.ToDecide(Govern), under: 1));
        Assert.True(further.May(3, Carl, Govern));
        Assert.Equal(["D03"], further.MayAct(3, Carl, Sign).Codes());
    }

    [Fact]
    public void A_part_that_comes_later_is_withheld_by_its_own_rule()
    {
        var late = ActivityId.From("late");
        var register = Wide.Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Govern), under: 1)).Accepts(3, Ada, new DefineActivity
        {
            Id = late, PartOf = Govern, Eligibility = new() { To = [new() { Party = It }] },
        });
        Assert.Equal(["D24"], register.MayAct(4, Bo, late).Codes());
        Assert.Equal(["D24"], register.MayAct(4, Dan, late).Codes());
        Assert.True(register.May(4, Dan, Govern));
    }

    [Fact]
    public void Links_are_alike_when_their_delegations_are() =>
        Assert.Equal(Wide.At(Day(2)).ChainsOf(Item(1))[0][0], Wide.At(Day(2)).ChainsOf(Item(1))[0][0]);
}
