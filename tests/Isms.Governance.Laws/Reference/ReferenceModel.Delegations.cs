namespace Isms.Governance.Laws.Reference;

internal partial class ReferenceModel
{
    public Standing? StandingOf(InstrumentItem delegation) => Grants.FirstOrDefault(grant => NameOf(grant) == delegation) is { } found ? Standing(found, At) : null;

    public virtual Permission MayAct(AuthorityQuestion question)
    {
        if (IsUnanswerable(question))
        {
            return new(Verdict.NotEvaluable);
        }

        var best = Ways(question)
            .OrderBy(way => way.HasConditions)
            .ThenBy(way => way.Capacity)
            .ThenBy(way => way.Distance)
            .ThenBy(way => way.Limit?.Amount ?? decimal.MaxValue)
            .ThenBy(way => way.Chain.Count)
            .ThenBy(way => way.Chain.Count == 0 ? "" : way.Chain[0].Instrument, StringComparer.Ordinal)
            .ThenBy(way => way.Chain.Count == 0 ? "" : way.Chain[0].Item, StringComparer.Ordinal)
            .ThenBy(way => way.Chain.Count == 0 ? way.OnBehalfOf.ToString() : way.Chain[0].ToString(), StringComparer.Ordinal)
            .ThenBy(way => way.For?.Value, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null ? new(Verdict.No)
            : new(best.HasConditions ? Verdict.YesProvided : Verdict.Yes, Capped(best, question), best.Chain, best.OnBehalfOf) { Capacity = best.Capacity, For = best.For };
    }

    /// <summary>The delegations on record, with everything above each of them.</summary>
    protected IReadOnlyList<ResponsibilityDelegated> Grants => All<ResponsibilityDelegated>();

    protected static InstrumentItem NameOf(ResponsibilityDelegated grant) => grant.Item.To(grant.To);

    /// <summary>The delegation and those above it, nearest first.</summary>
    protected virtual IReadOnlyList<ResponsibilityDelegated> Chain(ResponsibilityDelegated grant)
    {
        var chain = new List<ResponsibilityDelegated> { grant };
        while (chain[^1].Under is { } under && Grants.FirstOrDefault(each => NameOf(each) == under) is { } above)
        {
            chain.Add(above);
        }

        return chain;
    }

    protected virtual Standing Standing(ResponsibilityDelegated grant, Instant at)
    {
        var own = OwnStanding(grant, at);
        return own is not Delegations.Standing.Active || (IsOnRecord(Chain(grant)[^1].Under) && Chain(grant).Skip(1).All(above => OwnStanding(above, at) is Delegations.Standing.Active))
            ? own : Delegations.Standing.BrokenAbove;
    }

    /// <summary>Whether a delegation that is named as the one above is known: inside a correction it is withdrawn, and not yet there again.</summary>
    private bool IsOnRecord(InstrumentItem? above) => above is null || Grants.Any(grant => NameOf(grant) == above);

    protected virtual Standing OwnStanding(ResponsibilityDelegated grant, Instant at)
    {
        var ends = Facts.Select(fact => fact.Event).Where(each => EndOf(each) is { } end && end.Item == NameOf(grant)).OrderBy(each => each.EffectiveFrom).ToList();
        if (ends.Count > 0 && ends[0].EffectiveFrom <= at)
        {
            return EndOf(ends[0])!.Value.As;
        }

        return HasLapsed(grant, at) ? Delegations.Standing.Lapsed
            : at < grant.EffectiveFrom ? Delegations.Standing.NotStarted
            : at >= grant.Mandate.Until ? Delegations.Standing.Expired
            : !IsAccepted(grant, at) ? Delegations.Standing.NotAccepted
            : IsSuspended(grant, at) ? Delegations.Standing.Suspended
            : Delegations.Standing.Active;
    }

    protected virtual bool IsAccepted(ResponsibilityDelegated grant, Instant at) => !grant.AcceptanceRequired
        || All<DelegationAccepted>().Any(accepted => accepted.Item == NameOf(grant) && accepted.EffectiveFrom <= at);

    private static (InstrumentItem Item, Standing As)? EndOf(GovernanceEvent @event) => @event switch
    {
        DelegationRevoked revoked => (revoked.Item, Delegations.Standing.Revoked),
        DelegationDeclined declined => (declined.Item, Delegations.Standing.Declined),
        DelegationSuperseded superseded => (superseded.Item, Delegations.Standing.Superseded),
        _ => null,
    };

    /// <summary>
    /// Whether, since it started, its delegate or every activity was gone at some instant, or the person who granted it no longer
    /// held the seat, or the scope was closed: what is gone once stays gone.
    /// </summary>
    protected virtual bool HasLapsed(ResponsibilityDelegated grant, Instant at) => grant.EffectiveFrom <= at
        && (IsClosed(at)
            || WasGone(grant.To.Entry, grant.EffectiveFrom, at)
            || (grant.To.Kind is PartyKind.Person && HasLeftSince(grant, PersonId.From(grant.To.Id), at))
            || grant.Mandate.Activities.All(activity => WasGone(activity, grant.EffectiveFrom, at))
            || (grant.EndsWithDelegator && HasDelegatorGone(grant, at)));

    private bool WasGone(EntryReference entry, Instant from, Instant at) =>
        ChangeInstants.Where(instant => from <= instant && instant <= at).Append(at).Any(instant => Find(entry, instant) is null);

    /// <summary>Whether a person left after the delegation was decided, and was not back at once; at the same instant the later record counts.</summary>
    private bool HasLeftSince(ResponsibilityDelegated grant, PersonId person, Instant at) => Facts
        .Where(fact => fact.Sequence > PlaceOf(grant) && fact.Event.EffectiveFrom == grant.Decided.At)
        .Concat(Facts.Where(fact => fact.Event.EffectiveFrom > grant.Decided.At && fact.Event.EffectiveFrom <= at))
        .Any(fact => fact.Event is PersonLeft left && left.Person == person && Find(person, left.EffectiveFrom) is null);

    /// <summary>Where it was first recorded: a correction of how it is written down makes it no younger.</summary>
    private long PlaceOf(ResponsibilityDelegated grant) => Journal.First(record => record.Event is ResponsibilityDelegated other && NameOf(other) == NameOf(grant)).Sequence;

    /// <summary>Whether the person whose seat granted it has not held that seat at every instant since; for a named person, has left.</summary>
    private bool HasDelegatorGone(ResponsibilityDelegated grant, Instant at)
    {
        var decided = grant.Decided.At;
        if (grant.From.Kind is not PartyKind.Position)
        {
            return Departures(grant.Decided.By).Any(left => decided < left && left <= at);
        }

        var position = PositionId.From(grant.From.Id);
        var delegator = Fills(position, decided);
        return ChangeInstants.Where(instant => decided <= instant && instant <= at).Append(decided)
            .Any(instant => !TermsOf(position).Any(term => term.Person == delegator && term.From <= instant && instant < term.Until));
    }
}
