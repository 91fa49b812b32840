namespace Isms.Governance.Delegations;

/// <summary>One person fills two nodes of an active chain: the shorter chain counts, and the person counts once.</summary>
internal static class D05OnePerson
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations) =>
        from grant in delegations.Active
        from holder in delegations.HoldersOf(grant).Select(holding => holding.Holder)
        where holder.Kind is PartyKind.Position or PartyKind.Person
        from person in delegations.PersonsOf(holder)
        from above in grant.Chain().Select(each => each.Terms.From).Where(party => party != holder && delegations.PersonsOf(party).Contains(person)).Take(1)
        where above.Kind is PartyKind.Position or PartyKind.Person
        select Rule.D05.Found(
            $"`{person}` is both {above} and {holder} in the chain of `{grant.Name}`", "let somebody else fill one of them, or revoke what lies between", grant.Name.ToString(), person.Value);
}
