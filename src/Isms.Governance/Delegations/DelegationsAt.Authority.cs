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
            tried.Add((holding, Obstacles(holding, matter).ToValueList(), Conditions(holding, matter).ToValueList()));
        }

        var context = ContextOf(question.Context);
        var delegations = this;
        var sufficient = tried.Where(each => each.Obstacles.Count == 0)
            .OrderBy(each => each.Conditions.Count > 0)
            .ThenBy(each => each.Holding.Capacity)
            .ThenBy(each => delegations.Distance(each.Holding, question.Activity))
            .ThenBy(each => delegations.ReachOf(each.Holding, question.Activity, context).Max?.Amount ?? decimal.MaxValue)
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
                Limit = ReachOf(best, question.Activity, context).Max,
                Conditions = conditions,
                AlsoUnder = sufficient.Skip(1).Where(each => each.Holding.Grant is not null).Select(each => each.Holding.Grant!.Name).ToValueList(),
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

    /// <summary>What stands between a holding and what is asked.</summary>
    private IEnumerable<Violation> Obstacles(Holding holding, Matter matter)
    {
        if (holding.Grant is { } grant)
        {
            foreach (var obstacle in Obstacles(grant, matter))
            {
                yield return obstacle;
            }
        }

        var reach = ReachOf(holding, matter.Activity, ContextOf(matter.Context));
        if (!reach.IsOpen || (matter.Amount is { } amount && !reach.Allows(amount)))
        {
            yield return Rule.D22.Broken(
                $"{holding.Name}: {reach.Excess(matter.Amount, matter.Context)}",
                reach.IsOpen ? $"stay {reach}, or let somebody with a sufficient limit act" : "name a context that the item covers", holding.Grant?.Name.ToString() ?? holding.Holder.Id);
        }

        if (holding.Holder.Body is { } body && Organization.ChairOf(body) is null)
        {
            yield return Rule.A07.Broken($"{holding.Name}: the chair of body `{body}` is vacant", "appoint a chair", body.Value);
        }
    }

    private IEnumerable<Violation> Obstacles(Grant grant, Matter matter)
    {
        var name = grant.Name.ToString();
        foreach (var each in grant.Chain())
        {
            if (OwnStanding(each) is not Standing.Active and var standing)
            {
                yield return RuleOf(standing).Broken(
                    ReferenceEquals(each, grant) ? $"`{name}` is {standing.InWords()}" : $"`{name}` rests on `{each.Name}`, which is {standing.InWords()}",
                    standing is Standing.NotAccepted ? $"let {each.Terms.To} accept it" : standing is Standing.NotStarted ? $"wait until {each.From.InWords()}" : "delegate anew", name);
            }
        }

        var kinds = KindsOf(grant, matter.Activity);
        if (!kinds.HasFlag(matter.Kind))
        {
            var isReserved = grant.Kinds.HasFlag(matter.Kind);
            yield return (isReserved ? Rule.D03 : Rule.D02).Broken(
                isReserved ? $"to {matter.Kind.InWords()} `{matter.Activity}` is reserved and does not reach `{name}`" : $"`{name}` is to {kinds.InWords()} only",
                "let an original holder act", name);
        }

        var delegations = this;
        if (matter.Unit is { } unit && grant.Chain().Any(each => !delegations.InUnits(each, unit)))
        {
            yield return Rule.D02.Broken($"`{name}` does not cover unit `{unit}`", $"stay within {string.Join(", ", grant.Units!.Select(each => $"`{each}`"))}", name, unit.Value);
        }
    }

    private bool InUnits(Grant grant, UnitId unit)
    {
        var organization = Organization;
        return grant.Mandate.Units.Count == 0 || grant.Mandate.Units.Any(wider => organization.Covers(wider, unit));
    }

    private static Rule RuleOf(Standing standing) => standing switch
    {
        Standing.NotStarted => Rule.D16,
        Standing.NotAccepted => Rule.D06,
        Standing.Revoked or Standing.Superseded or Standing.Declined => Rule.D12,
        _ => Rule.D11,
    };

    /// <summary>What must be so for a yes to count.</summary>
    private IEnumerable<string> Conditions(Holding holding, Matter matter)
    {
        if (holding.Holder.Body is { } body && Organization.Find(body) is { } found)
        {
            yield return $"a recorded decision of body `{body}` by {found.Quorum} distinct persons, the chair among them";
        }

        if (matter.Unit is null && holding.Grant?.Units is { } units)
        {
            yield return $"only for unit {string.Join(" or ", units.Select(unit => $"`{unit}`"))}";
        }
    }
}
