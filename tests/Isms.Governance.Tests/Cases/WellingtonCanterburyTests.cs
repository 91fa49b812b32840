using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;

namespace Isms.Governance.Tests.Cases;

/// <summary>
/// The sub-delegation rules of Victoria University of Wellington and the University of Canterbury, with every answer that they call for.
/// Sources: www.wgtn.ac.nz/about/governance/delegations/sub-delegation and
/// canterbury.ac.nz/about-uc/our-structure/leadership-and-governance/delegations-of-authority/sub-delegation.
/// </summary>
/// <remarks>
/// The council holds every power and schedules it to positions: that is the first hop, so a sub-delegation is the second and passing it
/// on the third. "Written approval of a senior-leadership member" is open to two readings where the delegator is one: here another one
/// approves, because an approval of one's own act would ask for nothing.
/// </remarks>
public class WellingtonCanterburyTests
{
    private static readonly PersonId Vera = PersonId.From("vera"), Cora = PersonId.From("cora"), Hugo = PersonId.From("hugo"), Dean = PersonId.From("dean-of-science"),
        Mel = PersonId.From("mel"), Tom = PersonId.From("tom"), Kit = PersonId.From("kit");

    private static readonly PositionId ViceChancellor = PositionId.From("vice-chancellor"), Coo = PositionId.From("coo"), HrDirector = PositionId.From("hr-director"),
        ProVc = PositionId.From("pro-vice-chancellor"), Manager = PositionId.From("school-manager"), Officer = PositionId.From("officer"),
        Chair = PositionId.From("chancellor"), Partner = PositionId.From("finance-business-partner");

    private static readonly BodyId Council = BodyId.From("council");

    private static readonly ClassId Senior = ClassId.From("senior-leadership");

    private static readonly ActivityId Buy = ActivityId.From("approve-purchases"), Travel = ActivityId.From("approve-travel");

    private static readonly DelegationScheme Scheme = new()
    {
        Name = "Wellington", AcceptanceRequired = true, Form = FormParts.Reference | FormParts.End,
        Gates =
        [
            new() { Id = "finance-or-hr", HopAtLeast = 2, Categories = ["finance", "hr"], ApprovalBy = [Party.Class(Senior), ViceChancellor] },
            new() { Id = "further", HopAtLeast = 3, ApprovalBy = [ViceChancellor] },
        ],
    };

    /// <summary>The council schedules both powers to the pro vice-chancellor (level 2), who accepts.</summary>
    private static readonly GovernanceRegister University = Established(Scheme);

    [Fact]
    public void A_sub_delegation_without_an_end_is_refused()
    {
        var travel = Sub(3, Travel);
        University.Refuses(5, Dean, travel with { Mandate = travel.Mandate with { Until = null } }, "D01");
        University.Accepts(5, Dean, travel);
    }

    [Fact]
    public void A_level_two_holder_sub_delegates_a_finance_authority_only_with_an_approval_on_record()
    {
        var finance = Sub(3, Buy);
        var refused = University.Refuses(5, Dean, finance, "D04");
        Assert.Contains("gate `finance-or-hr` asks for the approval of class `senior-leadership` or position `vice-chancellor`", refused.Reasons[0].Message, StringComparison.Ordinal);
        Assert.Contains("class `senior-leadership` (`cora`, `hugo`) or position `vice-chancellor` (`vera`)", refused.Reasons[0].Remedy, StringComparison.Ordinal);
        University.Accepts(5, Dean, finance with { Approvals = [Approved("finance-or-hr", Cora, 4)] });
        University.Accepts(5, Dean, finance with { Approvals = [Approved("finance-or-hr", Vera, 4)] });
        University.Refuses(5, Dean, finance with { Approvals = [Approved("finance-or-hr", Dean, 4)] }, "D04");
        University.Accepts(5, Dean, Sub(3, Travel));
    }

