namespace Isms.Governance.Organization;

/// <summary>Asks that an entry exist no longer. Nothing may rest on it any more; its id is not used again. People leave instead.</summary>
public sealed record RetireEntry : OrganizationCommand
{
    /// <summary>The entry; every id converts to a reference.</summary>
    public required EntryReference Entry { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Guard.Against.Null(Entry.Id, nameof(Entry), "a default reference names nothing");
        return EntryRules.Retire(docket, Entry).ToRuling();
    }
}
