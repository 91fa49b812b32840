using Isms.Governance.Accountability;
using Isms.Governance.Organization;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Accountability.Firm;

namespace Isms.Governance.Tests.Accountability;

/// <summary>Who holds a power before anyone delegates it: it follows accountability unless the activity says otherwise.</summary>
public class OriginalHolderTests
{
    private static readonly ActivityId Sell = ActivityId.From("sell"), Auction = ActivityId.From("auction");

    [Fact]
    public void By_default_it_is_who_is_accountable_and_the_head()
    {
        Assert.Equal([Ceo], Holders(Register, 1, Buy));
        Assert.Equal([Cfo, Ceo], Holders(Register.Accepts(1, Ada, Allocate(Cfo)), 1, Buy));
        Assert.Equal([Ceo], Holders(Register, 1, Sing));
    }

    [Fact]
    public void The_nearest_activity_that_says_something_counts()
    {
        var register = Register.Accepts(1, Ada, new DefineActivity { Id = Sell, HeldBy = [Cfo], RootLimits = [UpTo(9)] }, new DefineActivity { Id = Auction, PartOf = Sell });
        Assert.Equal([Cfo], Holders(register, 1, Auction));
        Assert.Equal([UpTo(9)], View(register, 1).RootLimits(Auction));
        Assert.Empty(View(register, 1).RootLimits(Sing));
    }

    [Fact]
    public void A_holder_that_left_top_management_holds_nothing_and_the_default_applies()
    {
        var register = Register.Accepts(1, Ada, new DefineActivity { Id = Sell, HeldBy = [Cfo, Coo] });
        Assert.Equal([Cfo, Coo], Holders(register, 1, Sell));
        register = register.Accepts(2, Ada, new EndDesignation { Position = Coo });
        Assert.Equal([Cfo], Holders(register, 2, Sell));
        Assert.Equal([Ceo], Holders(register.Accepts(3, Ada, new EndDesignation { Position = Cfo }), 3, Sell));
    }

    [Fact]
    public void The_governing_body_may_hold_a_power_and_never_becomes_accountable()
    {
        var register = Governed.Accepts(1, Ada, new DefineActivity { Id = Sell, HeldBy = [Board] });
        Assert.Equal([Board], Holders(register, 1, Sell));
        Assert.Equal([Ceo], register.At(Day(1)).WhoIsAccountable(Sell).Positions);
    }

    private static Limit UpTo(int euro) => new() { Max = Money.Of(euro, "EUR") };

    private static ValueList<Party> Holders(GovernanceRegister register, int day, ActivityId activity) => View(register, day).OriginalHolders(activity);

    private static AccountabilityAt View(GovernanceRegister register, int day) => new(new(register.Organization, register.Now(Day(day))), register.Accountability);
}
