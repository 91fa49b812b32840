namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>What amount a holding reaches for a matter: its limits for one act, and what is left of every aggregate.</summary>
    internal Reach ReachOf(Holding holding, Matter matter)
    {
        var reach = ReachOf(holding, matter.Activity, ContextOf(matter.Context));
        foreach (var balance in Balances(holding, matter))
        {
            reach = reach.Meet(Reach.To(balance.Left));
        }

        return reach;
    }

    /// <summary>The aggregates that an act by a holding would use: its item's, those above, and the original holder's. What an item replaced counts with it.</summary>
    internal IEnumerable<Balance> Balances(Holding holding, Matter matter) =>
        holding.Grant is { HasAggregates: true } || Organization.Book.KnowsAggregates ? Used(holding, matter) : [];

    private IEnumerable<Balance> Used(Holding holding, Matter matter)
    {
        var root = Accountability.RootLimits(matter.Activity);
        if (holding.Grant is not { HasAggregates: true } && !root.Any(limit => limit.IsAggregate))
        {
            yield break;
        }

        var context = ContextOf(matter.Context);
        foreach (var grant in holding.Grant?.Chain() ?? [])
        {
            foreach (var limit in grant.Mandate.Limits.Where(limit => limit.IsAggregate && Includes(limit, context)))
            {
                var (exercises, counted) = (Book.Exercises, Book.CountedTogether(grant, limit.Per, Point.Known));
                var member = limit.IsForEachOf(grant.Terms.To) ? MemberOf(holding.Grant!, grant, holding.Bearer.Position) : null;
                yield return new(
                    limit, $"{(member is null ? "" : $"position `{member}` under ")}{string.Join(" after ", counted.Select(each => $"`{each.Name}`"))}",
                    Used(limit, counted.SelectMany(each => exercises.Under(each).Items()
                        .Where(exercise => member is null || MemberOf(exercise.Item!, each, exercise.Act.CountsFor ?? exercise.Act.Seat) == member)), matter.Kind));
            }
        }

        foreach (var limit in root.Where(limit => limit.IsAggregate && Includes(limit, context)))
        {
            yield return new(limit, "the original holder", Used(limit, FromRoot(matter.Activity), matter.Kind));
        }
    }

    /// <summary>Through which member of a class something under its grant is done: its own, or who handed on what lies below.</summary>
    private static PositionId? MemberOf(Grant used, Grant grant, PositionId? own) =>
        used.Key == grant.Key ? own : used.Chain().FirstOrDefault(each => each.Parent?.Key == grant.Key)?.Terms.From.Position;

    private static bool Includes(Limit limit, ContextId? context) => limit.Context is null || limit.Context == context;

    /// <summary>What the acts of one kind within the period of a limit come to, in its currency; at most the highest amount there is.</summary>
    private decimal Used(Limit limit, IEnumerable<Exercise> exercises, ActKinds kind)
    {
        var (from, used) = (limit.Per.StartOf(Instant, Organization.Zone), 0m);
        try
        {
            foreach (var exercise in exercises)
            {
                if (exercise.At >= from && exercise.Act.ActKind == kind && exercise.Act.Amount is { } amount && amount.Currency == limit.Max.Currency && Counts(exercise)
                    && (limit.Context is null || limit.Context == At(exercise.At).ContextOf(exercise.Act.Context)))
                {
                    used += amount.Amount;
                }
            }
        }
        catch (OverflowException)
        {
            // No amount is negative: nothing that follows brings it down again.
            return decimal.MaxValue;
        }

        return used;
    }

    /// <summary>The acts that use the limits of the same original holder: of every activity for which the same activity states them.</summary>
    private IEnumerable<Exercise> FromRoot(ActivityId activity)
    {
        var (delegations, stating) = (this, Stating(activity));
        return Book.Exercises.Activities.Where(each => delegations.Stating(each) == stating).SelectMany(each => delegations.Book.Exercises.Of(each).Items());
    }

    private ActivityId? Stating(ActivityId activity) => Organization.Line<Activity>(activity).FirstOrDefault(each => each.RootLimits.Count > 0)?.Id;
}
