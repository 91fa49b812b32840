namespace Isms.Governance.Organization;

/// <summary>Asks that a level be on record.</summary>
/// <remarks>The same entry again changes nothing; other content under the same id is refused.</remarks>
public sealed record DefineLevel : OrganizationCommand
{
    /// <summary>The id of the level.</summary>
    public required LevelId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; init; }

    /// <summary>The place in the order: higher is more senior.</summary>
    public required int Rank { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket) =>
        EntryRules.Register(docket, new Level { Id = Id, Title = Title, Rank = Rank }, EffectiveFrom is not null).ToRuling();
}
