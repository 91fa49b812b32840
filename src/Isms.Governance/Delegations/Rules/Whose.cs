namespace Isms.Governance.Delegations;

/// <summary>Whose hand it is to decide for a party.</summary>
internal static class Whose
{
    internal static (string Capacity, PersonId? Person) Hand(OrganizationAt organization, Party party) => (party.ToString(), party.Kind switch
    {
        PartyKind.Position => organization.Incumbent(PositionId.From(party.Id)).Person,
        PartyKind.Body => organization.ChairOf(BodyId.From(party.Id)),
        PartyKind.Person => organization.Exists(party.Entry) ? PersonId.From(party.Id) : null,
        _ => null,
    });
}
