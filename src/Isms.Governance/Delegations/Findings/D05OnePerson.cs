namespace Isms.Governance.Delegations;

/// <summary>One person fills two nodes of an active chain: the shorter chain counts, and the person counts once.</summary>
internal static class D05OnePerson
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        foreach (var grant in delegations.Active)
        {
            foreach (var holder in Holders(delegations, grant))
            {
                foreach (var person in delegations.EverybodyOf(holder))
                {
                    if (Above(delegations, grant, holder, person) is { Kind: PartyKind.Position or PartyKind.Person } above)
                    {
                        yield return Rule.D05.Found(
                            $"`{person}` is both {above} and {holder} in the chain of `{grant.Name}`", "let somebody else fill one of them, or revoke what lies between", grant.Name.ToString(), person.Value);
                    }
                }
            }
        }
    }

    private static IEnumerable<Party> Holders(DelegationsAt delegations, Grant grant) => grant.Terms.To.Kind switch
    {
        PartyKind.Position or PartyKind.Person => [grant.Terms.To],
        PartyKind.Class => delegations.HoldersOf(grant).Select(holding => holding.Holder),
        _ => [],
    };

    /// <summary>The nearest party above in the chain, other than the holder, that the person can act for.</summary>
    private static Party? Above(DelegationsAt delegations, Grant grant, Party holder, PersonId person)
    {
        for (var each = grant; each is not null; each = each.Parent)
        {
            if (delegations.DelegatorsOf(each).Contains(person) && each.Terms.From != holder)
            {
                return each.Terms.From;
            }
        }

        return null;
    }
}
