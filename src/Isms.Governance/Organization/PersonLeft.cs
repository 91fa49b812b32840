namespace Isms.Governance.Organization;

/// <summary>A person left the organisation: every seat they filled falls vacant, and no accountability moves.</summary>
public sealed record PersonLeft : OrganizationEvent
{
    /// <summary>Who left.</summary>
    public required PersonId Person { get; init; }

    internal override bool IsFact => true;

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithDeparture(Person, EffectiveFrom, stamp);

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is PersonLeft other && other.Person == Person);
}
