namespace Isms.Governance.Organization;

/// <summary>A position as it would enter top management, as head or as further member.</summary>
internal sealed record DesignationCase(OrganizationDocket Docket, PositionId Position, Instant? Until, OrganizationAt After) : OrganizationCase(Docket), INaming
{
    public IEnumerable<EntryReference> Names => [Position];

    internal Interval Span => new(Then.Instant, Until);
}
