namespace Isms.Governance.Laws.Laws;

/// <summary>Journals with records left out or exchanged.</summary>
internal static class Records
{
    /// <summary>
    /// The same journal without some records, the places counted anew. What was withdrawn by then is left out as well, so that
    /// no record names a place.
    /// </summary>
    public static IReadOnlyList<RecordedEvent> Without(this IReadOnlyList<RecordedEvent> journal, Predicate<GovernanceEvent> left)
    {
        var withdrawn = journal.Select(record => record.Event).OfType<RecordWithdrawn>().Select(each => each.Sequence).ToHashSet();
        return Numbered(journal.Where(record => record.Event is not RecordWithdrawn && !withdrawn.Contains(record.Sequence) && !left(record.Event)));
    }

    public static IReadOnlyList<RecordedEvent> Numbered(IEnumerable<RecordedEvent> records) => [.. records.Select((record, i) => record with { Sequence = i + 1 })];
}
