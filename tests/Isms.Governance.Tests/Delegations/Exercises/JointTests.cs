using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Exercises.Till;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>Joint authority: the holder with so many further distinct persons of a set, at every step below too; and bodies with their quorum.</summary>
public class JointTests
{
    private static DelegateResponsibility Joint(int item, Party from, Party to, Jointly jointly, int? under = null) =>
        Grant(item, from, to, Mandate.ToDecide(Hire).Redelegable(under is null ? 2 : 0), under) with { Jointly = jointly };

    private static AuthorityQuestion With(PersonId person, ActivityId activity, params ValueList<PersonId> with) => Asks(person, activity) with { With = with };

    [Fact]
    public void An_original_holder_acts_together_with_the_stated_number_of_further_persons()
    {
        var alone = Open.MayAct(3, Ada, Contract);
        Assert.Equal(Verdict.YesProvided, alone.Verdict);
        Assert.Equal(["together with 1 further person of position `cfo`, position `chair`: `carl`, `gabi`"], alone.Conditions);
        Assert.Equal([Carl, Gabi], alone.JointWith);
        var view = Open.At(Day(3));
        Assert.Equal(Verdict.Yes, view.MayAct(With(Ada, Contract, Gabi)).Verdict);
        Assert.Equal(Verdict.YesProvided, view.MayAct(With(Ada, Contract, Bo, Ada)).Verdict);
        Assert.True(view.MayAct(Asks(Ada, Contract, kind: ActKinds.Prepare)).IsYes);
        Open.Refuses(3, Ada, Do("X-1", Ada, Contract), "D20");
        Open.Refuses(3, Ada, Do("X-1", Ada, Contract) with { With = [Ada, Bo] }, "D20");
        Assert.Equal(CoverageVerdict.Covered, Open.Accepts(3, Ada, Do("X-1", Ada, Contract) with { With = [Carl] }).CoverageOf(3, "X-1").Verdict);
        Assert.Equal(["D20"], Open.Accepts(3, Ada, Report("X-1", 3, Ada, Contract)).Uncovered(3, "X-1"));
    }

    [Fact]
    public void Two_seats_of_one_person_are_one_signature()
    {
        var register = Open.Accepts(3, Ada, Appoint(Vacant, Dan), Joint(9, Ceo, Ciso, new() { Count = 2, Of = [It, Vacant, Eng] }));
        register.Refuses(4, Bo, Do("X-1", Bo, Hire) with { With = [Dan, Dan] }, "D20");
        Assert.Equal(["D20"], register.Accepts(4, Bo, Report("X-1", 4, Bo, Hire) with { With = [Dan, Dan] }).Uncovered(4, "X-1"));
        register.Accepts(4, Bo, Do("X-1", Bo, Hire) with { With = [Dan, Eve] });
    }

    [Fact]
    public void The_one_who_acts_does_not_sign_through_a_second_seat()
    {
        var register = Open.Accepts(3, Ada, Appoint(Vacant, Bo), Joint(9, Ceo, Ciso, new() { Count = 1, Of = [Vacant, It] }));
        Assert.Equal([Dan], register.MayAct(4, Bo, Hire).JointWith);
        register.Refuses(4, Bo, Do("X-1", Bo, Hire) with { With = [Bo] }, "D20");
    }

    [Fact]
    public void The_requester_does_not_sign_and_nobody_left_is_a_no_that_names_who_could()
    {
        var register = Open.Accepts(3, Ada, Joint(9, Ceo, Ciso, new() { Count = 1, Of = [It] }));
        var answer = register.At(Day(4)).MayAct(Asks(Bo, Hire) with { RequestedBy = Dan });
        Assert.Equal(["D20"], answer.Codes());
        Assert.Contains("nobody is left to sign", answer.Reasons[0].Message, StringComparison.Ordinal);
        Assert.Contains(Ceo, answer.Next.Select(next => next.Party));
        register.Refuses(4, Bo, Do("X-1", Bo, Hire) with { With = [Dan], RequestedBy = Dan }, "D20");
    }

    [Fact]
    public void Sub_delegation_keeps_it_joint_and_the_highest_number_counts()
    {
        var register = Open.Accepts(3, Ada, Joint(9, Ceo, Ciso, new() { Count = 1, Of = [Cfo, Chair, Member] }))
            .Accepts(3, Bo, Joint(10, Ciso, It, new() { Count = 2, Of = [Cfo, Chair, Member] }, under: 9), Grant(11, Ciso, Eng, Mandate.ToDecide(Hire), under: 9));
        register.Refuses(4, Eve, Do("X-1", Eve, Hire), "D20");
        register.Accepts(4, Eve, Do("X-1", Eve, Hire) with { With = [Max] });
        register.Refuses(4, Dan, Do("X-1", Dan, Hire) with { With = [Max] }, "D20");
        register.Accepts(4, Dan, Do("X-1", Dan, Hire) with { With = [Max, Gabi] });
    }