    [Fact]
    public void A_sub_delegate_passes_on_only_with_the_vice_chancellors_prior_approval()
    {
        var register = University.Accepts(5, Dean, Sub(3, Travel)).Accepts(6, Mel, Accept(3));
        var on = Grant(4, Manager, Officer, Mandate.ToDecide(Travel).For(Days(7, 60)), under: 3) with { Reference = "mail" };
        register.Refuses(7, Mel, on, "D04");
        register.Refuses(7, Mel, on with { Approvals = [Approved("further", Cora, 6)] }, "D04");
        register.Refuses(7, Mel, on with { Approvals = [Approved("further", Vera, 8)] }, "D04");
        register.Accepts(7, Mel, on with { Approvals = [Approved("further", Vera, 6)] });
    }

    [Fact]
    public void Sub_delegation_moves_authority_and_not_accountability_and_the_delegator_still_holds_it()
    {
        var register = University.Accepts(5, Dean, Sub(3, Travel)).Accepts(6, Mel, Accept(3));
        Assert.Equal(University.At(Day(7)).WhoIsAccountable(Travel), register.At(Day(7)).WhoIsAccountable(Travel));
        Assert.Equal([ViceChancellor], register.At(Day(7)).WhoIsAccountable(Travel).Positions);
        Assert.Equal(new HashSet<Party> { ProVc, Manager, Council }, register.At(Day(7)).WhoMay(Travel).Sufficient.Select(holder => holder.Party).ToHashSet());
        Assert.True(register.May(7, Dean, Travel));
        Assert.True(register.May(7, Mel, Travel));
    }

    [Fact]
    public void An_unaccepted_sub_delegation_is_not_effective()
    {
        var register = University.Accepts(5, Dean, Sub(3, Travel));
        Assert.Equal(["D06"], register.MayAct(9, Mel, Travel).Codes());
        Assert.False(register.Accepts(9, Mel, new DeclineDelegation { Item = Item(3) }).May(9, Mel, Travel));
        Assert.True(register.Accepts(9, Mel, Accept(3)).May(9, Mel, Travel));
    }

    [Fact]
    public void A_sub_delegation_is_in_writing_and_an_e_mail_counts()
    {
        University.Refuses(5, Dean, Sub(3, Travel) with { Reference = null }, "D01");
        University.Accepts(5, Dean, Sub(3, Travel) with { Reference = "e-mail" });
    }

    [Fact]
    public void Conditions_bind_every_holder_below_and_limits_bind_one()
    {
        var sub = Sub(3, Travel);
        var register = University.Accepts(5, Dean, sub with
        {
            Mandate = sub.Mandate.UpTo(500m, "EUR"),
            Conditions = [new() { Id = ConditionId.From("safe"), Text = "the country is safe" }],
        })
            .Accepts(6, Mel, Accept(3))
            .Accepts(7, Mel, Grant(4, Manager, Officer, Mandate.ToDecide(Travel).UpTo(100m, "EUR").For(Days(7, 60)), under: 3) with { Reference = "mail", Approvals = [Approved("further", Vera, 6)] })
            .Accepts(8, Tom, Accept(4));
        Assert.All([(Mel, 500m), (Tom, 100m)], each =>
        {
            Assert.Equal(["condition `safe`: the country is safe"], register.MayAct(9, each.Item1, Travel, each.Item2).Conditions);
            Assert.Equal(["D22"], register.MayAct(9, each.Item1, Travel, each.Item2 + 1m).Codes());
        });
        Assert.True(register.May(9, Dean, Travel, 9_000m));
    }

    /// <summary>An acting appointment that does not say it is read as not including finance or HR authority: the scheme sets that.</summary>
    [Fact]
    public void An_acting_appointment_is_the_whole_role_and_says_whether_finance_and_hr_authority_is_included()
    {
        var register = Established(Scheme with { ActingCarries = new() { Without = ["finance", "hr"] } });
        var relieving = new AppointPerson { Position = ProVc, Person = Mel, Kind = AppointmentKind.Acting, Trigger = "leave", Until = Day(60) };
        var silent = register.Accepts(5, Vera, relieving);
        Assert.True(silent.May(6, Mel, Travel));
        Assert.Equal(["D19"], silent.MayAct(6, Mel, Buy).Codes());
        Assert.True(register.Accepts(5, Vera, relieving with { Carries = Carries.Everything }).May(6, Mel, Buy));
    }

