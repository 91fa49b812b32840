namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    private static readonly ActKinds[] EachKind = [ActKinds.Decide, ActKinds.Perform, ActKinds.Prepare];

    /// <summary>Every delegation that was decided or has begun by the instant, over or not.</summary>
    internal IEnumerable<ChainLink> Links
    {
        get
        {
            var delegations = Recalling();
            return Known.Where(grant => grant.From <= delegations.Instant || grant.Terms.Decided.At <= delegations.Instant).Select(grant => ChainLink.Of(grant, delegations));
        }
    }

    /// <summary>What differs in who may act.</summary>
    internal AuthorityDifference AuthoritySince(DelegationsAt earlier)
    {
        var (before, after) = (earlier.Recalling(), Recalling());
        return new()
        {
            Cause = AuthorityDifference.CauseOf(before.Accountability.Unanswerable(), after.Accountability.Unanswerable()),
            Seats = Changes(before.Seats(), after.Seats(), (one, other) => (one.Person, one.IsActing) == (other.Person, other.IsActing))
                .OrderBy(each => each.Key.Value, StringComparer.Ordinal).Select(each => new SeatChange(each.Key, each.From, each.To)).ToValueList(),
            Delegations = Changes(ByItem(before.Links), ByItem(after.Links), AreAlike)
                .Where(each => each.From is not null || !each.To!.IsOver)
                .OrderBy(each => each.Key.ToString(), StringComparer.Ordinal).Select(each => new DelegationChange(each.Key, each.From, each.To)).ToValueList(),
            Powers = Changes(before.Powers(), after.Powers(), (one, other) => one == other)
                .GroupBy(each => (each.Key.Person, each.Key.Activity, each.Key.Kind, each.From, each.To))
                .SelectMany(each => each.OrderBy(one => one.Key.Context?.Value, StringComparer.Ordinal) is var all && all.First().Key.Context is null ? all.Take(1) : all)
                .GroupBy(each => (each.Key.Person, each.Key.Activity, each.Key.Context, each.From, each.To))
                .OrderBy(each => each.Key.Activity.Value, StringComparer.Ordinal).ThenBy(each => each.Key.Person.Value, StringComparer.Ordinal).ThenBy(each => each.Key.Context?.Value, StringComparer.Ordinal)
                .Select(each => new PowerChange(each.Key.Person, each.Key.Activity, each.Aggregate(ActKinds.None, (kinds, one) => kinds | one.Key.Kind), each.Key.Context, each.Key.From, each.Key.To)).ToValueList(),
        };
    }

    private Dictionary<PositionId, Incumbent> Seats()
    {
        var organization = Organization;
        return organization.All<Position>(EntryKind.Position).ToDictionary(each => each.Id, each => organization.Incumbent(each.Id));
    }

    // An item that was decided again, as a correction does, counts as it is on record last.
    private static Dictionary<InstrumentItem, ChainLink> ByItem(IEnumerable<ChainLink> links) => links.GroupBy(each => each.Item).ToDictionary(each => each.Key, each => each.Last());

    private static bool AreAlike(ChainLink one, ChainLink other) => one == other || (one.IsOver && other.IsOver);

    /// <summary>The activities that somebody who is there may decide, up to whatever amount, in whatever context and for whatever unit: alone, or with others who are there.</summary>
    internal IEnumerable<ActivityId> Decidable
    {
        get
        {
            var delegations = Recalling();
            return delegations.Activities.Where(activity => delegations.PowersOver(activity, ActKinds.Decide).Any());
        }
    }

    private IEnumerable<ActivityId> Activities => Accountability.Unanswerable() is null ? Organization.All<Activity>(EntryKind.Activity).Select(each => each.Id) : [];

    /// <summary>What each person may do, up to whatever amount, for whatever unit and in whatever case.</summary>
    private Dictionary<(PersonId Person, ActivityId Activity, ActKinds Kind, ContextId? Context), Power> Powers()
    {
        var delegations = this;
        return Activities.SelectMany(activity => delegations.PowersOver(activity, EachKind)).ToDictionary(each => (each.Asked.Person, each.Asked.Activity, each.Asked.Kind, each.Asked.Context), each => each.Power);
    }

    /// <summary>What each person who holds an activity, or may act beside who does, may do for it, context by context.</summary>
    private IEnumerable<(AuthorityQuestion Asked, Power Power)> PowersOver(ActivityId activity, params ActKinds[] kinds)
    {
        var delegations = this;
        var contexts = Organization.All<Context>(EntryKind.Context).Where(each => !each.IsDefault).Select(each => (ContextId?)each.Id).Prepend(null).ToArray();
        return from person in HoldingsOf(activity).SelectMany(holding => delegations.PersonsOf(holding.Seat is { } seat ? seat : holding.Holder)).Distinct()
               from kind in kinds
               from context in contexts
               let asked = new AuthorityQuestion { Person = person, Activity = activity, Kind = kind, Context = context }
               let power = delegations.PowerOf(asked)
               where power is not null
               select (asked, power);
    }

    /// <summary>How far the person goes by the widest of the ways that suffice; null where none does.</summary>
    private Power? PowerOf(AuthorityQuestion question)
    {
        var delegations = this;
        var limits = Weigh(question, Claim.None).Where(each => each.IsSufficient)
            .Select(each => delegations.ReachOf(each.Holding, question.Person, question.Matter).Meet(delegations.ExemptUpTo(each.Holding, question)).Max).ToArray();
        return limits.Length == 0 ? null : new(limits.Any(each => each is null) ? null : limits.Where(each => each!.Currency == limits[0]!.Currency).MaxBy(each => each!.Amount));
    }

    private static IEnumerable<(TKey Key, TValue? From, TValue? To)> Changes<TKey, TValue>(Dictionary<TKey, TValue> before, Dictionary<TKey, TValue> after, Func<TValue, TValue, bool> alike)
        where TKey : notnull
        where TValue : class => before.Keys.Union(after.Keys).Select(key => (Key: key, From: before.GetValueOrDefault(key), To: after.GetValueOrDefault(key)))
            .Where(each => each.From is null || each.To is null || !alike(each.From, each.To));
}
