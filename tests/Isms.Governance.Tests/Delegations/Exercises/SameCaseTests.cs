using Isms.Governance.Delegations;
using Isms.Governance.Roles;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Exercises.Till;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>Nobody does in one case two things that a pair keeps apart there; holding both is fine.</summary>
public class SameCaseTests
{
    private static readonly GovernanceRegister Kept = Open.Accepts(3, Ada,
        new DefineSegregation { Id = SegregationId.From("order-and-pay"), One = Hire, Other = Patch, When = SegregationKind.SameCase },
        Grant(9, Ceo, It, Mandate.ToDecide(Hire, Patch)), Grant(10, Ceo, Eng, Mandate.ToDecide(Hire, Patch)));

    [Fact]
    public void A_member_of_a_body_does_not_count_in_a_case_in_which_they_did_the_other_side()
    {
        var register = Open.Accepts(3, Ada, new DefineSegregation { Id = SegregationId.From("P-1"), One = Hire, Other = Patch, When = SegregationKind.SameCase },
                Grant(8, Ceo, Eng, Mandate.ToDecide(Patch)), Grant(9, Ceo, Committee, Mandate.ToDecide(Hire)))
            .Accepts(4, Eve, Do("X-1", Eve, Patch) with { Case = Order });
        var decision = Do("X-2", Bo, Hire) with { Case = Order };
        register.Refuses(5, Bo, decision with { With = [Eve] }, "D20");
        Assert.Equal(["D20"], register.Accepts(5, Bo, Report("X-2", 5, Bo, Hire) with { Case = Order, With = [Eve] }).Uncovered(5, "X-2"));
        register.Accepts(5, Bo, decision with { With = [Dan] });
        Assert.Equal(["D20"], register.Accepts(4, Ada, Leave(Dan)).At(Day(5)).MayAct(Asks(Bo, Hire) with { Case = Order }).Codes());
    }

    [Fact]
    public void Who_did_the_one_does_not_do_the_other_in_the_same_case()
    {
        var done = Kept.Accepts(4, Dan, Do("X-1", Dan, Onboard) with { Case = Order });
        done.Refuses(5, Dan, Do("X-2", Dan, Patch) with { Case = Order }, "R08");
        Assert.Equal(["R08"], done.Accepts(5, Gabi, Report("X-2", 5, Dan, Patch) with { Case = Order }).Uncovered(5, "X-2"));
        Assert.DoesNotContain(It, done.At(Day(5)).MayAct(Asks(Dan, Patch) with { Case = Order }).Next.Select(next => next.Party.Position));
        done.Accepts(5, Dan, Do("X-2", Dan, Hire) with { Case = Order });
        done.Accepts(5, Dan, Do("X-2", Dan, Patch) with { Case = CaseId.From("PO-89") });
        done.Accepts(5, Dan, Do("X-2", Dan, Patch));
        done.Accepts(5, Eve, Do("X-2", Eve, Patch) with { Case = Order });
    }

    [Fact]
    public void Who_signed_the_one_neither_does_nor_signs_the_other()
    {
        var register = Kept.Accepts(3, Ada, Grant(11, Ceo, Ciso, Mandate.ToDecide(Patch)) with { Jointly = new() { Count = 1, Of = [It, Eng] } })
            .Accepts(4, Eve, Do("X-1", Eve, Hire) with { Case = Order, With = [Dan] });
        register.Refuses(5, Dan, Do("X-2", Dan, Patch) with { Case = Order }, "R08");
        register.Refuses(5, Bo, Do("X-2", Bo, Patch) with { Case = Order, With = [Dan] }, "D20");
    }
}
