namespace Isms.Governance.Organization;

/// <summary>An entry was registered: it exists from then on.</summary>
public sealed record EntryRegistered : OrganizationEvent, IEntryEvent
{
    /// <summary>The entry.</summary>
    public required Entry Entry { get; init; }

    EntryReference IEntryEvent.Subject => Entry.Reference;

    Entry? IEntryEvent.Content => Entry;

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithEntry(Entry.Reference, Entry, EffectiveFrom, stamp);

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is EntryRegistered other && other.Entry.Reference == Entry.Reference;
}
