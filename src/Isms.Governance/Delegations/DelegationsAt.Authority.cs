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
        var tried = Weigh(question, Claim.None);
        var delegations = this;
        var sufficient = InOrder(tried.Where(each => each.IsSufficient), question);
        var accountable = Accountability.AccountableFor(question.Activity);
        if (sufficient is [var (best, _, provisos), ..])
        {
            return new(question, provisos.Count == 0 ? Verdict.Yes : Verdict.YesProvided)
            {
                Capacity = best.Capacity,
                Seat = best.Seat,
                OnBehalfOf = best.OnBehalfOf,
                Chain = (best.Grant?.Chain() ?? []).Select(grant => ChainLink.Of(grant, delegations)).ToValueList(),
                StandIn = best.StandIn,
                Limit = ReachOf(best, question.Person, matter).Meet(ExemptUpTo(best, question)).Max,
                Conditions = provisos.Select(proviso => proviso.Text).ToValueList(),
                JointWith = provisos.SelectMany(proviso => proviso.Persons).Distinct().ToValueList(),
                AlsoUnder = sufficient.Skip(1).Where(each => each.Holding is { Grant: not null, Capacity: Capacity.Delegate }).Select(each => each.Holding.Grant!.Name)
                    .Where(name => name != best.Grant?.Name).Distinct().ToValueList(),
                Otherwise = sufficient.Skip(1).Select(each => delegations.WayOf(each.Holding, question, each.Provisos.Count > 0)).ToValueList(),
                Accountable = accountable,
            };
        }

        return new(question, Verdict.No)
        {
            Reasons = tried.Count == 0 ? [NoHolding(question, Claim.None)] : tried.SelectMany(each => each.Obstacles).Distinct().ToValueList(),
            Next = WhoMay(matter).Sufficient,
            Accountable = accountable,
        };
    }

    /// <summary>Every way in which the person holds the activity as claimed, with what stands in between.</summary>
    internal IReadOnlyList<Weighed> Weigh(AuthorityQuestion question, Claim claim)
    {
        var (matter, weighed) = (question.Matter, new List<Weighed>());
        foreach (var holding in Holdings(question.Person, question.Activity, claim.Seat).Where(claim.Covers))
        {
            weighed.Add(new(holding, [.. Obstacles(holding, matter), .. Obstacles(holding, question.Person, matter)], Provisos(holding, question).ToValueList()));
        }

        return weighed;
    }

    /// <summary>The ways in the order in which they are preferred: those that suffice first.</summary>
    internal IReadOnlyList<Weighed> InOrder(IEnumerable<Weighed> weighed, AuthorityQuestion question)
    {
        IReadOnlyList<Weighed> ways = [.. weighed];
        if (ways.Count < 2)
        {
            return ways;
        }

        var (delegations, matter) = (this, question.Matter);
        return
        [
            .. ways.OrderBy(each => !each.IsSufficient)
                .ThenBy(each => each.Provisos.Count > 0)
                .ThenBy(each => each.Holding.Capacity)
                .ThenBy(each => delegations.Distance(each.Holding, matter.Activity))
                .ThenBy(each => delegations.ReachOf(each.Holding, question.Person, matter).Max?.Amount ?? decimal.MaxValue)
                .ThenBy(each => each.Holding.Depth)
                .ThenBy(each => each.Holding.Grant?.Terms.Item.Instrument, StringComparer.Ordinal)
                .ThenBy(each => each.Holding.Grant?.Terms.Item.Item, StringComparer.Ordinal)
                .ThenBy(each => each.Holding.Name, StringComparer.Ordinal),
        ];
    }

    private static Violation NoHolding(AuthorityQuestion question, Claim claim) => Rule.A02.Broken(
        claim == Claim.None ? $"`{question.Person}` holds no authority for `{question.Activity}`: neither as original holder nor under any delegation"
            : $"`{question.Person}` does not hold `{question.Activity}`{claim}",
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
        var reach = ReachOf(holding, matter);
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
