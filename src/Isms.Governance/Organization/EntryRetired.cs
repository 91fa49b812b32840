namespace Isms.Governance.Organization;

/// <summary>An entry was retired: it does not exist from then on, and its id is not used again.</summary>
public sealed record EntryRetired : OrganizationEvent, IEntryEvent
{
    /// <summary>The entry.</summary>
    public required EntryReference Entry { get; init; }

    EntryReference IEntryEvent.Subject => Entry;

    Entry? IEntryEvent.Content => null;

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithEntry(Entry, null, EffectiveFrom, stamp);

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is EntryRetired other && other.Entry == Entry;
}
