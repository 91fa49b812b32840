using Isms.Governance.Accountability;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>What falls short on record is found, never refused.</summary>
public class FindingTests
{
    [Fact]
    public void What_nobody_was_given_is_accountable_by_default_only()
    {
        var found = Register.At(Day(1)).Findings();
        Assert.Contains("27001:2022/5.1.c", Assert.Single(found.Of(Rule.A03)).Subjects);
        var given = Register.Accepts(1, Ada, new AllocateAccountability { Of = Clause.Resources, To = [Cfo] }).At(Day(1)).Findings();
        Assert.Equal(found.Of(Rule.A03)[0].Subjects.Where(id => id != "27001:2022/5.1.c"), Assert.Single(given.Of(Rule.A03)).Subjects);
        Assert.StartsWith("nobody was given `27001:2022/4.1`, `27001:2022/4.2.a`, `27001:2022/4.2.b` and ", found.Of(Rule.A03)[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_in_top_management_that_nobody_fills_is_found_until_it_is_filled()
    {
        Assert.Empty(Register.At(Day(1)).Findings().Of(Rule.A07));
        var left = Register.Accepts(1, Ada, Leave(Carl));
        Assert.Equal("ISMS-A07: nobody fills position `cfo` since 2026-01-02 (to mend it: appoint a holder, acting if need be)", Assert.Single(left.At(Day(2)).Findings().Of(Rule.A07)).ToString());
        Assert.Empty(left.Accepts(2, Ada, Appoint(Cfo, Liz)).At(Day(2)).Findings().Of(Rule.A07));
    }

    [Fact]
    public void Before_anything_is_on_record_nothing_can_be_found()
    {
        var found = GovernanceRegister.Empty.At(Day(1)).Findings();
        Assert.NotNull(found.Cause);
        Assert.StartsWith("not evaluable: ", found.ToString(), StringComparison.Ordinal);
    }
}
