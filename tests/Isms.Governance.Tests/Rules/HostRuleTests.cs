using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Delegations;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Rules;

public class HostRuleTests
{
    private static readonly HouseRule NothingOutside = new("HOUSE-1", proposal =>
        !proposal.Events.Any(each => each is ResponsibilityDelegated) ? null :
        [
            .. from granted in proposal.Events.OfType<ResponsibilityDelegated>()
               where granted.To.Kind is PartyKind.External
               select new Objection($"`{granted.Item}` goes to {granted.To}, outside the house", "delegate to somebody inside", granted.Item.ToString(), granted.To.Id),
        ]);

    private static readonly GovernanceDecider House = GovernanceDecider.Standard.With(NothingOutside);

    private static DelegateResponsibility Outside => Grant(1, Ceo, Mssp, Of(Patch));

    private static DelegateResponsibility Inside => Grant(2, Ceo, Ciso, Of(Patch));

    [Fact]
    public void A_hosts_rule_refuses_beside_ours_with_its_own_code_message_and_remedy()
    {
        var refused = Assert.IsType<Refused>(House.Decide(Register, Outside, new(Day(0), Ada)));
        var reason = Assert.Single(refused.Reasons);
        Assert.Equal("HOUSE-1: `DA-1/1` goes to external party `mssp`, outside the house (to mend it: delegate to somebody inside)", reason.ToString());
        Assert.Equal((["DA-1/1", "mssp"], Basis.OwnRule, null), (reason.Subjects, reason.Rule.Basis, reason.Rule.Clause));
        Assert.Equal(House.Added, [reason.Rule]);
        Assert.Contains("└─ HOUSE-1 (house rule, own rule): `DA-1/1` goes", refused.ToString(), StringComparison.Ordinal);
        Assert.IsType<Accepted>(Register.Decide(Outside, new(Day(0), Ada)));
    }

