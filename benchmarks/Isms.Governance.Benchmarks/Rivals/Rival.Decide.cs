namespace Isms.Governance.Benchmarks.Rivals;

internal abstract partial class Rival
{
    /// <summary>DELEGATE: the rules that the command breaks, or the rival with one more delegation.</summary>
    internal (IReadOnlyList<Rule> Broken, Rival Next) Delegate(DelegateResponsibility asked, Point point)
    {
        var now = point.At;
        var from = asked.Mandate.From ?? asked.EffectiveFrom ?? now;
        var then = point with { At = from };
        var by = asked.DecidedBy!.Value;
        var parents = asked.Under is { } under ? RowsOf(under).Where(row => under.Delegate is null || row.Terms.To == under.Delegate).ToList() : [];
        var parent = parents.Count == 1 ? parents[0] : null;
        var broken = new List<Rule>();
        Check(Names(asked).Distinct().All(name => Find(name, then) is not null) && (asked.Under is null || parents.Count == 1), Rule.S01);
        Check(!RowsOf(asked.Item.Alone).Any(row => row.Terms.To == asked.To), Rule.S02);
        Check(Head(point) is not null, Rule.S06);
        Check(asked.Mandate.Limits.DistinctBy(limit => limit.Context).Count() == asked.Mandate.Limits.Count, Rule.D01);
        Check(from >= now, Rule.D16);
        var isReached = (asked.Under is null || parent is not null) && Find(asked.From.Entry, then) is not null && Find(asked.To.Entry, then) is not null
            && asked.Mandate.Activities.All(activity => Find(activity, then) is not null);
        if (isReached)
        {
            Check(IsNarrower(asked, parent, from, point), Rule.D02);
            Check(asked.Mandate.Kinds is not ActKinds.None
                && asked.Mandate.Activities.All(activity => (asked.Mandate.Kinds & ~MayReceive(asked.To, activity, point)) is ActKinds.None), Rule.D03);
            Check(!LeadsBack(asked, parent, then), Rule.D05);
        }

        if (asked.Under is null || parent is not null)
        {
            var above = parent is null ? int.MaxValue : parent.Mandate.Redelegations ?? 0;
            Check(above > 0 && (asked.Mandate.Redelegations ?? 0) <= above - 1, Rule.D04);
        }

        Check(asked.From.Position is not { } delegator || asked.To.Position is not { } receiver
            || Line<Position>(delegator, then).Skip(1).All(above => above.Id != receiver), Rule.D15);
        if (Find(asked.From.Entry, point) is not null)
        {
            Check(Hand(asked.From, point) == by, Rule.D26);
        }

        if (broken.Count > 0)
        {
            return (broken, this);
        }

        return ([], With(new()
        {
            Sequence = point.Upto + 1, RecordedAt = now, RecordedBy = by,
            Event = new ResponsibilityDelegated
            {
                Decided = new() { At = now, By = by }, EffectiveFrom = from, Item = asked.Item.Alone, From = asked.From, To = asked.To,
                Under = parent is null ? null : parent.Terms.Item.To(parent.Terms.To), Mandate = asked.Mandate with { From = null, Redelegations = asked.Mandate.Redelegations ?? 0 },
            },
        }));

        void Check(bool isKept, Rule rule)
        {
            if (!isKept)
            {
                broken.Add(rule);
            }
        }
    }

    /// <summary>REVOKE: the rules that the command breaks, or the rival with one more end.</summary>
    internal (IReadOnlyList<Rule> Broken, Rival Next) Revoke(RevokeDelegation asked, Point point)
    {
        var now = point.At;
        var by = asked.DecidedBy!.Value;
        var rows = RowsOf(asked.Item).Where(row => asked.Item.Delegate is null || row.Terms.To == asked.Item.Delegate).ToList();
        if (rows is not [var row])
        {
            return ([Rule.S01], this);
        }

        var isOwnHand = row.Chain().Any(each => Hand(each.Terms.From, point) == by) || (Head(point) is { } head && Incumbent(head, point).Person == by);
        return !isOwnHand ? ([Rule.D26], this) : ([], With(new()
        {
            Sequence = point.Upto + 1, RecordedAt = now, RecordedBy = by,
            Event = new DelegationRevoked { Decided = new() { At = now, By = by }, EffectiveFrom = asked.EffectiveFrom ?? now, Item = row.Terms.Item.To(row.Terms.To) },
        }));
    }

