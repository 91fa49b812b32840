namespace Isms.Governance.Organization;

/// <summary>What every case of an organisation command shows to its rules.</summary>
internal abstract record OrganizationCase(OrganizationDocket Docket) : ICase
{
    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Docket.Organization;

    /// <summary>The organisation when the command takes effect.</summary>
    public OrganizationAt Then => Docket.Then;
}