    /// <summary>"Acting under three months, specific over three months" is read as: nobody acts in a whole role for longer; one authority may go for longer.</summary>
    [Fact]
    public void At_Canterbury_somebody_acts_for_three_months_at_most_and_one_authority_is_sub_delegated_for_longer()
    {
        var register = Established(new() { Name = "Canterbury", ActingMaxTerm = NodaTime.Period.FromMonths(3) });
        var relieving = new AppointPerson { Position = ProVc, Person = Mel, Kind = AppointmentKind.Acting, Trigger = "leave", Until = Day(90) };
        register.Accepts(0, Vera, relieving);
        register.Refuses(0, Vera, relieving with { Until = Day(91) }, "D10");
        register.Accepts(5, Dean, Sub(3, Travel) with { Mandate = Sub(3, Travel).Mandate.For(Days(5, 200)) });
        register.Refuses(5, Dean, Sub(3, Travel) with { Mandate = Sub(3, Travel).Mandate.Redelegable(2) }, "D04");
    }

    [Fact]
    public void At_Canterbury_the_business_partner_is_told_of_finance_authorities()
    {
        var register = Established(new() { Name = "Canterbury", Gates = [new() { Id = "copy", HopAtLeast = 2, Categories = ["finance"], NoticeTo = [Partner] }] });
        register.Refuses(5, Dean, Sub(3, Buy), "D04");
        register.Accepts(5, Dean, Sub(3, Buy) with { Notices = [new() { To = Partner, On = Day(5) }] });
        register.Accepts(5, Dean, Sub(3, Travel));
    }

    private static DelegateResponsibility Sub(int item, ActivityId activity) =>
        Grant(item, ProVc, Manager, Mandate.ToDecide(activity).Redelegable(1).For(Days(5, 90)), under: activity == Buy ? 1 : 2) with { Reference = "mail" };

    private static Approval Approved(string gate, PersonId by, int day) => new() { Gate = gate, By = by, On = Day(day) };

    private static GovernanceRegister Established(DelegationScheme scheme)
    {
        var register = GovernanceRegister.Empty.Accepts(0, Kit,
            new DefineClass { Id = Senior }, new RegisterPosition { Id = Chair, Holder = Kit }, new RegisterBody { Id = Council, Chair = Chair, Members = [Chair], Quorum = 1 },
            new RegisterGoverningBody { Body = Council },
            new EstablishScope { Id = ScopeId.From("university"), Head = ViceChancellor, Holder = Vera, Scheme = scheme },
            new RegisterPosition { Id = Coo, ReportsTo = ViceChancellor, Classes = [Senior], Holder = Cora },
            new RegisterPosition { Id = HrDirector, ReportsTo = ViceChancellor, Classes = [Senior], Holder = Hugo },
            new RegisterPosition { Id = ProVc, ReportsTo = ViceChancellor, Classes = [Senior], Holder = Dean },
            new RegisterPosition { Id = Manager, ReportsTo = ProVc, Holder = Mel }, new RegisterPosition { Id = Officer, ReportsTo = Manager, Holder = Tom },
            new RegisterPosition { Id = Partner, ReportsTo = Coo },
            new DefineActivity { Id = Buy, HeldBy = [Council], Categories = ["finance"] }, new DefineActivity { Id = Travel, HeldBy = [Council] },
            Grant(1, Council, ProVc, Mandate.ToDecide(Buy).Redelegable(2).For(Days(0, 365))) with { Reference = "schedule" },
            Grant(2, Council, ProVc, Mandate.ToDecide(Travel).Redelegable(2).For(Days(0, 365))) with { Reference = "schedule" });
        return scheme.AcceptanceRequired ? register.Accepts(1, Dean, Accept(1), Accept(2)) : register;
    }
}
