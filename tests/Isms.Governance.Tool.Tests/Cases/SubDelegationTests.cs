using static Isms.Governance.Tool.Tests.Cases.CaseFile;

namespace Isms.Governance.Tool.Tests.Cases;

/// <summary>The rules of sub-delegation that Wellington and Canterbury share, and Canterbury's own, with the answers that they call for.</summary>
/// <remarks>"Acting under three months, specific over three months" is read as: nobody acts in a whole role for longer; one authority may go for longer.</remarks>
public class SubDelegationTests
{
    private const string Wellington = "sub-delegation-wellington.json", Canterbury = "sub-delegation-canterbury.json";

    private const string Travel = "\"item\": 2 }, \"activities\": [ \"approve-travel\" ]", Purchases = "\"item\": 1 }, \"activities\": [ \"approve-purchases\" ]";

    private const string Further = "\"approvals\": [ { \"gate\": \"further\", \"by\": \"vice-chancellor\", \"on\": \"2026-01-07\" } ], ";

    // What is handed to the manager is about purchases, and is not passed on.
    private static readonly (string, string) OfTravel = (Travel, Purchases);

    private static readonly (string, string) NotFurther = (
        "\"by\": \"school-manager\", \"to\": \"officer\", \"under\": { \"instrument\": \"DA-1\", \"item\": 3 },", "\"by\": { \"body\": \"council\" }, \"to\": \"officer\",");

    private static (string, string) With(string gate, string further = "") =>
        ("\"through\": \"2026-03-31\" }", $"\"through\": \"2026-03-31\" }}, \"approvals\": [ {{ \"gate\": \"{gate}\", \"by\": \"coo\", \"on\": \"2026-01-05\" }} ]{further}");

    [Theory]
    [InlineData(Wellington)]
    [InlineData(Canterbury)]
    public void A_sub_delegation_has_an_end_and_is_in_writing(string university)
    {
        Assert.Equal("sound", Check(university));
        Assert.Equal("D01 delegations[3]", Check(university, (", \"through\": \"2026-03-31\" }", " }")));
        Assert.Equal("D01 delegations[0]", Check(university, ("\"acceptedOn\": \"2026-01-09\", \"reference\": \"mail\"", "\"acceptedOn\": \"2026-01-09\"")));
    }

    [Theory]
    [InlineData(Wellington, "finance-or-hr", "")]
    [InlineData(Canterbury, "finance-or-people", ", \"noticedTo\": [ { \"position\": \"finance-business-partner\", \"on\": \"2026-01-06\" } ]")]
    public void A_level_two_holder_sub_delegates_a_finance_authority_only_with_an_approval_on_record(string university, string gate, string copied)
    {
        Assert.Equal("D04 delegations[3]", Check(university, OfTravel, NotFurther, With("further", copied)));
        Assert.Equal("sound", Check(university, OfTravel, NotFurther, With(gate, copied)));
    }

