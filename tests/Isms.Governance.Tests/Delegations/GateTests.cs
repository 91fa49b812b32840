using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D04 and D01: what a delegation must pass by what it hands over and how far down.</summary>
public class GateTests
{
    private static readonly GovernanceRegister Gated = Under(new Gate { Id = "onward", HopAtLeast = 2, ApprovalBy = [Cfo, Ceo] });

    private static readonly DelegateResponsibility Onward = Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1);

    [Fact]
    public void D04_A_gate_counts_from_its_hop_on()
    {
        var refused = Gated.Refuses(2, Bo, Onward, "D04");
        Assert.Equal("`DA-1/2`: gate `onward` asks for the approval of position `cfo` or position `ceo`", refused.Reasons[0].Message);
        Assert.Equal("let position `cfo` (`carl`) or position `ceo` (`ada`) approve it before it is decided, and state the approval", refused.Reasons[0].Remedy);
        Gated.Accepts(2, Bo, Onward with { Approvals = [Approved("onward", Carl, 2)] });
        Gated.Accepts(2, Bo, Onward with { Approvals = [Approved("onward", Ada, 1)] });
    }

    [Fact]
    public void D04_An_approval_is_by_who_fills_the_approving_party_on_that_day_and_not_in_the_future()
    {
        Assert.Contains("none that is stated counts", Gated.Refuses(2, Bo, Onward with { Approvals = [Approved("onward", Dan, 1)] }, "D04").Reasons[0].Message, StringComparison.Ordinal);
        Gated.Refuses(2, Bo, Onward with { Approvals = [Approved("onward", Carl, 3)] }, "D04");
        Gated.Refuses(2, Bo, Onward with { Approvals = [Approved("other", Carl, 1)] }, "D04");
        var left = Gated.Accepts(3, Ada, Leave(Carl), Appoint(Cfo, Liz));
        left.Accepts(5, Bo, Onward with { Approvals = [Approved("onward", Carl, 2)] });
        left.Refuses(5, Bo, Onward with { Approvals = [Approved("onward", Carl, 4)] }, "D04");
        left.Accepts(5, Bo, Onward with { Approvals = [Approved("onward", Liz, 4)] });
    }

    [Fact]
    public void D04_Nobody_approves_what_they_decide_or_receive_through_a_second_seat()
    {
        var both = Gated.Accepts(3, Ada, End(Cfo, Carl), Appoint(Cfo, Bo));
        Assert.Contains("position `cfo` (nobody now)", both.Refuses(4, Bo, Onward with { Approvals = [Approved("onward", Bo, 4)] }, "D04").Reasons[0].Remedy, StringComparison.Ordinal);
        var receiver = Gated.Accepts(3, Ada, End(Cfo, Carl), Appoint(Cfo, Dan));
        receiver.Refuses(4, Bo, Onward with { Approvals = [Approved("onward", Dan, 4)] }, "D04");
        receiver.Accepts(4, Bo, Onward with { Approvals = [Approved("onward", Ada, 4)] });
    }

    [Fact]
    public void D04_What_the_approving_party_itself_decides_needs_no_other_approval()
    {
        var register = Under(new Gate { Id = "all", ApprovalBy = [Ceo] });
        Assert.Equal(Standing.Active, register.Stands(2, 1));
        register.Refuses(2, Bo, Onward, "D04");
    }

    [Fact]
    public void D04_A_gate_concerns_its_activities_and_categories_with_everything_narrower_and_everything_wider()
    {
        var ofActivity = Under(new Gate { Id = "hiring", HopAtLeast = 2, Activities = [Hire], ApprovalBy = [Cfo] });
        ofActivity.Refuses(2, Bo, Onward with { Mandate = Mandate.ToDecide(Onboard) }, "D04");
        var narrow = Under(new Gate { Id = "hiring", HopAtLeast = 2, Activities = [Onboard], ApprovalBy = [Cfo] });
        narrow.Refuses(2, Bo, Onward, "D04");
        var other = Register.Accepts(1, Ada, new DefineActivity { Id = Pay, Categories = ["money"] });
        var ofCategory = Under(new Gate { Id = "money", HopAtLeast = 2, Categories = ["money"], ApprovalBy = [Cfo] }, other, Hire, Pay);
        ofCategory.Accepts(2, Bo, Onward);
        ofCategory.Refuses(2, Bo, Onward with { Mandate = Mandate.ToDecide(Pay) }, "D04");
    }

    [Fact]
    public void D04_Every_agreement_every_notice_and_enough_signatures_are_stated()
    {
        var register = Under(new Gate { Id = "onward", HopAtLeast = 2, AgreementOf = [Cfo, Party.Class(Heads)], NoticeTo = [Committee, Mssp], Signatures = 2 });
        var refused = register.Refuses(3, Bo, Onward, "D04");
        Assert.Equal(5, refused.Reasons.Count);
        Assert.Contains("let class `heads` (`eve`) agree", refused.Reasons[1].Remedy, StringComparison.Ordinal);
        var complete = Onward with
        {
            Approvals = [Approved("onward", Carl, 2), Approved("onward", Eve, 2)],
            Notices = [Told(Committee, 3), Told(Mssp, 3)],
            Signatures = [Bo, Ada],
        };
        var terms = Assert.IsType<ResponsibilityDelegated>(register.Accepts(3, Bo, complete).Journal.Last().Event);
        Assert.Equal((complete.Approvals, complete.Notices, complete.Signatures), (terms.Approvals, terms.Notices, terms.Signatures));
        register.Refuses(3, Bo, complete with { Notices = [Told(Committee, 3), Told(Mssp, 4)] }, "D04");
        register.Refuses(3, Bo, complete with { Signatures = [Bo, Bo] }, "D04");
        register.Refuses(3, Bo, complete with { Signatures = [Bo, Dan] }, "D04");
        register.Refuses(3, Bo, complete with { Approvals = [Approved("onward", Carl, 2), Approved("onward", Dan, 2)] }, "D04");
    }

    [Fact]
    public void D01_A_scheme_may_ask_for_signatures_and_for_reviews()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Name = "signed", Signatures = 2, Form = FormParts.ReviewEvery }));
        var grant = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire));
        Assert.Equal(2, register.Refuses(2, Ada, grant, "D01").Reasons.Count);
        register.Refuses(2, Ada, grant with { Signatures = [Ada, Bo], ReviewEvery = Period.FromMonths(6) }, "D01");
        register.Accepts(2, Ada, grant with { Signatures = [Ada, Carl], ReviewEvery = Period.FromMonths(6) });
    }

    [Fact]
    public void D01_A_gate_may_ask_for_form()
    {
        var register = Under(new Gate { Id = "onward", HopAtLeast = 2, Form = FormParts.ReportEvery });
        register.Refuses(2, Bo, Onward, "D01");
        register.Accepts(2, Bo, Onward with { ReportEvery = Period.FromMonths(1) });
    }

    [Fact]
    public void The_same_grant_with_its_approvals_changes_nothing()
    {
        var grant = Onward with { Approvals = [Approved("onward", Carl, 2)] };
        var register = Gated.Accepts(2, Bo, grant);
        register.HasNothingToChange(5, Bo, grant);
        register.Refuses(5, Bo, Onward, "S02", "D04");
    }

    internal static readonly ActivityId Pay = ActivityId.From("pay");

    internal static Approval Approved(string gate, PersonId by, int day) => new() { Gate = gate, By = by, On = Day(day) };

    internal static Notice Told(Party to, int day) => new() { To = to, On = Day(day) };

    private static GovernanceRegister Under(Gate gate, GovernanceRegister? register = null, params ActivityId[] activities) => (register ?? Register)
        .Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Name = "gated", Gates = [gate] }))
        .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(activities is [] ? [Hire] : [.. activities]).Redelegable(2)));
}
