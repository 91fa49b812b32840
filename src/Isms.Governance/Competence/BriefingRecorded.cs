namespace Isms.Governance.Competence;

/// <summary>People were briefed or trained, top management included where it attended.</summary>
public sealed record BriefingRecorded : AwarenessEvent
{
    /// <summary>Who attended: at least one person.</summary>
    public required ValueList<PersonId> Attendees { get; init => field = Guard.Against.Null(value); }

    internal override IEnumerable<EntryReference> Names => Attendees.Select(person => (EntryReference)person);

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Guard.Against.NegativeOrZero(Attendees.Count, nameof(Attendees));
        foreach (var person in Attendees)
        {
            Values.Id.Named(person, nameof(Attendees));
        }
    }
}
