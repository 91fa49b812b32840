namespace Isms.Governance.Delegations;

/// <summary>A decision about a delegation on record.</summary>
internal sealed record ItemCase(DelegationDocket Docket, InstrumentItem Item, string Act) : ICase
{
    internal DelegationsAt Delegations => Docket.Delegations;

    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Delegations.Organization;

    internal IReadOnlyList<Grant> Grants { get; } = Docket.Delegations.Named(Item);

    internal Grant? Grant => Grants.Count == 1 ? Grants[0] : null;

    /// <summary>The earliest known end, by an act or by its term, whenever it takes effect.</summary>
    internal Instant? EndsAt => Grant is { } grant ? Delegations.EndOf(grant) : null;
}
