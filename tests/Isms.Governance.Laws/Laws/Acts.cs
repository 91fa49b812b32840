using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>What laws read of acts.</summary>
internal static class Acts
{
    /// <summary>The acts that were done under the rules, not reported.</summary>
    public static IEnumerable<(AuthorityExercised Event, RecordedEvent Record, Generating.Step Step)> Done(this History history) =>
        history.Recorded<AuthorityExercised>().Where(each => !each.Event.IsReported);

    /// <summary>The delegations under which somebody acts or may act, nearest first.</summary>
    public static IEnumerable<ResponsibilityDelegated> Chain(this History history, InstrumentItem? under) =>
        history.Grants().FirstOrDefault(grant => grant.Name() == under) is { } grant ? history.Above(grant).Prepend(grant) : [];

    /// <summary>An act that was done under a delegation that stood, or rested on one that stood, in one of these ways.</summary>
    public static string? DoneUnder(this History history, Subject subject, params Standing[] standings) => (
        from each in history.Done()
        let answers = subject(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence - 1)
        from grant in history.Chain(each.Event.Under)
        where answers.StandingOf(grant.Name()) is { } standing && standings.Contains(standing)
        select $"{each.Event.Id} was done under {each.Event.Under}, and {grant.Name()} is {answers.StandingOf(grant.Name())}").FirstOrDefault();

    /// <summary>Which aggregate, not bound to a context, an act under a delegation would overspend.</summary>
    public static string? Overspent(this History history, InstrumentItem? under, ActKinds kind, Money amount, Instant at, long known)
    {
        foreach (var grant in history.Chain(under))
        {
            foreach (var limit in grant.Mandate.Limits.Where(limit => limit is { Context: null, Per: not LimitPer.Item } && !(limit.PerMember && grant.To.Kind is PartyKind.Class)))
            {
                var used = history.Journal.Where(record => record.Sequence <= known && record.Event.EffectiveFrom <= at && !history.Register.Withdrawals.Struck(record.Sequence, known))
                    .Select(record => record.Event).OfType<AuthorityExercised>()
                    .Where(act => act.ActKind == kind && act.Amount?.Currency == limit.Max.Currency && IsSamePeriod(limit.Per, act.EffectiveFrom, at)
                        && history.Chain(act.Under ?? act.CountsUnder).Any(history.Together(grant, limit.Per).Contains))
                    .Sum(act => act.Amount!.Amount);
                if (amount.Currency != limit.Max.Currency || (amount.Amount > 0m && used + amount.Amount > limit.Max.Amount))
                {
                    return $"{used} of {limit} of {grant.Name()} were used before {amount}";
                }
            }
        }

        return null;
    }

    /// <summary>A delegation with those that gave way to it and whose use of a limit counts on.</summary>
    private static HashSet<ResponsibilityDelegated> Together(this History history, ResponsibilityDelegated grant, LimitPer per)
    {
        var together = new HashSet<ResponsibilityDelegated> { grant };
        foreach (var superseded in history.Recorded<DelegationSuperseded>().Select(each => each.Event).Reverse())
        {
            together.UnionWith(history.Grants().Where(each => together.Any(later =>
                superseded.CarriedOver.Any(carried => carried.Old == each.Name() && carried.As.To(each.To) == later.Name())
                || (per is not LimitPer.Term && superseded.Item == each.Name() && superseded.By == later.Name() && each.To.Entry == later.To.Entry))));
        }

        return together;
    }

    /// <summary>The same act once more, by the same person and by whoever may hold what lies beside it, up to what each aggregate there allows.</summary>
    public static IEnumerable<AuthorityQuestion> AgainBy(this History history, AuthorityExercised act, GovernanceView view)
    {
        var chain = history.Chain(act.Under ?? act.CountsUnder).ToArray();
        var persons = history.Grants().Where(grant => history.Above(grant).Any(chain.Contains)).Concat(chain).Select(grant => view.HandOf(grant.To)).OfType<PersonId>().Append(act.Person).Distinct();
        return from person in persons
               from limit in chain.SelectMany(grant => grant.Mandate.Limits).Where(limit => limit.Per is not LimitPer.Item)
               select D20Joint.QuestionOf(act) with { Person = person, Amount = limit.Max, RequestedBy = null, Beneficiaries = [], Case = null };
    }

    /// <summary>An act under what was superseded, once more under what took its place, by whoever holds that.</summary>
    public static IEnumerable<AuthorityQuestion> AfterwardsBy(this History history, AuthorityExercised act, DelegationSuperseded superseded, GovernanceView view)
    {
        var isUnder = history.Chain(act.Under ?? act.CountsUnder).Any(grant => grant.Name() == superseded.Item);
        return from grant in history.Grants()
               where isUnder && (grant.Name() == superseded.By || history.Above(grant).Any(above => above.Name() == superseded.By))
               from limit in history.Above(grant).Prepend(grant).SelectMany(each => each.Mandate.Limits)
               where limit.Per is not LimitPer.Item && view.HandOf(grant.To) is not null
               select D20Joint.QuestionOf(act) with { Person = view.HandOf(grant.To)!.Value, Amount = limit.Max, RequestedBy = null, Beneficiaries = [], Case = null };
    }

    // Histories play in a scope whose calendar is that of UTC.
    private static bool IsSamePeriod(LimitPer per, Instant one, Instant other) => (one.InUtc(), other.InUtc()) is var (left, right) && per switch
    {
        LimitPer.CalendarMonth => (left.Year, left.Month) == (right.Year, right.Month),
        LimitPer.CalendarQuarter => (left.Year, (left.Month - 1) / 3) == (right.Year, (right.Month - 1) / 3),
        LimitPer.CalendarYear => left.Year == right.Year,
        _ => true,
    };
}
