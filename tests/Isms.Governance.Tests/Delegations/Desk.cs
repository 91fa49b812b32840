using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Tests.Delegations;

/// <summary>What the tests of delegations say over and over: days, items, grants, what is accepted and what is refused.</summary>
internal static class Desk
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    internal static Instant Day(int day) => Start + Duration.FromDays(day);

    internal static Interval Days(int from, int until) => new(Day(from), Day(until));

    internal static InstrumentItem Item(int item) => InstrumentItem.Of("DA-1", item);

    internal static Money Euro(decimal amount) => Money.Of(amount, "EUR");

    internal static Mandate Of(params ValueList<ActivityId> activities) => new() { Activities = activities };

    internal static DelegateResponsibility Grant(int item, Party from, Party to, Mandate mandate, int? under = null) => new()
    {
        Item = Item(item), From = from, To = to, Mandate = mandate, Under = under is { } above ? Item(above) : null,
    };

    internal static RevokeDelegation Revoke(int item, int? from = null) => new() { Item = Item(item), EffectiveFrom = from is { } day ? Day(day) : null };

    internal static AcceptDelegation Accept(int item) => new() { Item = Item(item) };

    internal static AdoptScheme Adopt(DelegationScheme scheme) => new() { Scheme = scheme };

    internal static CarryOver Carry(int old, int @as) => new(Item(old), Item(@as));

    internal static GovernanceRegister Accepts(this GovernanceRegister register, int day, PersonId by, params GovernanceCommand[] commands) =>
        register.Do(new(Day(day), by), commands);

    /// <summary>The decision, which has to be an acceptance that changes nothing.</summary>
    internal static void HasNothingToChange(this GovernanceRegister register, int day, PersonId by, GovernanceCommand command)
    {
        var accepted = Assert.IsType<Accepted>(register.Decide(command, new(Day(day), by)));
        Assert.Empty(accepted.Events);
        Assert.Same(register, accepted.Register);
    }

    /// <summary>The refusal, which has to cite exactly these rules and say for each violation what would mend it.</summary>
    internal static Refused Refuses(this GovernanceRegister register, int day, PersonId by, GovernanceCommand command, params string[] rules)
    {
        var (sequence, context) = (register.Sequence, new DecisionContext(Day(day), by));
        var refused = Assert.IsType<Refused>(register.Decide(command, context));
        Assert.Equal(rules.Order(StringComparer.Ordinal), refused.Codes().Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(sequence, register.Sequence);
        Assert.Equal(refused, register.Decide(command, context));
        Assert.All(refused.Reasons, reason =>
        {
            Assert.False(string.IsNullOrWhiteSpace(reason.Message));
            Assert.False(string.IsNullOrWhiteSpace(reason.Remedy));
            Assert.False(reason.Message.EndsWith('.') || reason.Remedy.EndsWith('.'));
            Assert.DoesNotContain('\n', reason.Message + reason.Remedy);
        });
        return refused;
    }

    internal static IEnumerable<string> Codes(this Decision decision) => decision.Violations.Select(violation => violation.Rule.Code());

    internal static string Code(this Rule rule) => rule.Id.Value["ISMS-".Length..];

    internal static AuthorityQuestion Asks(PersonId person, ActivityId activity, decimal? euro = null, ContextId? context = null, UnitId? unit = null, ActKinds kind = ActKinds.Decide) =>
        new() { Person = person, Activity = activity, Amount = euro is { } amount ? Euro(amount) : null, Context = context, Unit = unit, Kind = kind };

    internal static AuthorityAnswer MayAct(
        this GovernanceRegister register, int day, PersonId person, ActivityId activity, decimal? euro = null, ContextId? context = null, UnitId? unit = null, ActKinds kind = ActKinds.Decide) =>
        register.At(Day(day)).MayAct(Asks(person, activity, euro, context, unit, kind));

    internal static bool May(this GovernanceRegister register, int day, PersonId person, ActivityId activity, decimal? euro = null, ContextId? context = null) =>
        register.MayAct(day, person, activity, euro, context).IsYes;

    /// <summary>How an item stands on a day.</summary>
    internal static Standing Stands(this GovernanceRegister register, int day, int item) => register.At(Day(day)).Stands(item);

    internal static Standing Stands(this GovernanceView view, int item) => Assert.Single(view.ChainsOf(Item(item)))[0].Standing;

    /// <summary>The codes of the rules for which an answer is no.</summary>
    internal static IEnumerable<string> Codes(this AuthorityAnswer answer)
    {
        Assert.Equal(Verdict.No, answer.Verdict);
        Assert.All(answer.Reasons, reason => Assert.False(string.IsNullOrWhiteSpace(reason.Remedy)));
        return answer.Reasons.Select(reason => reason.Rule.Code());
    }
}
