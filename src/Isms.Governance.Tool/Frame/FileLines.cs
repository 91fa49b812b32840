namespace Isms.Governance.Tool.Frame;

/// <summary>On which line of a governance file something is said that a finding is about.</summary>
internal sealed class FileLines(GovernanceFileReading reading)
{
    private readonly Lazy<Dictionary<string, long>> delegations = new(() => reading.Journal.Where(each => each.Event is ResponsibilityDelegated)
        .GroupBy(each => ((ResponsibilityDelegated)each.Event).Item.ToString(), StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.First().Sequence, StringComparer.Ordinal));

    // Of a position its newest appointment: what is found about a seat is mostly about who fills it.
    private readonly Lazy<Dictionary<string, long>> appointments = new(() => reading.Journal.Where(each => each.Event is PersonAppointed)
        .GroupBy(each => ((PersonAppointed)each.Event).Appointment.Position.Value, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.Last().Sequence, StringComparer.Ordinal));

    public FilePlace? Of(string subject) =>
        (delegations.Value.TryGetValue(subject, out var sequence) || appointments.Value.TryGetValue(subject, out sequence) ? reading.Places.Of(sequence) : null)
            ?? Entries(subject).Select(reading.Places.Of).FirstOrDefault(each => each is not null);

    private static IEnumerable<EntryReference> Entries(string id) => PositionId.TryFrom(id, out var position)
        ? [position, PersonId.From(id), ActivityId.From(id), BodyId.From(id), UnitId.From(id), ClassId.From(id), ExternalPartyId.From(id), ContextId.From(id), LevelId.From(id)]
        : [];
}
