namespace Isms.Governance.Organization;

/// <summary>An event about one entry.</summary>
internal interface IEntryEvent
{
    EntryReference Subject { get; }

    /// <summary>The entry from then on; null when it does not exist from then on.</summary>
    Entry? Content { get; }
}
