namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>What stands between a holding and what is asked, whoever acts.</summary>
    private IEnumerable<Violation> Obstacles(Holding holding, Matter matter)
    {
        if (holding.Grant is { } grant)
        {
            foreach (var obstacle in Obstacles(grant, holding.Bearer, matter))
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

        if (matter.Amount is null && reach.IsOpen && !ReachOf(holding, matter).IsOpen)
        {
            yield return Rule.D22.Broken(
                $"{holding.Name}: its limits are in several currencies", "let somebody act whose limits are in one currency", holding.Grant?.Name.ToString() ?? holding.Holder.Id);
        }

        foreach (var balance in matter.Amount is { } asked ? Balances(holding, matter).Where(balance => !asked.IsWithin(balance.Left)) : [])
        {
            yield return Rule.D22.Broken(
                $"{holding.Name}: {matter.Amount} is not within what is left: {balance.InWords}", $"stay within {balance.Left}, or let somebody with a sufficient limit act",
                holding.Grant?.Name.ToString() ?? holding.Holder.Id);
        }

        if (holding.Holder.Body is { } body)
        {
            if (Organization.ChairOf(body) is null)
            {
                yield return Rule.A07.Broken($"{holding.Name}: the chair of body `{body}` is vacant", "appoint a chair", body.Value);
            }

            foreach (var lacking in WithoutQuorum(body, matter))
            {
                yield return lacking;
            }
        }
    }

    /// <summary>What stands between a holding and a person who would act by it.</summary>
    private ValueList<Violation> Obstacles(Holding holding, PersonId person, Matter matter) =>
        [
            .. Hindrances(holding, person), .. NotCarried(holding, person, matter), .. Unfit(holding, person, matter.Activity),
            .. OwnCase(holding, person, matter), .. SameCase(person, matter), .. NobodyLeft(holding, person, matter), .. NobodyBeside(holding, person, matter),
        ];

    private IEnumerable<Violation> Obstacles(Grant grant, Party bearer, Matter matter)
    {
        for (var each = grant; each is not null; each = each.Parent)
        {
            if (!IsOnRecord(each))
            {
                yield return Rule.A02.Broken(
                    $"`{grant.Name}` rests on `{each.Name}`, which is not on record there", "ask as known when its correction is recorded whole", grant.Name.ToString());
            }
            else if (OwnStanding(each) is not Standing.Active and var standing)
            {
                yield return RuleOf(standing).Broken(
                    ReferenceEquals(each, grant) ? $"`{grant.Name}` is {standing.InWords()}" : $"`{grant.Name}` rests on `{each.Name}`, which is {standing.InWords()}",
                    standing is Standing.NotAccepted ? $"let {each.Terms.To} accept it" : standing is Standing.Suspended ? "resume it" : standing is Standing.NotStarted ? $"wait until {each.From.InWords()}" : "delegate anew", grant.Name.ToString());
            }
        }

        var kinds = KindsOf(grant, matter.Activity);
        if (!kinds.HasFlag(matter.Kind))
        {
            var isReserved = grant.Kinds.HasFlag(matter.Kind);
            yield return (isReserved ? Rule.D03 : Rule.D02).Broken(
                isReserved ? $"to {matter.Kind.InWords()} `{matter.Activity}` is reserved and does not reach `{grant.Name}`" : $"`{grant.Name}` is to {kinds.InWords()} only",
                "let an original holder act", grant.Name.ToString());
        }

        if (Ineligible(grant, bearer, matter.Activity, matter.Unit is { } concerned ? [concerned] : []) is { } reason)
        {
            yield return Rule.D24.Broken($"under `{grant.Name}`, {reason}", "let somebody act who may receive it, or change who may", grant.Name.ToString(), matter.Activity.Value);
        }

        if (matter.Unit is { } unit && !InUnits(grant, unit))
        {
            yield return Rule.D02.Broken(
                $"`{grant.Name}` does not cover unit `{unit}`", $"stay within {string.Join(", ", grant.Units!.Select(each => $"`{each}`"))}", grant.Name.ToString(), unit.Value);
        }
    }

    /// <summary>Whether a unit lies within those of every grant of a chain.</summary>
    private bool InUnits(Grant grant, UnitId unit)
    {
        for (var each = grant; each is not null; each = each.Parent)
        {
            if (each.Mandate.Units.Count > 0 && !IsWithin(each.Mandate.Units, unit))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsWithin(ValueList<UnitId> units, UnitId unit)
    {
        foreach (var wider in units.AsSpan())
        {
            if (Organization.Covers(wider, unit))
            {
                return true;
            }
        }

        return false;
    }

    private static Rule RuleOf(Standing standing) => standing switch
    {
        Standing.NotStarted => Rule.D16,
        Standing.NotAccepted => Rule.D06,
        Standing.Revoked or Standing.Superseded or Standing.Declined or Standing.Suspended => Rule.D12,
        _ => Rule.D11,
    };

    /// <summary>What must be so for a yes to count.</summary>
    private IEnumerable<Proviso> Provisos(Holding holding, AuthorityQuestion question)
    {
        if (holding.Holder.Body is { } body && Organization.Find(body) is { } found && !IsQuorum(found, question))
        {
            yield return new(
                Rule.D20, $"a recorded decision of body `{body}` by {found.Quorum} distinct persons, the chair among them", "name who decides with the person", body.Value);
        }

        foreach (var companions in Companions(holding, question))
        {
            yield return companions;
        }

        if (question.Unit is null && holding.Grant?.Units is { } units)
        {
            yield return new(Rule.D02, $"only for unit {string.Join(" or ", units.Select(unit => $"`{unit}`"))}", "name the unit", holding.Grant.Name.ToString());
        }

        foreach (var proviso in Signatures(holding, question).Concat(Requester(holding, question)).Concat(Unmet(holding, question)))
        {
            yield return proviso;
        }

        if (question.Unit is null && holding.Grant is { } grant && DependsOnUnit(grant, holding.Bearer, question.Activity))
        {
            yield return new(Rule.D24, $"only for the unit of {holding.Bearer}, or a part of it", "name the unit", holding.Bearer.Id);
        }
    }
}
