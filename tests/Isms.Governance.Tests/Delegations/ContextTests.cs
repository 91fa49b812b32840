using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>Limits by context, and what a question asks that names none.</summary>
public class ContextTests
{
    private static readonly ContextId Usual = ContextId.From("usual");

    [Fact]
    public void Without_limits_every_context_is_open_without_limit()
    {
        var register = Granted(Mandate.ToDecide(Spend));
        Assert.True(register.May(2, Bo, Spend, 1_000_000m));
        Assert.True(register.May(2, Bo, Spend, 1_000_000m, Emergency));
        Assert.Null(register.MayAct(2, Bo, Spend, 1m).Limit);
    }

    [Fact]
    public void A_limit_without_context_is_for_any_context_that_has_none_of_its_own()
    {
        var register = Granted(Mandate.ToDecide(Spend).UpTo(100m, "EUR").UpTo(900m, "EUR", Emergency));
        Assert.Equal(Euro(100m), register.MayAct(2, Bo, Spend, 1m).Limit);
        Assert.Equal(Euro(100m), register.MayAct(2, Bo, Spend, 1m, Travel).Limit);
        Assert.Equal(Euro(900m), register.MayAct(2, Bo, Spend, 1m, Emergency).Limit);
    }

    [Fact]
    public void Once_a_context_is_named_others_are_closed()
    {
        var register = Granted(Mandate.ToDecide(Spend).UpTo(900m, "EUR", Emergency));
        var closed = register.MayAct(2, Bo, Spend, 1m, Travel);
        Assert.Equal(["D22"], closed.Codes());
        Assert.Contains("`travel`", closed.Reasons[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_without_context_needs_one_where_no_context_is_the_default()
    {
        var answer = Granted(Mandate.ToDecide(Spend).UpTo(900m, "EUR", Emergency)).MayAct(2, Bo, Spend, 1m);
        Assert.Equal(["D22"], answer.Codes());
        Assert.Contains("contexts", answer.Reasons[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_without_context_is_asked_in_the_default_one()
    {
        var register = Register.Accepts(1, Ada, new DefineContext { Id = Usual, IsDefault = true },
            Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(100m, "EUR", Usual).UpTo(900m, "EUR", Emergency)));
        Assert.Equal(Euro(100m), register.MayAct(2, Bo, Spend, 1m).Limit);
        Assert.Equal(["D22"], register.MayAct(2, Bo, Spend, 101m).Codes());
        Assert.True(register.May(2, Bo, Spend, 101m, Emergency));
    }

    [Fact]
    public void A_closed_context_is_closed_for_acts_without_an_amount_too()
    {
        var register = Granted(Mandate.ToDecide(Hire).UpTo(100m, "EUR", Emergency));
        Assert.True(register.May(2, Bo, Hire, context: Emergency));
        Assert.Equal(["D22"], register.MayAct(2, Bo, Hire, context: Travel).Codes());
        Assert.Equal(["D22"], register.MayAct(2, Bo, Hire).Codes());
    }

    [Fact]
    public void The_limit_of_the_original_holder_may_depend_on_the_context()
    {
        var give = ActivityId.From("give");
        var register = Register.Accepts(1, Ada, new DefineActivity
        {
            Id = give, IsMonetary = true, RootLimits = [new Limit { Max = Euro(10m) }, new Limit { Max = Euro(50m), Context = Emergency }],
        });
        Assert.Equal([true, false, true], [register.May(2, Ada, give, 10m), register.May(2, Ada, give, 11m),
            register.May(2, Ada, give, 50m, Emergency)]);
    }

    [Fact]
    public void The_ladder_leaves_nobody_out_who_is_closed_in_the_context_and_says_so()
    {
        var ladder = Granted(Mandate.ToDecide(Spend).UpTo(900m, "EUR", Emergency)).At(Day(2)).WhoMay(Spend, Euro(10m), Travel);
        Assert.Equal([Ceo], ladder.Sufficient.Select(holder => holder.Party));
        var closed = ladder.Holders.Single(holder => holder.Party == Ciso);
        Assert.Contains("`travel`", closed.Shortfall, StringComparison.Ordinal);
        Assert.DoesNotContain("without limit", closed.ToString(), StringComparison.Ordinal);
    }

    private static GovernanceRegister Granted(Mandate mandate) => Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, mandate));
}
