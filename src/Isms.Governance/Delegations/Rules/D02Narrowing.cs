namespace Isms.Governance.Delegations;

/// <summary>Nobody hands over more than they hold: each component lies within every mandate above, and each wider one is named.</summary>
internal static class D02Narrowing
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        if (!@case.IsReached)
        {
            return RuleOutcome.NotReached;
        }

        var broken = new List<Violation>();
        if (@case.Parent is { } parent)
        {
            Held(@case, parent, broken);
        }
        else
        {
            Original(@case, broken);
        }

        if (@case.Mandate.Limits.Count > 0)
        {
            Limits(@case, broken);
            Aggregates(@case, broken);
        }

        return broken.Count == 0 ? RuleOutcome.Held : RuleOutcome.Of(broken);
    }

    private static void Original(GrantCase @case, List<Violation> broken)
    {
        foreach (var activity in @case.Mandate.Activities.AsSpan())
        {
            var holders = @case.Delegations.OriginalHolders(activity, @case.On(activity).Instant);
            if (!holders.AsSpan().Contains(@case.Terms.From))
            {
                broken.Add(Broken(@case, $"{@case.Terms.From} is not an original holder of `{activity}`",
                    $"name the item under which it is held, or let {string.Join(" or ", holders)} delegate"));
            }
        }
    }

    private static void Held(GrantCase @case, Grant parent, List<Violation> broken)
    {
        var (delegations, organization, mandate) = (@case.Delegations, @case.Organization, @case.Mandate);
        if (!delegations.Receives(parent, @case.Terms.From))
        {
            broken.Add(Broken(@case, $"{@case.Terms.From} is not the delegate of `{parent.Name}`", $"let {parent.Terms.To} delegate, or name another item"));
        }

        if (!parent.Terms.DateUnknown && parent.Terms.Decided.At > @case.Terms.Decided.At)
        {
            broken.Add(Broken(@case, $"`{parent.Name}` above it was not granted until {parent.Terms.Decided.At.InWords()}", "delegate when it is granted, or later"));
        }

        foreach (var above in delegations.IsActive(parent) ? [] : parent.Chain())
        {
            if (delegations.Ended(above) is { } ended)
            {
                broken.Add(Broken(@case, $"`{above.Name}` above it is {ended.InWords()}", "delegate under an item in force"));
            }
            else if (delegations.IsSuspended(above))
            {
                broken.Add(Broken(@case, $"`{above.Name}` above it is suspended", "delegate when it is resumed"));
            }
            else if (above.Until <= delegations.Instant)
            {
                broken.Add(Broken(@case, $"`{above.Name}` above it expired at {above.Until.InWords()}", "delegate under an item in force"));
            }
        }

        foreach (var activity in mandate.Activities.AsSpan())
        {
            if (!@case.On(activity).Covers(parent, activity))
            {
                broken.Add(Broken(@case, $"activity `{activity}` is not within `{parent.Name}`", "leave the activity out"));
            }
        }

        foreach (var unit in mandate.Units.AsSpan())
        {
            if (!IsWithin(organization, parent, unit))
            {
                broken.Add(Broken(@case, $"unit `{unit}` is not within `{parent.Name}`", "leave the unit out"));
            }
        }

        if ((mandate.Kinds & ~parent.Kinds) is var wider && wider is not ActKinds.None)
        {
            broken.Add(Broken(@case, $"to {wider.InWords()} is not within `{parent.Name}`", $"leave it at {parent.Kinds.InWords()}"));
        }

        foreach (var activity in mandate.Activities.AsSpan())
        {
            var (then, asked) = (@case.On(activity), @case.StatesNoKinds ? ActKinds.None : mandate.Kinds & parent.Kinds);
            var held = then.KindsOf(parent, activity);
            foreach (var part in (asked & ~held) is ActKinds.None ? [] : then.Organization.Narrower(activity))
            {
                held |= then.KindsOf(parent, part);
            }

            if ((asked & ~held) is var unheld && unheld is not ActKinds.None && then.Covers(parent, activity))
            {
                broken.Add(Broken(@case, $"to {unheld.InWords()} `{activity}` is reserved and does not reach `{parent.Name}`", $"leave it at {held.InWords()}"));
            }
        }

        if (@case.Terms.EffectiveFrom < parent.ChainFrom)
        {
            broken.Add(Broken(@case, $"it starts at {@case.Terms.EffectiveFrom.InWords()}, before `{parent.Name}` at {parent.ChainFrom.InWords()}", "let it start later"));
        }

        var end = delegations.EndOfChain(parent);
        if (mandate.Until is { } until ? until > end : @case.Terms.EffectiveFrom >= end)
        {
            broken.Add(Broken(@case, $"it is not over before `{parent.Name}` at {end.InWords()}", "let it end earlier"));
        }
    }

    private static bool IsWithin(OrganizationAt organization, Grant parent, UnitId unit)
    {
        for (var each = parent; each is not null; each = each.Parent)
        {
            if (each.Mandate.Units.Count > 0 && !IsWithin(organization, each.Mandate.Units, unit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWithin(OrganizationAt organization, ValueList<UnitId> units, UnitId unit)
    {
        foreach (var wider in units.AsSpan())
        {
            if (organization.Covers(wider, unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each stated limit against what is held in each context it stands for.</summary>
    private static void Limits(GrantCase @case, List<Violation> broken)
    {
        foreach (var limit in @case.Mandate.Limits.AsSpan())
        {
            if (limit.IsAggregate)
            {
                continue;
            }

            foreach (var context in ContextsOf(@case, limit))
            {
                var held = Above(@case, context);
                if (!Reach.To(limit.Max).IsWithin(held) && (limit.Context is not null || held.IsOpen))
                {
                    broken.Add(Broken(@case, $"the limit {limit} is wider than what is held{(context is null ? string.Empty : $" in `{context}`")}: {held}",
                        held.Max is { } max ? $"state at most {max}" : "leave the context out"));
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
    private static void Aggregates(GrantCase @case, List<Violation> broken)
    {
        foreach (var (above, grant) in AggregatesAbove(@case).ToArray())
        {
            var of = grant is null ? "the original holder" : $"`{grant.Name}`";
            foreach (var limit in @case.Mandate.Limits.Where(limit => limit.Per <= above.Per && Falls(@case, limit, above.Context)))
            {
                if (!limit.Max.IsWithin(above.Max))
                {
                    broken.Add(Broken(@case, $"the limit {limit} is wider than {above}, which {of} has", $"state at most {above.Max}"));
                }
                else if (limit.IsForEachOf(@case.Terms.To) && !@case.Mandate.Limits.Any(shared => IsShared(@case, shared, limit, above)))
                {
                    broken.Add(Broken(@case, $"the limit {limit} is wider than {above}, which {of} has for all of them", $"state as well what they have together, at most {above.Max}"));
                }
            }
        }
    }

    /// <summary>Whether a limit bounds together what another gives each member, and is itself compared with what is above.</summary>
    private static bool IsShared(GrantCase @case, Limit shared, Limit each, Limit above) => shared.IsAggregate && !shared.IsForEachOf(@case.Terms.To)
        && each.Per <= shared.Per && shared.Per <= above.Per && (shared.Context is null || shared.Context == each.Context) && Falls(@case, shared, above.Context);

    /// <summary>Whether acts under a limit all fall under an aggregate of a context.</summary>
    private static bool Falls(GrantCase @case, Limit limit, ContextId? context) => context is null || limit.Context == context
        || (limit is { IsAggregate: false, Context: null } && !States(@case, context));

    /// <summary>Whether a limit for each act is stated for a context.</summary>
    private static bool States(GrantCase @case, ContextId? context)
    {
        foreach (var limit in @case.Mandate.Limits.AsSpan())
        {
            if (!limit.IsAggregate && limit.Context == context)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The aggregates of the grants above, nearest first, and those of the original holder.</summary>
    private static IEnumerable<(Limit Limit, Grant? Of)> AggregatesAbove(GrantCase @case) =>
        @case.Parent is not { HasAggregates: true } && !@case.Organization.Book.KnowsAggregates ? [] :
        (@case.Parent is { HasAggregates: true } parent ? parent.Chain().SelectMany(grant => grant.Mandate.Limits.Select(limit => (limit, (Grant?)grant))) : [])
        .Concat(@case.Mandate.Activities.SelectMany(activity => @case.On(activity).Accountability.RootLimits(activity)).Distinct().Select(limit => (limit, (Grant?)null)))
        .Where(each => each.limit.IsAggregate);

    /// <summary>The contexts that a limit stands for: its own, else any, and each for which one is stated above and none beside it.</summary>
    private static List<ContextId?> ContextsOf(GrantCase @case, Limit limit)
    {
        var contexts = new List<ContextId?> { limit.Context };
        if (limit.Context is null)
        {
            for (var grant = @case.Parent; grant is not null; grant = grant.Parent)
            {
                Add(grant.Mandate.Limits);
            }

            foreach (var activity in @case.Mandate.Activities.AsSpan())
            {
                Add(@case.On(activity).Accountability.RootLimits(activity));
            }
        }

        return contexts;

        void Add(ValueList<Limit> stated)
        {
            foreach (var above in stated.AsSpan())
            {
                if (above is { IsAggregate: false, Context: not null } && !contexts.Contains(above.Context) && !States(@case, above.Context))
                {
                    contexts.Add(above.Context);
                }
            }
        }
    }

    private static Reach Above(GrantCase @case, ContextId? context)
    {
        var held = Reach.Unlimited;
        foreach (var activity in @case.Mandate.Activities.AsSpan())
        {
            var then = @case.On(activity);
            held = held.Meet(@case.Parent is { } parent ? then.ReachOf(parent, activity, context) : then.RootReach(activity, context));
        }

        return held;
    }

    private static Violation Broken(GrantCase @case, string message, string remedy) =>
        Rule.D02.Broken($"`{@case.Terms.Item}`: {message}", remedy, @case.Terms.Item.ToString());
}