    [Fact]
    public void What_is_held_jointly_stays_joint_below_the_original_holder()
    {
        var register = Open.Accepts(3, Ada, Grant(9, Ceo, Ciso, Mandate.ToDecide(Contract)));
        register.Refuses(4, Bo, Do("X-1", Bo, Contract), "D20");
        register.Accepts(4, Bo, Do("X-1", Bo, Contract) with { With = [Carl] });
    }

    [Fact]
    public void The_others_who_hold_it_sign_where_no_set_is_named()
    {
        var register = Open.Accepts(3, Ada, new DefineActivity { Id = ActivityId.From("lend"), HeldBy = [Ceo, Cfo], Jointly = new() { Count = 1 } },
            Grant(9, Ceo, Party.Class(Heads), Mandate.ToDecide(Hire)) with { Jointly = new() { Count = 1 } });
        Assert.Equal([Carl], register.MayAct(4, Ada, ActivityId.From("lend")).JointWith);
        Assert.Equal([Dan], register.MayAct(4, Eve, Hire).JointWith);
        Assert.Equal("together with 1 further person of those who hold it: `dan`", Assert.Single(register.MayAct(4, Eve, Hire).Conditions));
    }

    [Fact]
    public void The_head_of_the_unit_concerned_signs_for_that_unit()
    {
        var register = Open.Accepts(3, Ada, new ChangeEntry { To = new Unit { Id = ItUnit, PartOf = Company, Head = It } })
            .Accepts(3, Ada, Joint(9, Ceo, Ciso, new() { Count = 1, HeadOfUnit = true }));
        Assert.Equal(["together with 1 further person of the head of the unit concerned"], register.MayAct(4, Bo, Hire).Conditions);
        Assert.Equal([Dan], register.MayAct(4, Bo, Hire, unit: Helpdesk).JointWith);
        Assert.Equal(["D20"], register.MayAct(4, Bo, Hire, unit: EngUnit).Codes());
        register.Accepts(4, Bo, Do("X-1", Bo, Hire) with { Unit = Helpdesk, With = [Dan] });
        register.Refuses(4, Bo, Do("X-1", Bo, Hire) with { With = [Dan] }, "D20");
    }

    [Fact]
    public void A_joint_grant_names_a_set_with_room()
    {
        Open.Refuses(3, Ada, Joint(9, Ceo, Ciso, new() { Count = 2, Of = [It] }), "D20");
        Open.Refuses(3, Ada, Joint(9, Ceo, Ciso, new() { Count = 1 }), "D20");
        Open.Refuses(3, Ada, Joint(9, Ceo, Ciso, new() { Count = 1, Of = [PositionId.From("nowhere")] }), "S01");
        Open.Accepts(3, Ada, Joint(9, Ceo, Ciso, new() { Count = 2, Of = [Party.Class(Heads)] }), Joint(10, Ceo, Ciso, new() { Count = 3, Of = [Committee] }));
        Assert.ThrowsAny<ArgumentException>(() => new Jointly { Count = 0 });
    }

    [Fact]
    public void A_body_decides_with_a_quorum_of_distinct_persons_the_chair_among_them()
    {
        var register = Open.Accepts(3, Ada, Grant(9, Ceo, Committee, Mandate.ToDecide(Hire)));
        var view = register.At(Day(4));
        Assert.Equal(["a recorded decision of body `committee` by 2 distinct persons, the chair among them"], view.MayAct(With(Dan, Hire, Eve)).Conditions);
        Assert.True(view.MayAct(With(Dan, Hire, Bo)).IsYes);
        Assert.True(view.MayAct(With(Bo, Hire, Eve)).IsYes);
        register.Refuses(4, Dan, Do("X-1", Dan, Hire) with { With = [Eve] }, "D20");
        register.Refuses(4, Bo, Do("X-1", Bo, Hire) with { With = [Liz] }, "D20");
        Assert.Equal(["D20"], register.Accepts(4, Gabi, Report("X-1", 4, Bo, Hire)).Uncovered(4, "X-1"));
        register.Accepts(4, Dan, Do("X-1", Dan, Hire) with { With = [Bo] });
    }

    [Fact]
    public void A_body_without_enough_members_or_whose_chair_requested_it_cannot_decide()
    {
        var register = Open.Accepts(3, Ada, Grant(9, Ceo, Committee, Mandate.ToDecide(Hire)));
        var left = register.Accepts(4, Ada, Leave(Dan), Leave(Eve));
        Assert.Equal(["D20"], left.MayAct(5, Bo, Hire).Codes());
        Assert.Equal(["D20"], register.At(Day(5)).MayAct(With(Dan, Hire, Eve) with { RequestedBy = Bo }).Codes());
        Assert.True(register.At(Day(5)).MayAct(With(Dan, Hire, Bo) with { RequestedBy = Eve }).IsYes);
        Assert.False(register.At(Day(5)).MayAct(With(Bo, Hire, Eve) with { RequestedBy = Eve }).IsYes);
    }
}
