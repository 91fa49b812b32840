namespace Isms.Governance.Delegations;

/// <summary>Nobody hands over more than they hold: each component lies within every mandate above, and each wider one is named.</summary>
internal static class D02Narrowing
{
    internal static RuleOutcome Check(GrantCase @case) => !@case.IsReached ? RuleOutcome.NotReached : RuleOutcome.Of(
    [
        .. @case.Parent is { } parent ? Held(@case, parent) : Original(@case),
        .. @case.Mandate.Limits.Count == 0 ? [] : Limits(@case).Concat(Aggregates(@case)),
    ]);

    private static IEnumerable<Violation?> Original(GrantCase @case)
    {
        foreach (var activity in @case.Mandate.Activities)
        {
            var holders = @case.On(activity).Accountability.OriginalHolders(activity);
            if (!holders.Contains(@case.Terms.From))
            {
                yield return Broken(@case, $"{@case.Terms.From} is not an original holder of `{activity}`",
                    $"name the item under which it is held, or let {string.Join(" or ", holders)} delegate");
            }
        }
    }

    private static IEnumerable<Violation?> Held(GrantCase @case, Grant parent)
    {
        var (delegations, organization, mandate) = (@case.Delegations, @case.Organization, @case.Mandate);
        if (!delegations.Receives(parent, @case.Terms.From))
        {
            yield return Broken(@case, $"{@case.Terms.From} is not the delegate of `{parent.Name}`", $"let {parent.Terms.To} delegate, or name another item");
        }

        if (!parent.Terms.DateUnknown && parent.Terms.Decided.At > @case.Terms.Decided.At)
        {
            yield return Broken(@case, $"`{parent.Name}` above it was not granted until {parent.Terms.Decided.At.InWords()}", "delegate when it is granted, or later");
        }

        foreach (var above in delegations.IsActive(parent) ? [] : parent.Chain())
        {
            if (delegations.Ended(above) is { } ended)
            {
                yield return Broken(@case, $"`{above.Name}` above it is {ended.InWords()}", "delegate under an item in force");
            }
            else if (delegations.IsSuspended(above))
            {
                yield return Broken(@case, $"`{above.Name}` above it is suspended", "delegate when it is resumed");
            }
            else if (above.Until <= delegations.Instant)
            {
                yield return Broken(@case, $"`{above.Name}` above it expired at {above.Until.InWords()}", "delegate under an item in force");
            }
        }

        foreach (var activity in mandate.Activities)
        {
            if (!@case.On(activity).Covers(parent, activity))
            {
                yield return Broken(@case, $"activity `{activity}` is not within `{parent.Name}`", "leave the activity out");
            }
        }

        foreach (var unit in mandate.Units)
        {
            if (!IsWithin(organization, parent, unit))
            {
                yield return Broken(@case, $"unit `{unit}` is not within `{parent.Name}`", "leave the unit out");
            }
        }

        if ((mandate.Kinds & ~parent.Kinds) is var wider && wider is not ActKinds.None)
        {
            yield return Broken(@case, $"to {wider.InWords()} is not within `{parent.Name}`", $"leave it at {parent.Kinds.InWords()}");
        }

        foreach (var activity in mandate.Activities)
        {
            var (then, asked) = (@case.On(activity), @case.StatesNoKinds ? ActKinds.None : mandate.Kinds & parent.Kinds);
            var held = then.KindsOf(parent, activity);
            foreach (var part in (asked & ~held) is ActKinds.None ? [] : then.Organization.Narrower(activity))
            {
                held |= then.KindsOf(parent, part);
            }

            if ((asked & ~held) is var unheld && unheld is not ActKinds.None && then.Covers(parent, activity))
            {
                yield return Broken(@case, $"to {unheld.InWords()} `{activity}` is reserved and does not reach `{parent.Name}`", $"leave it at {held.InWords()}");
            }
        }

        if (@case.Terms.EffectiveFrom < parent.ChainFrom)
        {
            yield return Broken(@case, $"it starts at {@case.Terms.EffectiveFrom.InWords()}, before `{parent.Name}` at {parent.ChainFrom.InWords()}", "let it start later");
        }

        var end = delegations.EndOfChain(parent);
        if (mandate.Until is { } until ? until > end : @case.Terms.EffectiveFrom >= end)
        {
            yield return Broken(@case, $"it is not over before `{parent.Name}` at {end.InWords()}", "let it end earlier");
        }
    }

