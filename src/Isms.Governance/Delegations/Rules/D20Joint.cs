namespace Isms.Governance.Delegations;

/// <summary>A joint grant names a set with room for the persons who are to sign.</summary>
internal static class D20Joint
{
    internal static RuleOutcome Check(GrantCase @case) => @case.Terms.Jointly is not { } jointly ? RuleOutcome.NotApplicable
        : !@case.IsReached ? RuleOutcome.NotReached
        : RuleOutcome.Of(Room(@case, jointly) is var room && room >= jointly.Count ? null : Rule.D20.Broken(
            $"`{@case.Terms.Item}`: {jointly} have no room: the set has {room}", "name a wider set, or fewer persons", @case.Terms.Item.ToString()));

    private static long Room(GrantCase @case, Jointly jointly) =>
        (jointly.IsOfHolders ? Seats(@case.Then, @case.Terms.To) - 1L : jointly.Of.Sum(party => (long)Seats(@case.Then, party))) + (jointly.HeadOfUnit ? 1 : 0);

    private static int Seats(OrganizationAt organization, Party party) => party.Kind switch
    {
        PartyKind.Class => organization.PositionsIn(ClassId.From(party.Id)).Except(party.Except).Count(),
        PartyKind.Body => organization.Find(BodyId.From(party.Id))?.Members.Distinct().Count() ?? 0,
        PartyKind.External => organization.All<Person>(EntryKind.Person).Count(person => person.Of?.Value == party.Id),
        _ => 1,
    };
}
