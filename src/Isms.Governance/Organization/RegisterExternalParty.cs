namespace Isms.Governance.Organization;

/// <summary>Asks that an external party be on record.</summary>
/// <remarks>The same entry again changes nothing; other content under the same id is refused.</remarks>
public sealed record RegisterExternalParty : OrganizationCommand
{
    /// <summary>The id of the party.</summary>
    public required ExternalPartyId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; init; }

    /// <summary>The position inside the organisation that oversees the party.</summary>
    public required PositionId Overseer { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket) => EntryRules.Register(docket, new ExternalParty
    {
        Id = Id, Title = Title, Overseer = Overseer,
    }, EffectiveFrom is not null).ToRuling();
}
