using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>Those above a delegate use its mandate and limit, where the scheme permits it.</summary>
public class UpwardExerciseTests
{
    /// <summary>The lead, who reports to the head of IT, who reports to the CISO, may decide budgets, which the CFO holds, up to 500.</summary>
    private static GovernanceRegister With(UpwardExercise permitted) => Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { UpwardExercise = permitted }))
        .Accepts(1, Carl, Grant(1, Cfo, Lead, Mandate.ToDecide(Budget).UpTo(500m, "EUR")));

    [Theory]
    [InlineData(UpwardExercise.None, false, false, false)]
    [InlineData(UpwardExercise.Supervisor, true, false, false)]
    [InlineData(UpwardExercise.Line, true, true, true)]
    [InlineData(UpwardExercise.Head, false, false, true)]
    [InlineData(UpwardExercise.Supervisor | UpwardExercise.Head, true, false, true)]
    public void The_scheme_says_who_above_uses_the_mandate(UpwardExercise permitted, bool it, bool ciso, bool ceo) =>
        Assert.Equal([it, ciso, ceo, false], new[] { Dan, Bo, Ada, Eve }.Select(person => With(permitted).May(2, person, Budget, 500m)));

    [Fact]
    public void They_use_it_in_a_capacity_of_its_own_up_to_its_limit()
    {
        var answer = With(UpwardExercise.Line).MayAct(2, Bo, Budget, 500m);
        Assert.Equal((Capacity.Upward, Ciso, Item(1).To(Lead)), (answer.Capacity, answer.Seat!.Value, Assert.Single(answer.Chain).Item));
        Assert.Contains("from above the delegate, with its mandate, on behalf of position `cfo`, filling position `ciso`, up to 500 EUR", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(["D22"], With(UpwardExercise.Line).MayAct(2, Bo, Budget, 501m).Codes());
        Assert.Equal(["D12"], With(UpwardExercise.Line).Accepts(3, Carl, Revoke(1)).MayAct(3, Bo, Budget, 1m).Codes());
    }

    [Fact]
    public void Higher_levels_are_those_of_a_higher_rank_wherever_they_report_to()
    {
        var (staff, head) = (LevelId.From("staff"), LevelId.From("head"));
        var register = With(UpwardExercise.HigherLevels).Accepts(1, Ada, new DefineLevel { Id = staff, Rank = 1 }, new DefineLevel { Id = head, Rank = 2 },
            new ChangeEntry { To = new Position { Id = Lead, ReportsTo = It, Level = staff } }, new ChangeEntry { To = new Position { Id = Eng, ReportsTo = Ciso, Level = head } },
            new ChangeEntry { To = new Position { Id = It, ReportsTo = Ciso } });
        Assert.Equal([true, false], [register.May(2, Eve, Budget, 500m), register.May(2, Dan, Budget, 500m)]);
    }

    [Fact]
    public void The_setting_counts_that_is_in_force_when_somebody_acts() =>
        Assert.Equal([true, false], new[] { 2, 3 }.Select(day => With(UpwardExercise.Line).Accepts(3, Ada, Adopt(DelegationScheme.Simple)).May(day, Bo, Budget, 1m)));

    [Fact]
    public void A_regime_may_say_otherwise_for_some_activities()
    {
        var register = With(UpwardExercise.Line).Accepts(2, Ada, Adopt(DelegationScheme.Simple with
        {
            UpwardExercise = UpwardExercise.Line,
            Regimes = [new() { Activities = [Budget], Scheme = DelegationScheme.Simple with { Name = "budgets" } }],
        }));
        Assert.Equal(["A02"], register.MayAct(2, Bo, Budget, 500m).Codes());
    }

    [Fact]
    public void The_own_mandate_comes_first_and_the_ladder_lists_those_above()
    {
        var register = With(UpwardExercise.Supervisor).Accepts(2, Carl, Grant(2, Cfo, It, Mandate.ToDecide(Budget).UpTo(900m, "EUR")));
        var answer = register.MayAct(3, Dan, Budget, 400m);
        Assert.Equal((Capacity.Delegate, Capacity.Upward), (answer.Capacity, Assert.Single(answer.Otherwise).Capacity));
        Assert.Equal([(Lead, null), (It, (PositionId?)Lead), (It, null), (Ciso, It), (Cfo, null)],
            register.At(Day(3)).WhoMay(Budget, Euro(400m)).Holders.Select(holder => (PositionId.From(holder.Party.Id), holder.For)));
    }
}
