namespace Isms.Governance.Organization;

/// <summary>Asks that an entry read differently from now on: another title, unit, line, chair, parent, limit.</summary>
/// <remarks>Take the entry as it is and change it with <c>with</c>: the new one stands in the place of the old one as a whole.</remarks>
public sealed record ChangeEntry : OrganizationCommand
{
    /// <summary>The entry as a whole, as it is to be.</summary>
    public required Entry To { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket) => EntryRules.Change(docket, Guard.Against.Null(To)).ToRuling();
}
