using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Values;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That published schemes of delegation, written as governance files, give the answers that they call for.</summary>
public class OpenSchemeTests
{
    private static readonly GovernanceFileReading Ryde = Sample("money-ladder-ryde.json"), Wellington = Sample("sub-delegation-wellington.json");

    private static AuthorityAnswer Pounds(string post, decimal amount, string context = "budget") =>
        Ryde.At(2026, 1, 3).MayAct(Person($"who-is-{post}"), Activity("spending"), Money.Of(amount, "GBP"), ContextId.From(context));

    [Fact]
    public void At_Ryde_the_limit_depends_on_the_context_and_is_inclusive()
    {
        Assert.Equal([true, false, true, false],
            new[] { Pounds("planning-officer", 5_000m), Pounds("planning-officer", 5_000.01m), Pounds("planning-officer", 2_000m, "emergency"), Pounds("planning-officer", 2_000.01m, "emergency") }.Select(each => each.IsYes));
    }

    [Fact]
    public void At_Ryde_an_emergency_limit_above_the_usual_one_is_a_notice_at_its_line_and_no_error() =>
        Assert.Equal(["delegations[9]", "delegations[11]", "delegations[14]"], Ryde.Notices.Select(each => each.Path));

    [Fact]
    public void At_Ryde_beyond_the_top_of_the_ladder_it_is_the_councils() =>
        Assert.Equal([(Party)BodyId.From("council")], Pounds("clerk", 25_000.01m).Next.Select(next => next.Party));

    [Fact]
    public void At_Ryde_whoever_approved_does_not_confirm_in_the_same_case()
    {
        AuthorityAnswer Confirms(string @case) => Ryde.At(2026, 1, 3).MayAct(new() { Person = Person("who-is-financial-officer"), Activity = Activity("confirm-payment"), Case = CaseId.From(@case) });
        Assert.Equal([false, true], new[] { Confirms("PO-1").IsYes, Confirms("PO-2").IsYes });
    }

    [Fact]
    public void At_Wellington_conditions_bind_everyone_below_and_limits_bind_one()
    {
        Assert.All([("mel", 500m), ("tom", 100m)], each =>
        {
            Assert.Equal(["condition `safe`: the country is safe"], Wellington.At(2026, 1, 10).MayAct(Person(each.Item1), Activity("approve-travel"), Money.Of(each.Item2, "NZD")).Conditions);
            Assert.Equal(Verdict.No, Wellington.At(2026, 1, 10).MayAct(Person(each.Item1), Activity("approve-travel"), Money.Of(each.Item2 + 1m, "NZD")).Verdict);
        });
    }

    [Fact]
    public void At_Wellington_what_is_not_accepted_yet_is_not_effective()
    {
        Assert.Equal([Verdict.No, Verdict.YesProvided], new[] { 8, 9 }.Select(day => Wellington.At(2026, 1, day).MayAct(Person("tom"), Activity("approve-travel"), Money.Of(1m, "NZD")).Verdict));
        Assert.Equal([Verdict.YesProvided, Verdict.No], new[] { (3, 1), (3, 2) }.Select(day => Wellington.At(2026, day.Item1, day.Item2).MayAct(Person("tom"), Activity("approve-travel"), Money.Of(1m, "NZD")).Verdict));
    }

    [Fact]
    public void At_Wellington_acting_in_a_role_leaves_finance_out_unless_it_is_said()
    {
        Assert.True(Wellington.At(2026, 5, 31).MayAct(Person("mel"), Activity("approve-travel")).IsYes);
        Assert.False(Wellington.At(2026, 5, 31).MayAct(Person("mel"), Activity("approve-purchases")).IsYes);
        Assert.False(Wellington.At(2026, 6, 1).MayAct(Person("mel"), Activity("approve-travel")).IsYes);
    }

    [Fact]
    public void At_Wellington_passing_on_without_the_approval_of_the_vice_chancellor_is_refused_at_its_item()
    {
        var reading = Sample("sub-delegation-wellington.json", text => text.Replace("\"further\", \"by\": \"vice-chancellor\"", "\"further\", \"by\": \"coo\"", StringComparison.Ordinal));
        reading.HasFaults("ISMS-F21 48:5 delegations[0]");
        Assert.Equal(["ISMS-D04"], reading.Diagnostics[0].Rules.Select(rule => rule.Id.Value));
    }
}
