namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>May this person do this?</summary>
    internal AuthorityAnswer MayAct(AuthorityQuestion question)
    {
        if (Unanswerable(question) is { } reason)
        {
            return new(question, Verdict.NotEvaluable) { Cause = reason };
        }

        var matter = question.Matter;
        var tried = new List<(Holding Holding, ValueList<Violation> Obstacles, ValueList<string> Conditions)>();
        foreach (var holding in Holdings(question.Person, question.Activity))
        {
            tried.Add((holding, Obstacles(holding, matter).Concat(Obstacles(holding, question)).ToValueList(), Conditions(holding, question).ToValueList()));
        }

        var delegations = this;
        var sufficient = tried.Where(each => each.Obstacles.Count == 0)
            .OrderBy(each => each.Conditions.Count > 0)
            .ThenBy(each => each.Holding.Capacity)
            .ThenBy(each => delegations.Distance(each.Holding, question.Activity))
            .ThenBy(each => delegations.ReachOf(each.Holding, question.Person, matter).Max?.Amount ?? decimal.MaxValue)
            .ThenBy(each => each.Holding.Depth)
            .ThenBy(each => each.Holding.Grant?.Terms.Item.Instrument, StringComparer.Ordinal)
            .ThenBy(each => each.Holding.Grant?.Terms.Item.Item, StringComparer.Ordinal)
            .ThenBy(each => each.Holding.Name, StringComparer.Ordinal)
            .ToArray();
        var accountable = Accountability.AccountableFor(question.Activity);
        if (sufficient is [var (best, _, conditions), ..])
        {
            return new(question, conditions.Count == 0 ? Verdict.Yes : Verdict.YesProvided)
            {
                Capacity = best.Capacity,
                Seat = best.Seat,
                OnBehalfOf = best.Grant?.Root.Terms.From ?? best.Holder,
                Chain = (best.Grant?.Chain() ?? []).Select(grant => ChainLink.Of(grant, delegations)).ToValueList(),
                StandIn = best.StandIn,
                Limit = ReachOf(best, question.Person, matter).Max,
                Conditions = conditions,
                AlsoUnder = sufficient.Skip(1).Where(each => each.Holding is { Grant: not null, Capacity: Capacity.Delegate }).Select(each => each.Holding.Grant!.Name)
                    .Where(name => name != best.Grant?.Name).Distinct().ToValueList(),
                Otherwise = sufficient.Skip(1).Select(each => delegations.WayOf(each.Holding, question, each.Conditions.Count > 0)).ToValueList(),
                Accountable = accountable,
            };
        }

        return new(question, Verdict.No)
        {
            Reasons = tried.Count == 0 ? [NoHolding(question)] : tried.SelectMany(each => each.Obstacles).Distinct().ToValueList(),
            Next = WhoMay(matter).Sufficient,
            Accountable = accountable,
        };
    }

    private static Violation NoHolding(AuthorityQuestion question) => Rule.A02.Broken(
        $"`{question.Person}` holds no authority for `{question.Activity}`: neither as original holder nor under any delegation",
        "let a holder act, or delegate", question.Person.Value, question.Activity.Value);

    /// <summary>Why a question has no answer; null when it has one.</summary>
    private string? Unanswerable(AuthorityQuestion question) => Accountability.Unanswerable() is { } silent ? silent
        : !Organization.Exists(question.Person) ? $"person `{question.Person}` is not on record at {Instant.InWords()}"
        : Unanswerable(question.Matter);

    private string? Unanswerable(Matter matter) =>
        Organization.Find(matter.Activity) is not { } found ? $"activity `{matter.Activity}` is not on record at {Instant.InWords()}"
        : matter.Context is { } named && !Organization.Exists(named) ? $"context `{named}` is not on record at {Instant.InWords()}"
        : matter.Unit is { } inUnit && !Organization.Exists(inUnit) ? $"unit `{inUnit}` is not on record at {Instant.InWords()}"
        : found.IsMonetary && matter.Amount is null ? $"amount missing: `{matter.Activity}` is monetary"
        : null;

    /// <summary>What amount is reached by a holding; where standing in does not lift it, by the person who would act.</summary>
    private Reach ReachOf(Holding holding, PersonId? person, Matter matter)
    {
        var reach = ReachOf(holding, matter.Activity, ContextOf(matter.Context));
        return person is { } acting && IsBoundByOwnLimit(holding, matter.Activity) ? reach.Meet(OwnReach(acting, matter)) : reach;
    }

    private AlternativeWay WayOf(Holding holding, AuthorityQuestion question, bool hasConditions) => new()
    {
        Capacity = holding.Capacity, Seat = holding.Seat, Item = holding.Grant?.Name, StandIn = holding.StandIn, Limit = ReachOf(holding, question.Person, question.Matter).Max, HasConditions = hasConditions,
    };

    internal Reach ReachOf(Holding holding, ActivityId activity, ContextId? context) =>
        holding.Grant is { } grant ? ReachOf(grant, activity, context) : RootReach(activity, context);

    /// <summary>How many steps wider than the activity the holding is: the most specific comes first.</summary>
    private int Distance(Holding holding, ActivityId activity)
    {
        if (holding.Grant is not { } grant)
        {
            return 0;
        }

        var steps = 0;
        foreach (var each in Organization.Line<Activity>(activity))
        {
            if (grant.Mandate.Activities.Contains(each.Id))
            {
                break;
            }

            steps++;
        }

        return steps;
    }
}
