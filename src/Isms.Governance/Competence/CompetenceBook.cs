namespace Isms.Governance.Competence;

/// <summary>The slice of the register about competence: append-only facts, read through <see cref="CompetenceAt"/>.</summary>
internal sealed record CompetenceBook
{
    internal static readonly CompetenceBook Empty = new();

    private CompetenceBook()
    {
    }

    private ImmutableDictionary<PersonId, AppendList<CompetenceFact>> Facts { get; init; } = ImmutableDictionary<PersonId, AppendList<CompetenceFact>>.Empty;

    internal IEnumerable<PersonId> Persons => Facts.Keys.OrderBy(person => person.Value, StringComparer.Ordinal);

    internal AppendList<CompetenceFact> Of(PersonId person) => Facts.GetValueOrDefault(person, AppendList<CompetenceFact>.Empty);

    /// <summary>What is required, and who was made aware of what: facts by what they are about.</summary>
    internal Chronicle<CompetenceEvent> Kept { get; private init; } = Chronicle<CompetenceEvent>.Empty;

    internal CompetenceBook With(CompetenceEvent @event, string about, Stamp stamp) => this with { Kept = Kept.With(@event, about, @event.EffectiveFrom, stamp) };

    internal CompetenceBook With(PersonId person, CompetenceFact fact) => this with { Facts = Facts.SetItem(person, Of(person).Add(fact)) };
}

/// <summary>That a competence was shown, from an instant on, or is over.</summary>
/// <param name="Competence">The competence.</param>
/// <param name="From">The first instant at which the fact counts.</param>
/// <param name="Record">What was recorded; null where the competence is over from then on.</param>
/// <param name="Sequence">The place in the journal.</param>
internal sealed record CompetenceFact(CompetenceId Competence, Instant From, CompetenceRecorded? Record, long Sequence);
