using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>Who may do this: every holder, the lowest sufficient first, the original holder last.</summary>
public class LadderTests
{
    /// <summary>1: the CISO 25,000; 2: both heads 1,000; 3: the vacant position 500; 4: the lead 25,000, deeper; 5: the provider 1,000.</summary>
    private static readonly GovernanceRegister Money = Register
        .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR").Redelegable(1)),
            Grant(2, Ceo, Party.Class(Heads), Mandate.ToDecide(Spend).UpTo(1_000m, "EUR")),
            Grant(3, Ceo, Vacant, Mandate.ToDecide(Spend).UpTo(500m, "EUR")), Grant(5, Ceo, Mssp, Mandate.ToDecide(Spend).UpTo(1_000m, "EUR")))
        .Accepts(2, Bo, Grant(4, Ciso, Lead, Mandate.ToDecide(Spend), under: 1));

    [Fact]
    public void Holders_come_by_limit_then_depth_then_id_and_the_original_holder_last()
    {
        var ladder = Money.At(Day(3)).WhoMay(Spend, Euro(100m));
        Assert.Equal([Vacant, Eng, It, Mssp, Ciso, Lead, Ceo], ladder.Holders.Select(holder => holder.Party));
        Assert.Equal([1, 1, 1, 1, 1, 2, 0], ladder.Holders.Select(holder => holder.Depth));
        Assert.Equal(["vacant", "head of engineering", "head of IT", "mssp", "CISO", "lead", "CEO"], ladder.Holders.Select(holder => holder.Title));
        Assert.All(ladder.Holders, holder => Assert.True(holder.IsSufficient));
    }

    [Fact]
    public void A_vacant_seat_is_listed_and_marked_and_never_the_first_who_can()
    {
        var ladder = Money.At(Day(3)).WhoMay(Spend, Euro(100m));
        Assert.Equal([true, false, false, false, false, false, false], ladder.Holders.Select(holder => holder.IsVacant));
        Assert.Equal(Eng, ladder.First!.Party);
        Assert.Contains("vacant", ladder.Holders[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Those_whose_limit_is_too_low_stay_on_the_ladder_as_insufficient()
    {
        var ladder = Money.At(Day(3)).WhoMay(Spend, Euro(1_001m));
        Assert.Equal(7, ladder.Holders.Count);
        Assert.Equal([Ciso, Lead, Ceo], ladder.Sufficient.Select(holder => holder.Party));
        Assert.Equal([Ceo], Money.At(Day(3)).WhoMay(Spend, Euro(25_001m)).Sufficient.Select(holder => holder.Party));
    }

    [Fact]
    public void Who_holds_several_items_stands_on_the_ladder_once_for_each()
    {
        var ladder = Money.Accepts(3, Ada, Grant(6, Ceo, It, Mandate.ToDecide(Buy).UpTo(50m, "EUR"))).At(Day(4)).WhoMay(Buy, Euro(10m));
        Assert.Equal(["6", "3", "2", "2", "5", "1", "4", null], ladder.Holders.Select(holder => holder.Item?.Item));
    }

    [Fact]
    public void What_is_not_in_force_is_listed_with_the_reason()
    {
        var register = Money.Accepts(3, Ada, Revoke(1), Grant(7, Ceo, Cfo, Mandate.ToDecide(Spend).For(Days(10, 20))));
        var ladder = register.At(Day(4)).WhoMay(Spend, Euro(100m));
        var shortfalls = ladder.Holders.Where(holder => !holder.IsSufficient).ToDictionary(holder => holder.Item!.Item, holder => holder.Shortfall!);
        Assert.Equal(["1", "4", "7"], shortfalls.Keys.Order(StringComparer.Ordinal));
        Assert.EndsWith("is revoked", shortfalls["1"], StringComparison.Ordinal);
        Assert.Contains("rests on", shortfalls["4"], StringComparison.Ordinal);
        Assert.EndsWith("is not started", shortfalls["7"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_ladder_for_a_unit_and_a_kind_of_act_is_shorter()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToPerform(Hire).In(ItUnit)),
            Grant(2, Ceo, Eng, Mandate.ToDecide(Hire).In(EngUnit)));
        var view = register.At(Day(2));
        Assert.Equal([It, Ceo], view.WhoMay(Hire, unit: Helpdesk, kind: ActKinds.Perform).Sufficient.Select(holder => holder.Party));
        Assert.Equal([Ceo], view.WhoMay(Hire, unit: Helpdesk).Sufficient.Select(holder => holder.Party));
        Assert.Equal([Eng, Ceo], view.WhoMay(Hire, unit: EngUnit).Sufficient.Select(holder => holder.Party));
    }

    [Fact]
    public void The_holder_of_a_limit_is_the_last_where_the_original_holder_has_one_too()
    {
        var ladder = Register.Accepts(1, Carl, Grant(1, Cfo, Ciso, Mandate.ToDecide(Budget))).At(Day(2)).WhoMay(Budget, Euro(50_000m));
        Assert.Equal([Ciso, Cfo], ladder.Holders.Select(holder => holder.Party));
        Assert.Equal([Euro(50_000m), Euro(50_000m)], ladder.Holders.Select(holder => holder.Limit));
        Assert.Empty(Register.At(Day(2)).WhoMay(Budget, Euro(50_001m)).Sufficient);
        Assert.Null(Register.At(Day(2)).WhoMay(Budget, Euro(50_001m)).First);
    }

    [Fact]
    public void A_body_is_listed_with_the_persons_of_its_member_positions()
    {
        var ladder = Register.Accepts(1, Ada, Grant(1, Ceo, Committee, Mandate.ToDecide(Hire)),
            Grant(2, Ceo, Circle, Mandate.ToDecide(Hire))).At(Day(2)).WhoMay(Hire);
        Assert.Equal([Liz], ladder.Holders.Single(holder => holder.Party == Circle).Persons);
        Assert.False(ladder.Holders.Single(holder => holder.Party == Circle).IsSufficient);
        Assert.Equal([Bo, Dan, Eve], ladder.Holders.Single(holder => holder.Party == Committee).Persons);
    }

    [Fact]
    public void A_question_that_cannot_be_answered_says_why()
    {
        Assert.Equal("amount missing: `spend` is monetary", Money.At(Day(3)).WhoMay(Spend).Cause);
        Assert.Equal("no record yet", GovernanceRegister.Empty.At(Day(3)).WhoMay(Spend, Euro(1m)).Cause);
        var ladder = Money.At(Day(3)).WhoMay(ActivityId.From("dance"));
        Assert.Equal("activity `dance` is not on record at 2026-01-04", ladder.Cause);
        Assert.Empty(ladder.Holders);
        Assert.Null(ladder.First);
    }
}
