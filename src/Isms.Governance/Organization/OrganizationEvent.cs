namespace Isms.Governance.Organization;

/// <summary>What became true of the organisation: its entries, its seats, its top management.</summary>
public abstract record OrganizationEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Organization;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Organization = ApplyTo(register.Organization, stamp) };

    /// <summary>The organisation's slice with this event.</summary>
    internal OrganizationBook Evolve(OrganizationBook book, Stamp stamp) => ApplyTo(book, stamp);

    private protected abstract OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp);
}
