namespace Isms.Governance.Competence;

/// <summary>What is stated about one person and one competence.</summary>
internal sealed record CompetenceCase(CompetenceDocket Docket, PersonId Person, CompetenceId Competence) : ICase, INaming
{
    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Docket.Competence.Organization;

    // A certificate may be older than the person's time in the organisation: who it is about exists when it is stated.
    public OrganizationAt Then => Organization;

    public IEnumerable<EntryReference> Names => [Person];
}
