namespace Isms.Governance.Organization;

/// <summary>Asks that a circumstance that changes limits be on record.</summary>
/// <remarks>The same entry again changes nothing; other content under the same id is refused.</remarks>
public sealed record DefineContext : OrganizationCommand
{
    /// <summary>The id of the context.</summary>
    public required ContextId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; init; }

    /// <summary>Whether a question that names no context is asked in this one.</summary>
    public bool IsDefault { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket) => EntryRules.Register(docket, new Context
    {
        Id = Id, Title = Title, IsDefault = IsDefault,
    }, EffectiveFrom is not null).ToRuling();
}
