namespace Isms.Governance.Delegations;

/// <summary>One person fills two nodes of an active chain: the shorter chain counts, and the person counts once.</summary>
internal static class D05OnePerson
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        foreach (var grant in delegations.Active)
        {
            foreach (var (holder, person) in Holders(delegations, grant))
            {
                if (Above(delegations, grant, holder, person) is { Kind: PartyKind.Position or PartyKind.Person } above)
                {
                    yield return Rule.D05.Found(
                        $"`{person}` is both {above} and {holder} in the chain of `{grant.Name}`", "let somebody else fill one of them, or revoke what lies between", grant.Name.ToString(), person.Value);
                }
            }
        }
    }

    private static IEnumerable<(Party Holder, PersonId Person)> Holders(DelegationsAt delegations, Grant grant) =>
        grant.Terms.To is { Kind: PartyKind.Position or PartyKind.Person } to ? delegations.PersonsOf(to).Select(person => (to, person))
        : from holding in delegations.HoldersOf(grant)
          where holding.Holder.Kind is PartyKind.Position or PartyKind.Person
          from person in delegations.PersonsOf(holding.Holder)
          select (holding.Holder, person);

    /// <summary>The nearest party above in the chain, other than the holder, that the person can act for.</summary>
    private static Party? Above(DelegationsAt delegations, Grant grant, Party holder, PersonId person)
    {
        for (var each = grant; each is not null; each = each.Parent)
        {
            if (each.Terms.From != holder && delegations.PersonsOf(each.Terms.From).Contains(person))
            {
                return each.Terms.From;
            }
        }

        return null;
    }
}