    private static bool IsWithin(OrganizationAt organization, Grant parent, UnitId unit)
    {
        for (var each = parent; each is not null; each = each.Parent)
        {
            if (each.Mandate.Units.Count > 0 && !each.Mandate.Units.Any(wider => organization.Covers(wider, unit)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Each stated limit against what is held in each context it stands for.</summary>
    private static IEnumerable<Violation?> Limits(GrantCase @case)
    {
        foreach (var limit in @case.Mandate.Limits.Where(limit => !limit.IsAggregate))
        {
            var contexts = limit.Context is not null ? [limit.Context]
                : ContextsAbove(@case).Where(context => !@case.Mandate.Limits.Any(other => !other.IsAggregate && other.Context == context)).Prepend(null);
            foreach (var context in contexts)
            {
                var held = @case.Mandate.Activities.Aggregate(Reach.Unlimited, (reach, activity) => reach.Meet(Above(@case, activity, context)));
                if (!Reach.To(limit.Max).IsWithin(held) && (limit.Context is not null || held.IsOpen))
                {
                    yield return Broken(@case, $"the limit {limit} is wider than what is held{(context is null ? string.Empty : $" in `{context}`")}: {held}",
                        held.Max is { } max ? $"state at most {max}" : "leave the context out");
                    break;
                }
            }
        }
    }

    /// <summary>
    /// Each stated limit against every aggregate above over the same or a longer period: what may be done in a shorter one is done in
    /// the longer one too. Over a shorter period above nothing is compared: both bind. What each member of a class is to have is
    /// wider than what the delegator has once, unless it is stated as well what they have together.
    /// </summary>
    private static IEnumerable<Violation?> Aggregates(GrantCase @case) =>
        from above in AggregatesAbove(@case).ToArray()
        from limit in @case.Mandate.Limits
        where limit.Per <= above.Limit.Per && Falls(@case, limit, above.Limit.Context)
        let of = above.Of is { } grant ? $"`{grant.Name}`" : "the original holder"
        select !limit.Max.IsWithin(above.Limit.Max)
                ? Broken(@case, $"the limit {limit} is wider than {above.Limit}, which {of} has", $"state at most {above.Limit.Max}")
            : limit.IsForEachOf(@case.Terms.To) && !@case.Mandate.Limits.Any(shared => IsShared(@case, shared, limit, above.Limit))
                ? Broken(@case, $"the limit {limit} is wider than {above.Limit}, which {of} has for all of them", $"state as well what they have together, at most {above.Limit.Max}")
            : null;

    /// <summary>Whether a limit bounds together what another gives each member, and is itself compared with what is above.</summary>
    private static bool IsShared(GrantCase @case, Limit shared, Limit each, Limit above) => shared.IsAggregate && !shared.IsForEachOf(@case.Terms.To)
        && each.Per <= shared.Per && shared.Per <= above.Per && (shared.Context is null || shared.Context == each.Context) && Falls(@case, shared, above.Context);

    /// <summary>Whether acts under a limit all fall under an aggregate of a context.</summary>
    private static bool Falls(GrantCase @case, Limit limit, ContextId? context) => context is null || limit.Context == context
        || (limit is { IsAggregate: false, Context: null } && !@case.Mandate.Limits.Any(other => !other.IsAggregate && other.Context == context));

    /// <summary>The aggregates of the grants above, nearest first, and those of the original holder.</summary>
    private static IEnumerable<(Limit Limit, Grant? Of)> AggregatesAbove(GrantCase @case) =>
        (@case.Parent is { HasAggregates: true } parent ? parent.Chain().SelectMany(grant => grant.Mandate.Limits.Select(limit => (limit, (Grant?)grant))) : [])
        .Concat(@case.Mandate.Activities.SelectMany(activity => @case.On(activity).Accountability.RootLimits(activity)).Distinct().Select(limit => (limit, (Grant?)null)))
        .Where(each => each.limit.IsAggregate);

    private static IEnumerable<ContextId?> ContextsAbove(GrantCase @case) => @case.Above.SelectMany(grant => grant.Mandate.Limits)
        .Concat(@case.Mandate.Activities.SelectMany(activity => @case.On(activity).Accountability.RootLimits(activity)))
        .Where(limit => !limit.IsAggregate).Select(limit => limit.Context).Where(context => context is not null).Distinct();

    private static Reach Above(GrantCase @case, ActivityId activity, ContextId? context) => @case.Parent is { } parent
        ? @case.On(activity).ReachOf(parent, activity, context)
        : @case.On(activity).RootReach(activity, context);

    private static Violation Broken(GrantCase @case, string message, string remedy) =>
        Rule.D02.Broken($"`{@case.Terms.Item}`: {message}", remedy, @case.Terms.Item.ToString());
}