    [Theory]
    [InlineData(Wellington)]
    [InlineData(Canterbury)]
    public void A_sub_delegate_passes_on_only_with_the_prior_approval_of_the_vice_chancellor(string university)
    {
        Assert.Equal("D04 delegations[0]", Check(university, (Further, "")));
        Assert.Equal("D04 delegations[0]", Check(university, (Further, Further.Replace("vice-chancellor", "coo", StringComparison.Ordinal))));
        Assert.Equal("D04 delegations[0]", Check(university, (Further, Further.Replace("2026-01-07", "2026-01-09", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(Wellington)]
    [InlineData(Canterbury)]
    public void Sub_delegation_moves_authority_and_not_accountability_and_the_delegator_still_holds_it(string university)
    {
        string[] Accountable(string day) => [.. Who(university, $"approve-travel --at {day}")["accountable"]!.AsArray().Select(each => (string)each!["position"]!)];
        Assert.Equal(["vice-chancellor"], Accountable("2026-01-05"));
        Assert.Equal(["vice-chancellor"], Accountable("2026-01-10"));
        Assert.Equal(["yes-provided", "yes", "no A02"], new[] { "mel", "dean-of-science", "hugo" }.Select(who => May(university, $"{who} approve-travel --at 2026-01-10 --amount 10NZD")));
        Assert.Equal([2, 3, 4], new[] { "2026-01-05", "2026-01-08", "2026-01-10" }.Select(day => Who(university, $"approve-travel --at {day} --amount 10NZD")["holders"]!.AsArray().Count(each => (bool)each!["sufficient"]!)));
    }

    [Theory]
    [InlineData(Wellington)]
    [InlineData(Canterbury)]
    public void What_is_not_accepted_yet_is_not_effective(string university)
    {
        Assert.StartsWith("no", May(university, "tom approve-travel --at 2026-01-08 --amount 10NZD"), StringComparison.Ordinal);
        Assert.StartsWith("yes-provided", May(university, "tom approve-travel --at 2026-01-09 --amount 10NZD"), StringComparison.Ordinal);
        Assert.StartsWith("no", May(university, "tom approve-travel --at 2026-01-10 --amount 10NZD", ("\"acceptedOn\": \"2026-01-09\"", "\"declinedOn\": \"2026-01-09\"")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wellington)]
    [InlineData(Canterbury)]
    public void Conditions_bind_every_holder_below_and_limits_bind_one(string university)
    {
        Assert.All([("mel", 500), ("tom", 100)], each =>
        {
            var answer = MayAct(university, $"{each.Item1} approve-travel --at 2026-01-10 --amount {each.Item2}NZD");
            Assert.Equal(("yes-provided", "condition `safe`: the country is safe"), ((string)answer["answer"]!, string.Join("; ", answer["conditions"]!.AsArray())));
            Assert.Equal("no D22", May(university, $"{each.Item1} approve-travel --at 2026-01-10 --amount {each.Item2}.01NZD"));
        });
        Assert.Equal("yes", May(university, "dean-of-science approve-travel --at 2026-01-10 --amount 9000NZD"));
    }

    [Theory]
    [InlineData(Wellington)]
    [InlineData(Canterbury)]
    public void Who_acts_in_a_role_has_all_of_it_and_finance_only_where_that_is_said(string university)
    {
        Assert.Equal("yes", May(university, "mel approve-travel --at 2026-05-02"));
        Assert.Equal("no D19", May(university, "mel approve-purchases --at 2026-05-02"));
        Assert.Equal("yes", May(university, "mel approve-purchases --at 2026-05-02", ("\"trigger\": \"leave\"", "\"trigger\": \"leave\", \"carries\": \"everything\"")));
    }

    [Fact]
    public void At_Canterbury_nobody_acts_for_longer_than_three_months_and_one_authority_may_go_for_longer()
    {
        Assert.Equal("D10 appointments[9]", Check(Canterbury, ("\"through\": \"2026-07-31\"", "\"through\": \"2026-08-01\"")));
        Assert.Equal(["yes", "no D11"], new[] { "2026-07-31", "2026-08-01" }.Select(day => May(Canterbury, $"mel approve-travel --at {day}")));
        Assert.Equal(["yes", "yes"], new[] { "2026-01-07", "2026-12-31" }.Select(day => May(Canterbury, $"mel approve-leave --at {day}")));
    }

    [Fact]
    public void At_Canterbury_an_authority_goes_on_only_as_its_column_of_sub_delegation_allows() => Assert.Equal(
        "D04 delegations[6]", Check(Canterbury, ("\"item\": 5 }, \"activities\": [ \"approve-leave\" ]", "\"item\": 6 }, \"activities\": [ \"appoint-staff\" ]")));

    [Theory]
    [InlineData(", \"noticedTo\": [ { \"position\": \"finance-business-partner\", \"on\": \"2026-01-06\" } ]", "sound")]
    [InlineData(", \"noticedTo\": [ { \"position\": \"people-business-partner\", \"on\": \"2026-01-06\" } ]", "D04 delegations[3]")]
    [InlineData("", "D04 delegations[3]")]
    public void At_Canterbury_the_business_partner_is_copied_in_on_a_finance_authority(string copied, string expected) =>
        Assert.Equal(expected, Check(Canterbury, OfTravel, NotFurther, With("finance-or-people", copied)));

    [Fact]
    public void At_Canterbury_the_business_partner_is_copied_in_on_an_authority_about_people() =>
        Assert.Equal("D04 delegations[6]", Check(Canterbury, ("\"position\": \"people-business-partner\", \"on\": \"2026-01-06\"", "\"position\": \"finance-business-partner\", \"on\": \"2026-01-06\"")));
}
