namespace Isms.Governance.Laws.Reference;

internal partial class ReferenceModel
{
    private static readonly Standing[] Over =
        [Delegations.Standing.Expired, Delegations.Standing.Revoked, Delegations.Standing.Declined, Delegations.Standing.Superseded, Delegations.Standing.Lapsed];

    public ValueList<string> Overdue => !IsOpen(At) ? [] :
    [
        .. Grants.Where(grant => Standing(grant, At) is Delegations.Standing.Active).SelectMany(Duties)
            .Where(duty => At >= duty.On.PlusDays(1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()).Select(duty => duty.ToString()).Order(StringComparer.Ordinal),
    ];

    public ValueList<PositionId> TotalDelegators => Sorted(TopManagementAt(At).Where(HasHandedOutEverything));

    /// <summary>Whether some suspension covers the instant that no later record had resumed by then.</summary>
    protected virtual bool IsSuspended(ResponsibilityDelegated grant, Instant at)
    {
        var suspended = new List<Instant>();
        foreach (var @event in Facts.Select(fact => fact.Event))
        {
            switch (@event)
            {
                case DelegationSuspended each when each.Item == NameOf(grant) && each.EffectiveFrom <= at && !(each.Until <= at): suspended.Add(each.EffectiveFrom); break;
                case DelegationResumed each when each.Item == NameOf(grant) && each.EffectiveFrom <= at: suspended.Clear(); break;
            }
        }

        return suspended.Count > 0;
    }

    private IEnumerable<Duty> Duties(ResponsibilityDelegated grant)
    {
        var accepted = All<DelegationAccepted>().Where(each => each.Item == NameOf(grant)).Select(each => each.EffectiveFrom).DefaultIfEmpty(Instant.MaxValue).Min();
        var first = grant.AcceptanceRequired && accepted > grant.EffectiveFrom ? accepted : grant.EffectiveFrom;
        if (grant.ReportEvery is { } report)
        {
            var last = Last(Started<DelegateReported>(At).Where(each => each.Item == NameOf(grant) && IsReport(grant, each)));
            yield return new(NameOf(grant), DutyKind.Report, grant.To, Day(last ?? first, report), last);
        }

        if (grant.ReviewEvery is { } review)
        {
            var last = Last(Started<DelegationReviewed>(At).Where(each => each.Item == NameOf(grant) && IsReview(grant, each)));
            yield return new(NameOf(grant), DutyKind.Review, Overseer(grant), Day(last ?? first, review), last);
        }
    }

    protected virtual LocalDate Day(Instant from, Period period) => (from.InUtc().LocalDateTime + period).Date;

    private static Instant? Last(IEnumerable<DelegationEvent> events) => events.Select(each => (Instant?)each.EffectiveFrom).DefaultIfEmpty().Max();

    private static Party Overseer(ResponsibilityDelegated grant) => grant.Overseer is { } overseer ? overseer : grant.From;

    private static IEnumerable<PersonId> Everyone(GovernanceEvent @event) => @event.Decided.With.Prepend(@event.Decided.By);

    /// <summary>The same model at another instant.</summary>
    private ReferenceModel Then(Instant at) => at == At ? this : new(Journal, at, Known);

    protected virtual bool IsReport(ResponsibilityDelegated grant, DelegateReported reported) =>
        Then(reported.EffectiveFrom) is var then && Everyone(reported).Any(person => then.BelongsTo(person, grant));

    protected virtual bool IsReview(ResponsibilityDelegated grant, DelegationReviewed reviewed) => Then(reviewed.EffectiveFrom) is var then
        && Everyone(reviewed).Any(person => then.Hand(Overseer(grant)) == person && !then.BelongsTo(person, grant) && !then.BelongsBelow(person, grant));

    private bool BelongsTo(PersonId person, ResponsibilityDelegated grant) => Find(person, At) is not null && IsDelegate(person, grant, Chain(grant));

    private bool BelongsBelow(PersonId person, ResponsibilityDelegated grant) => Grants.Any(child =>
        child.Under == NameOf(grant) && child.EffectiveFrom <= At && !Over.Contains(OwnStanding(child, At)) && (BelongsTo(person, child) || BelongsBelow(person, child)));

    private PersonId? Hand(Party party) => party.Kind switch
    {
        PartyKind.Position => Fills(PositionId.From(party.Id), At),
        PartyKind.Body => Find(party.Entry, At) is Body body ? Fills(body.Chair, At) : null,
        PartyKind.Person => Find(party.Entry, At) is null ? null : PersonId.From(party.Id),
        _ => null,
    };

    protected virtual bool HasHandedOutEverything(PositionId position)
    {
        var held = Entries<Activity>(At).Where(activity => OriginalHolders(activity.Id, At).Contains(position)).ToList();
        return held.Count > 0 && held.All(activity => Grants.Any(grant => grant.Under is null && grant.From == (Party)position
            && Standing(grant, At) is Delegations.Standing.Active && TakesWhole(grant, activity.Id)));
    }

    protected bool TakesWhole(ResponsibilityDelegated grant, ActivityId activity)
    {
        var (root, own) = (RootLimits(activity).Where(limit => limit.Per is LimitPer.Item).ToValueList(), grant.Mandate.Limits);
        return grant.Mandate.Activities.Any(wider => IsPartOf<Activity>(activity, wider))
            && IsRooted(grant, activity)
            && (grant.Mandate.Kinds is ActKinds.None || grant.Mandate.Kinds.HasFlag(ActKinds.Decide)) && MayReceive(grant.To, activity).HasFlag(ActKinds.Decide)
            && grant.Mandate.Units.Count == 0
            && own.All(limit => limit.Per is LimitPer.Item)
            && root.Concat(own).Select(limit => limit.Context).Append(null).Distinct().All(context => LeavesNothing(root, own, context));
    }

    /// <summary>Whether limits allow in a context all that the original holder's allow.</summary>
    private static bool LeavesNothing(ValueList<Limit> root, ValueList<Limit> own, ContextId? context)
    {
        var held = root.FirstOrDefault(limit => limit.Context is not null && limit.Context == context) ?? root.FirstOrDefault(limit => limit.Context is null);
        var given = own.FirstOrDefault(limit => limit.Context is not null && limit.Context == context) ?? own.FirstOrDefault(limit => limit.Context is null);
        return own.Count == 0
            || (root.Count > 0 && held is null)
            || (given is not null && held is not null && given.Max.Currency == held.Max.Currency && given.Max.Amount >= held.Max.Amount);
    }
}