    [Fact]
    public void A_hosts_rule_that_is_kept_is_told_with_those_that_held()
    {
        var accepted = Assert.IsType<Accepted>(House.Decide(Register, Inside, new(Day(0), Ada)));
        Assert.Equal([.. Register.Decide(Inside, new(Day(0), Ada)).Held, .. House.Added], accepted.Held);
        Assert.Contains("held: HOUSE-1 house rule", accepted.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hosts_rule_that_does_not_concern_a_command_is_not_told() =>
        Assert.DoesNotContain(House.Added[0], House.Decide(Register, new RegisterPerson { Id = PersonId.From("zoe") }, new(Day(0), Ada)).Held);

    [Fact]
    public void What_would_become_true_is_seen_whichever_command_asks_for_it()
    {
        var granted = House.Do(Register, new(Day(0), Ada), Inside);
        var swap = new SupersedeDelegation { Old = Item(2), New = Outside };
        Assert.Equal(["HOUSE-1"], House.Decide(granted, swap, new(Day(1), Ada)).Violations.Select(each => each.Rule.Id.Value));
    }

    [Fact]
    public void Where_a_rule_of_ours_refuses_the_reasons_of_both_are_told_and_ours_come_first()
    {
        var picky = House.With(new HouseRule("HOUSE-2", proposal => [new($"{proposal.Events.Count} events", "ask for less")]));
        var standard = Assert.IsType<Refused>(Register.Decide(Outside, new(Day(0), Bo)));
        var refused = Assert.IsType<Refused>(picky.Decide(Register, Outside, new(Day(0), Bo)));
        Assert.Equal(standard.Reasons.Select(each => each.ToString()).Append("HOUSE-2: 0 events (to mend it: ask for less)"), refused.Reasons.Select(each => each.ToString()));
        Assert.Equal(standard.NotReached, refused.NotReached);
    }

    [Fact]
    public void A_repetition_changes_nothing_whatever_a_hosts_rule_says()
    {
        var granted = Register.Accepts(0, Ada, Outside);
        Assert.Empty(Assert.IsType<Accepted>(House.Decide(granted, Outside, new(Day(1), Ada))).Events);
    }

    [Fact]
    public void A_rule_that_is_added_later_leaves_what_was_accepted_before()
    {
        var granted = Register.Accepts(0, Ada, Outside);
        Assert.Equal(Standing.Active, House.Do(granted, new(Day(1), Ada), Inside).Stands(2, 1));
    }

    [Fact]
    public void A_proposal_says_who_decides_what_when_and_from_when_on()
    {
        Proposal? seen = null;
        var watching = GovernanceDecider.Standard.With(new HouseRule("WATCH", proposal =>
        {
            seen = proposal;
            return null;
        }));
        var asked = Inside with { Mandate = Of(Patch) with { From = Day(9) }, DecidedAt = Day(3), DecidedBy = Ada, Reference = "letter 1" };
        var accepted = Assert.IsType<Accepted>(watching.Decide(Register, asked, new(Day(5), Bo)));
        Assert.NotNull(seen);
        Assert.Equal((asked, Day(3), Ada, Day(9)), (seen.Command, seen.Decided.At, seen.Decided.By, seen.EffectiveFrom));
        Assert.Equal((Day(3), Register.Sequence), (seen.View.EffectiveAt, seen.View.KnownSequence));
        Assert.Equal(accepted.Events, seen.Events);
        watching.Decide(accepted.Register, new SupersedeDelegation { Old = Item(2), New = Grant(3, Ceo, Ciso, Of(Patch) with { From = Day(20) }) }, new(Day(10), Ada));
        Assert.Equal((Day(10), Day(20)), (seen.Decided.At, seen.EffectiveFrom));
        Assert.All(seen.Events, each => Assert.Equal(Day(20), each.EffectiveFrom));
    }

    [Fact]
    public void The_dry_run_takes_the_hosts_rules_into_account_where_it_is_handed_them()
    {
        var view = Register.At(Day(1));
        Assert.True(view.CanDelegate(Outside, Ada).IsAccepted);
        Assert.False(view.CanDelegate(Outside, Ada, House).IsAccepted);
        Assert.Equal(House.Decide(Register, Outside, new(Day(1), Ada)), view.CanDelegate(Outside, Ada, House));
    }

    [Fact]
    public void All_or_nothing_holds_with_a_hosts_rules_too()
    {
        var thrown = Assert.Throws<DecisionRefusedException>(() => House.Do(Register, new(Day(0), Ada), Inside, Outside));
        Assert.Equal(House.Added[0], Assert.Single(thrown.Refusal.Reasons).Rule);
        Assert.Equal(Register.Do(new(Day(0), Ada), Inside), House.Do(Register, new(Day(0), Ada), Inside));
    }

    [Fact]
    public void A_check_that_throws_decides_nothing_and_says_which_rule_it_was()
    {
        var broken = House.With(new HouseRule("HOUSE-3", _ => throw new FormatException("no such plan")));
        var thrown = Assert.Throws<DecisionRuleException>(() => broken.Decide(Register, Inside, new(Day(0), Ada)));
        Assert.Equal("the rule `HOUSE-3` could not be checked; nothing was decided", thrown.Message);
        Assert.Equal("HOUSE-3", thrown.Rule.Id.Value);
        Assert.IsType<FormatException>(thrown.InnerException);
        Assert.IsType<Accepted>(House.Decide(Register, Inside, new(Day(0), Ada)));
        Assert.Throws<DecisionRuleException>(() => House.With(new HouseRule("HOUSE-4", _ => [null!])).Decide(Register, Inside, new(Day(0), Ada)));
        Assert.Throws<DecisionRuleException>(() => House.With(new HouseRule("HOUSE-5", _ => [new(" ", "mend it")])).Decide(Register, Inside, new(Day(0), Ada)));
    }

    [Fact]
    public void A_decider_does_not_change_when_a_rule_is_added_and_the_rules_of_the_library_stay_what_they_are()
    {
        Assert.Empty(GovernanceDecider.Standard.Added);
        Assert.Null(Rule.Find(RuleId.From("HOUSE-1")));
        Assert.DoesNotContain(House.Added[0], Rule.All);
        Assert.Same(House, House.With(NothingOutside));
        Assert.Equal(["HOUSE-1", "HOUSE-0"], House.With(new HouseRule("HOUSE-0", _ => null)).Added.Select(each => each.Id.Value));
        Assert.Single(House.Added);
    }

    [Theory]
    [InlineData("ISMS-D99", "the rule `ISMS-D99` has a code that only rules of this library have")]
    [InlineData("isms-x", "the rule `isms-x` has a code that only rules of this library have")]
    [InlineData("HOUSE-1", "two rules have the code `HOUSE-1`")]
    public void A_code_that_is_taken_is_refused(string id, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => House.With(new HouseRule(id, _ => null))).Message);

    [Fact]
    public void A_rule_without_an_identity_breaks_its_contract()
    {
        Assert.Throws<ArgumentNullException>(() => House.With(null!));
        Assert.Throws<ArgumentException>(() => House.With(new HouseRule(null, _ => null)));
        Assert.Throws<ArgumentException>(() => House.With(new HouseRule("HOUSE-2", _ => null) { Title = "two\nlines" }));
        Assert.Throws<ArgumentException>(() => House.With(new HouseRule("HOUSE-2", _ => null) { Statement = " " }));
        Assert.Throws<ArgumentException>(() => new Objection("wrong", "one\ntwo"));
        Assert.Throws<ArgumentException>(() => new Objection("wrong", "mend it", " "));
    }

    private sealed class HouseRule(string? id, Func<Proposal, ValueList<Objection>?> check) : IDecisionRule
    {
        public RuleId Id { get; } = id is null ? default : RuleId.From(id);

        public string Title { get; init; } = "house rule";

        public string Statement { get; init; } = "this house keeps its own rules";

        public ValueList<Objection>? Check(Proposal proposal) => check(proposal);
    }
}
