namespace Isms.Governance.Organization;

/// <summary>A departure as it would be recorded.</summary>
internal sealed record DepartureCase(OrganizationDocket Docket, PersonId Person) : OrganizationCase(Docket), INaming
{
    public IEnumerable<EntryReference> Names => [Person];

    /// <summary>Whether the person was there and is not any more.</summary>
    internal bool IsGone
    {
        get
        {
            var then = Then;
            return !then.Exists(Person) && then.Versions(Person).Any(version => version.Entry is null && version.Span.From <= then.Instant);
        }
    }
}
