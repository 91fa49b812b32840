namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    /// <summary>The delegations on record, the latest last.</summary>
    private readonly List<ResponsibilityDelegated> grants = [];

    private readonly Dictionary<ResponsibilityDelegated, Standing> standings = [];

    private Standing StandingOf(ResponsibilityDelegated grant) => standings.TryGetValue(grant, out var known) ? known
        : standings[grant] = View.ChainsOf(NameOf(grant)) is [[var link, ..], ..] ? link.Standing : Standing.Lapsed;

    private static InstrumentItem NameOf(ResponsibilityDelegated grant) => grant.Item.To(grant.To);

    private bool Waiting => grants.Any(grant => grant.AcceptanceRequired && StandingOf(grant) is Standing.NotAccepted);

    private ResponsibilityDelegated? Live(params Standing[] standings) => dice.AnyOf([.. grants.Where(grant => standings.Contains(StandingOf(grant)))]);

    private ResponsibilityDelegated? AnyGrant() => dice.AnyOf(grants);

    private GovernanceCommand AdoptScheme() => new AdoptScheme { Scheme = dice.Of(Cast.Schemes), DecidedBy = HandOf(View.Scope?.Head) };

    private DelegateResponsibility Delegate() => Inherited(Passing(Delegate(isHostile && dice.Chance(60) ? AnyGrant() : Parent(), Start())));

    /// <summary>Usually a delegation that may be handed on, the deeper the likelier.</summary>
    private ResponsibilityDelegated? Parent()
    {
        var open = dice.Chance(30) ? [] : grants
            .Where(grant => (grant.Mandate.Redelegations > 0 || dice.Chance(5)) && StandingOf(grant) is Standing.Active or Standing.NotStarted or Standing.NotAccepted).ToArray();
        return dice.Chance(60) ? open.MaxBy(Depth) : dice.AnyOf(open);
    }

    private int Depth(ResponsibilityDelegated grant) => grant.Under is { } under && grants.FirstOrDefault(each => NameOf(each) == under) is { } above ? Depth(above) + 1 : 1;

    private DelegateResponsibility Delegate(ResponsibilityDelegated? parent, Instant start)
    {
        var activities = parent is null || dice.Chance(10) ? [AnyActivity()] : dice.Some(parent.Mandate.Activities);
        var from = isHostile && dice.Chance(30) ? AnyParty() : parent is null ? OriginalHolder(activities[0]) : Delegator(parent.To);
        var to = Delegate(from, parent);
        var form = View.Scheme?.Form ?? FormParts.None;
        return new()
        {
            Item = isHostile && dice.Chance(20) ? dice.Of(grants.Select(grant => grant.Item).DefaultIfEmpty(Item(1)).ToArray()) : Item(grants.Count + 1),
            From = from,
            To = to,
            Under = parent is null || (isHostile && dice.Chance(20)) ? null : dice.Chance(80) ? NameOf(parent) : parent.Item,
            Mandate = Mandate(parent, [.. activities], start),
            Overseer = dice.Chance(form.HasFlag(FormParts.Overseer) ? 90 : 20) ? AnyPosition() : null,
            ReportEvery = dice.Chance(form.HasFlag(FormParts.ReportEvery) ? 90 : 30) ? Period.FromMonths(3) : null,
            Reference = dice.Chance(form.HasFlag(FormParts.Reference) ? 90 : 5) ? "minutes 2" : null,
            AgreedBy = Agreeing(activities),
            EffectiveFrom = start,
            DecidedBy = HandOf(from),
            Conditions = dice.Chance(12) ? [AnyCondition()] : [],
            Jointly = dice.Chance(10) ? AnyJointly() : null,
        };
    }

    /// <summary>Mostly somebody who is neither above in the chain nor in the reporting line.</summary>
    private Party Delegate(Party from, ResponsibilityDelegated? parent)
    {
        var above = new HashSet<Party> { from };
        for (var grant = parent; grant is not null; grant = grants.FirstOrDefault(each => grant.Under is { } under && NameOf(each) == under))
        {
            above.Add(grant.From);
            if (above.Count > 9)
            {
                break;
            }
        }

        for (EntryReference? position = from.Kind is PartyKind.Position && View.Scheme?.Direction is not (Direction.Any or Direction.Up) ? from.Entry : null; position is { } next && above.Count < 9;)
        {
            position = View.Find(next) is Position { ReportsTo: { } boss } && above.Add(boss) ? boss : null;
        }

        var to = AnyParty();
        for (var tries = 0; tries < 6 && !isHostile && dice.Chance(97) && (above.Contains(to) || View.Find(to.Entry) is null); tries++)
        {
            to = AnyParty();
        }

        return to;
    }

    private Mandate Mandate(ResponsibilityDelegated? parent, ValueList<ActivityId> activities, Instant start)
    {
        var isReserved = !isHostile && activities.Any(activity => activity == Cast.Message || activity == Cast.Roles) && dice.Chance(75);
        var kinds = dice.Weighted((4, ActKinds.None), (6, isReserved ? ActKinds.Prepare : ActKinds.Decide), (1, ActKinds.Prepare), (1, ActKinds.All), (1, ActKinds.Prepare | ActKinds.Perform));
        return new()
        {
            Activities = activities,
            Kinds = parent is not null && !isHostile && parent.Mandate.Kinds is not ActKinds.None && kinds is not ActKinds.None && dice.Chance(90) ? parent.Mandate.Kinds : kinds,
            Units = parent is { Mandate.Units.Count: > 0 } && dice.Chance(80) ? [] : dice.Chance(15) ? [dice.Of(Cast.Units)] : [],
            Limits = Limits(parent?.Mandate.Limits),
            From = dice.Chance(20) ? start : null,
            Until = Until(start, isHostile ? null : parent?.Mandate.Until),
            Redelegations = dice.Chance(40) ? null : parent is null || isHostile ? dice.Between(dice.Chance(15) ? 0 : 2, 5) : Math.Max(0, (parent.Mandate.Redelegations ?? 1) - (dice.Chance(95) ? 1 : 0)),
        };
    }

    private ValueList<Limit> Limits(ValueList<Limit>? above)
    {
        if (dice.Chance(45))
        {
            return [];
        }

        if (above is { Count: > 0 } && dice.Chance(70))
        {
            return [.. above.Select(limit => limit with { PerMember = false, Max = Money.Of(dice.Chance(80) ? Math.Floor(limit.Max.Amount / 2) : limit.Max.Amount, limit.Max.Currency) })];
        }

        if (dice.Chance(25))
        {
            return [new() { Max = AnyMoney(), Per = AnyPeriod(), Context = dice.Chance(85) ? null : Cast.Emergency, PerMember = dice.Chance(40) }, .. dice.Chance(40) ? [new() { Max = Money.Of(1_000m, "EUR") }] : Array.Empty<Limit>()];
        }

        var usual = new Limit { Max = AnyMoney(), Context = dice.Chance(70) ? null : Cast.Usual };
        return dice.Chance(75) ? [usual] : [usual, new Limit { Max = AnyMoney(), Context = Cast.Emergency }];
    }

    private Instant? Until(Instant start, Instant? cap)
    {
        var step = Grid.Of(start);
        var until = dice.Chance(isHostile ? 35 : View.Scheme?.OpenEnds == true ? 55 : 3) ? null
            : (Instant?)Grid.At(step + dice.Between(1, isHostile ? 14 : View.Scheme?.MaxTerm is not null && dice.Chance(90) ? 6 : 12));
        return cap is { } end && end > start && (until is null || until > end) && dice.Chance(92) ? end : until;
    }

    private GovernanceCommand Accept() => About(Live(Standing.NotAccepted) ?? AnyGrant(), (item, grant) =>
        new AcceptDelegation { Item = item, DecidedBy = grant is null ? AnyPerson() : HandOf(Delegator(grant.To)) });

    private GovernanceCommand Decline() => About(Live(Standing.NotAccepted) ?? AnyGrant(), (item, grant) =>
        new DeclineDelegation { Item = item, DecidedBy = grant is null ? AnyPerson() : HandOf(Delegator(grant.To)), Reason = dice.Chance(50) ? "no time" : null });

    private GovernanceCommand Revoke() => About(dice.Chance(70) ? Live(Standing.Active, Standing.NotStarted) : AnyGrant(), (item, grant) =>
        new RevokeDelegation { Item = item, DecidedBy = HandOf(dice.Chance(50) ? grant?.From : (Party?)View.Scope?.Head), Reason = dice.Chance(50) ? "no longer needed" : null });

    /// <summary>A delegation in force with an aggregate that was used.</summary>
    private ResponsibilityDelegated? Used() => dice.AnyOf([.. grants.Where(grant => grant.Mandate.Limits.Any(limit => limit.Per is not LimitPer.Item)
        && acts.Any(act => (act.Under ?? act.CountsUnder) == NameOf(grant)) && StandingOf(grant) is Standing.Active)]);

    private GovernanceCommand Supersede() => About((dice.Chance(60) ? Used() : null) ?? (dice.Chance(85) ? Live(Standing.Active, Standing.NotStarted) : AnyGrant()), (item, grant) =>
    {
        var under = grant?.Under is { } above ? grants.FirstOrDefault(each => NameOf(each) == above) : null;
        var start = Start();
        var @new = Passing(Delegate(under, start));
        if (!isHostile && grant is not null)
        {
            var mandate = dice.Chance(50) ? @new.Mandate with { Limits = grant.Mandate.Limits } : @new.Mandate;
            @new = @new with { From = grant.From, To = dice.Chance(70) ? grant.To : @new.To, Under = grant.Under, Mandate = mandate with { Activities = grant.Mandate.Activities } };
        }

        var carried = grants.Where(each => grant is not null && each.Under == NameOf(grant)).ToArray();
        return new SupersedeDelegation
        {
            Old = item,
            New = @new,
            CarryOver = carried.Length > 0 && dice.Chance(70)
                ? [.. dice.Some(carried).Select((each, i) => new CarryOver(NameOf(each), Item(grants.Count + 2 + i)))]
                : dice.Chance(5) && AnyGrant() is { } other ? [new(NameOf(other), Item(grants.Count + 2))] : [],
            LiftStop = dice.Chance(20),
            DecidedBy = HandOf(grant?.From),
        };
    });

    private GovernanceCommand About(ResponsibilityDelegated? grant, Func<InstrumentItem, ResponsibilityDelegated?, GovernanceCommand> command) =>
        command(grant is null || (isHostile && dice.Chance(10)) ? Item(dice.Between(1, 99)) : dice.Chance(70) ? NameOf(grant) : grant.Item, grant);

    private static InstrumentItem Item(int number) => InstrumentItem.Of("DA", number);

    /// <summary>An original holder, mostly; or somebody in top management.</summary>
    private Party OriginalHolder(ActivityId activity) => !dice.Chance(92) ? AnyParty()
        : View.ChainOfResponsibility(activity).Roots is { Count: > 0 } roots ? dice.Of(roots.ToArray()).Party
        : Head() ?? AnyPosition();

    /// <summary>Who can hand on what a delegate holds: for a class one of its positions.</summary>
    private Party Delegator(Party @delegate) => @delegate.Kind is PartyKind.Class
        && dice.AnyOf([.. View.Entries(EntryKind.Position).Cast<Position>().Where(position => position.Classes.Any(each => each.Value == @delegate.Id))]) is { } member
        ? member.Id : @delegate;

    private Party AnyParty() => dice.Weighted<Func<Party>>(
        (62, () => AnyPosition()),
        (12, () => Party.Class(dice.Of(Cast.Classes), dice.Chance(45) ? [AnyPosition()] : [])),
        (9, () => dice.Of(Cast.Bodies)),
        (14, () => AnyPerson()),
        (6, () => Cast.Vendor))();
}
