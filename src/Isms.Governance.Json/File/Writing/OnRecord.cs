namespace Isms.Governance.Json;

/// <summary>A record that counts as known now.</summary>
/// <param name="Record">The record.</param>
/// <param name="Place">Where it stands in the order of the journal: a correction stands where the record stood that it took the place of.</param>
/// <param name="EnteredAt">When it, or what it took the place of, was entered.</param>
/// <param name="Origin">The record of the journal that is written: itself, or where it was read from a file what was said there.</param>
internal sealed record OnRecord(RecordedEvent Record, long Place, Instant EnteredAt, RecordedEvent Origin)
{
    internal GovernanceEvent Event => Record.Event;

    /// <summary>Everything that counts, in the order of the journal. What was withdrawn does not count any more.</summary>
    internal static IReadOnlyList<OnRecord> Of(GovernanceRegister register)
    {
        var (counting, last, withdrawal) = (new SortedDictionary<long, OnRecord>(), (OnRecord?)null, (RecordedEvent?)null);
        foreach (var record in register.Journal)
        {
            if (record.Event is RecordWithdrawn { Sequence: var wrong })
            {
                (last, withdrawal) = (counting.Remove(wrong, out var before) ? before : null, record);
                continue;
            }

            // A withdrawal and what takes the place of the withdrawn are entered as one, at one instant by one person; what is entered later stands for itself.
            counting.Add(record.Sequence, last?.Event.GetType() == record.Event.GetType() && (withdrawal!.RecordedAt, withdrawal.RecordedBy) == (record.RecordedAt, record.RecordedBy) ? last with { Record = record, Origin = record } : new(record, record.Sequence, record.RecordedAt, record));
            last = null;
        }

        return [.. counting.Values];
    }
}
