namespace Isms.Governance.Organization;

/// <summary>An entry was changed: from then on the new one stands in the place of the one before.</summary>
public sealed record EntryChanged : OrganizationEvent, IEntryEvent
{
    /// <summary>The entry as a whole, as it is from then on.</summary>
    public required Entry Entry { get; init; }

    EntryReference IEntryEvent.Subject => Entry.Reference;

    Entry? IEntryEvent.Content => Entry;

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithEntry(Entry.Reference, Entry, EffectiveFrom, stamp);

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is EntryChanged other && other.Entry.Reference == Entry.Reference;
}
