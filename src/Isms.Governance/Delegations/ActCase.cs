namespace Isms.Governance.Delegations;

/// <summary>A decision about delegations as a whole, without a subject of its own.</summary>
internal sealed record ActCase(DelegationDocket Docket) : ICase
{
    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Docket.Delegations.Organization;
}
