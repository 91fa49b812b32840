namespace Isms.Governance.Organization;

/// <summary>Asks that a natural person be on record.</summary>
/// <remarks>The same entry again changes nothing; other content under the same id is refused.</remarks>
public sealed record RegisterPerson : OrganizationCommand
{
    /// <summary>The id of the person.</summary>
    public required PersonId Id { get; init; }

    /// <summary>What people call the person; by default the id.</summary>
    public string? Name { get; init; }

    /// <summary>The external party that the person belongs to; null for people of the organisation.</summary>
    public ExternalPartyId? Of { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket) =>
        EntryRules.Register(docket, new Person { Id = Id, Title = Name, Of = Of }, EffectiveFrom is not null).ToRuling();
}
