namespace Isms.Governance.Organization;

/// <summary>Asks that an organisational unit be on record.</summary>
/// <remarks>The same entry again changes nothing; other content under the same id is refused.</remarks>
public sealed record RegisterUnit : OrganizationCommand
{
    /// <summary>The id of the unit.</summary>
    public required UnitId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; init; }

    /// <summary>The unit that this one is part of.</summary>
    public UnitId? PartOf { get; init; }

    /// <summary>The position that heads the unit.</summary>
    public PositionId? Head { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket) => EntryRules.Register(docket, new Unit
    {
        Id = Id, Title = Title, PartOf = PartOf, Head = Head,
    }, EffectiveFrom is not null).ToRuling();
}
