namespace Isms.Governance.Organization;

/// <summary>Asks that a class of positions be on record.</summary>
/// <remarks>The same entry again changes nothing; other content under the same id is refused.</remarks>
public sealed record DefineClass : OrganizationCommand
{
    /// <summary>The id of the class.</summary>
    public required ClassId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket) =>
        EntryRules.Register(docket, new PositionClass { Id = Id, Title = Title }, EffectiveFrom is not null).ToRuling();
}