    private static IEnumerable<EntryReference> Names(DelegateResponsibility asked) =>
    [
        asked.From.Entry, asked.To.Entry,
        .. asked.Mandate.Activities.Select(each => (EntryReference)each), .. asked.Mandate.Units.Select(each => (EntryReference)each),
        .. asked.Mandate.Limits.Where(limit => limit.Context is not null).Select(limit => (EntryReference)limit.Context!.Value),
    ];

    private bool IsNarrower(DelegateResponsibility asked, Row? parent, Instant from, Point point)
    {
        var mandate = asked.Mandate;
        if (parent is null)
        {
            return mandate.Activities.All(activity => OriginalHolders(activity, point).Contains(asked.From)) && LimitsAreNarrower(asked, parent, point);
        }

        return (parent.Terms.To == asked.From || (parent.Terms.To.Kind is PartyKind.Class && asked.From.Position is { } member
                && !parent.Terms.To.Except.Contains(member) && PositionsIn(ClassId.From(parent.Terms.To.Id), point).Contains(member)))
            && parent.Chain().All(above => Ended(above, point) is null && above.Until > point.At)
            && mandate.Activities.All(activity => Covers(parent, activity, point))
            && mandate.Units.All(unit => parent.Chain().All(each => each.Mandate.Units.Count == 0 || each.Mandate.Units.Any(wider => Covers(wider, unit, point))))
            && (mandate.Kinds & ~parent.Kinds) is ActKinds.None
            && from >= parent.ChainFrom
            && (mandate.Until is { } until ? until <= parent.ChainUntil : from < parent.ChainUntil)
            && LimitsAreNarrower(asked, parent, point);
    }

    private bool LimitsAreNarrower(DelegateResponsibility asked, Row? parent, Point point)
    {
        var (limits, activities) = (asked.Mandate.Limits, asked.Mandate.Activities);
        var stated = limits.Select(limit => limit.Context).ToHashSet();
        var above = (parent?.Chain() ?? []).SelectMany(row => row.Mandate.Limits)
            .Concat(activities.SelectMany(activity => RootLimits(activity, point)))
            .Select(limit => limit.Context).Where(context => context is not null).Distinct().ToList();
        return limits.All(limit => (limit.Context is not null ? [limit.Context] : above.Where(context => !stated.Contains(context)).Prepend(null)).All(context =>
        {
            var held = activities.Aggregate(Reach.Unlimited, (reach, activity) => reach.Meet(ReachOf(parent, activity, context, point)));
            return Reach.To(limit.Max).IsWithin(held) || (limit.Context is null && !held.IsOpen);
        }));
    }

    private bool LeadsBack(DelegateResponsibility asked, Row? parent, Point point)
    {
        var above = (parent?.Chain() ?? []).Select(row => row.Terms.From).Prepend(asked.From).ToList();
        return above.Contains(asked.To) || (asked.To.Person is { } person && above.Any(party => party.Position is { } position && Incumbent(position, point).Person == person));
    }

    private PersonId? Hand(Party party, Point point) => party.Kind switch
    {
        PartyKind.Position => Incumbent(party.Position!.Value, point).Person,
        PartyKind.Body => Find(party.Entry, point) is Body body ? Incumbent(body.Chair, point).Person : null,
        PartyKind.Person => Find(party.Entry, point) is null ? null : party.Person,
        _ => null,
    };
}
