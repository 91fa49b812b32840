using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>A file as far as it is written, and which record is said where.</summary>
internal sealed class FileDraft
{
    private const int Many = 8;

    private readonly Dictionary<Sheet, List<RecordedEvent>> said = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Sheet, RecordedEvent> carrying = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ExerciseId, OnRecord> exercises;
    private readonly Dictionary<long, OnRecord> places;
    private readonly HashSet<EntryReference> entries;

    internal FileDraft(IReadOnlyList<OnRecord> records)
    {
        Records = records;
        var established = records.Select(each => each.Event).OfType<ScopeEstablished>().FirstOrDefault();
        Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(established?.Scope.TimeZone ?? "UTC") ?? DateTimeZone.Utc;
        entries = [.. records.Select(each => each.Event).OfType<EntryRegistered>().Select(each => each.Entry.Reference)];
        places = records.ToDictionary(each => each.Record.Sequence);
        exercises = records.Where(each => each.Event is AuthorityExercised).GroupBy(each => ((AuthorityExercised)each.Event).Id).ToDictionary(group => group.Key, group => group.First());
        File = new() { Format = GovernanceFile.Format };
        if (records.Count > 0)
        {
            File.Organization = new() { RecordedBy = records.GroupBy(each => each.Record.RecordedBy).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Value, StringComparer.Ordinal).First().Key };
        }

        if (established is not null)
        {
            var first = Day(records.Min(each => Instant.Min(Instant.Min(each.Event.Decided.At, each.EnteredAt), each.Event.EffectiveFrom)));
            FirstDay = first == Day(established.EffectiveFrom) ? first : null;
        }
    }

    internal IReadOnlyList<OnRecord> Records { get; }

    internal FileSheet File { get; }

    internal DateTimeZone Zone { get; }

    /// <summary>The day on which the scope was established, where nothing is earlier: of that day is what names none.</summary>
    internal LocalDate? FirstDay { get; }

    /// <summary>The record of the journal that a record is written for.</summary>
    internal RecordedEvent Origin(RecordedEvent record) => places[record.Sequence].Origin;

    /// <summary>Which records each sheet says.</summary>
    internal IReadOnlyDictionary<Sheet, List<RecordedEvent>> Said => said;

    /// <summary>The records for which the sections have no place.</summary>
    internal IReadOnlyList<RecordedEvent> Missed()
    {
        var known = said.Values.SelectMany(each => each).Select(each => each.Sequence).ToHashSet();
        return [.. Records.Select(each => each.Record).Where(each => !known.Contains(each.Sequence))];
    }

    /// <summary>That an act is said of which an exercise of authority is a part: whoever reads the act makes the exercise.</summary>
    internal AuthorityExercised? SayExercise(ActSheet act, ExerciseId id)
    {
        if (!exercises.TryGetValue(id, out var record))
        {
            return null;
        }

        Say(act, record);
        return (AuthorityExercised)record.Event;
    }

    internal LocalDate Day(Instant at) => at.InZone(Zone).Date;

    internal LocalDate? Day(Instant? at) => at is { } known ? Day(known) : null;

    /// <summary>The last day of what is over at an instant.</summary>
    internal LocalDate? LastDay(Instant? until) => Day(until)?.PlusDays(-1);

    /// <summary>Whether the file defines a person: it can name no other.</summary>
    internal bool Defines(PersonId person) => entries.Contains(person);

    /// <summary>A person as one who decides or acts: a bare id, which is a position's where there is one.</summary>
    internal WhoSheet Who(PersonId person) => entries.Contains(PositionId.From(person.Value)) ? new() { Person = person } : new() { Who = person.Value };

    /// <summary>The same where the file defines the person: whoever keeps the file without being in it goes without saying.</summary>
    internal WhoSheet? WhoIfDefined(PersonId person) => Defines(person) ? Who(person) : null;

    internal List<WhoSheet>? Who(ValueList<PersonId> people) => people.Count == 0 ? null : [.. people.Where(Defines).Select(Who)];

    /// <summary>Who exercised authority, and by what right.</summary>
    internal DoerSheet Doer(AuthorityExercised act) => new()
    {
        Who = act.Seat is null ? Who(act.Person).Who : null, Person = act.Seat is null ? Who(act.Person).Person : act.Person, Position = act.Seat,
        Under = act.Under is { } item ? Sheets.Of(item) : null, With = Who(act.With), Context = act.Context, Unit = act.Unit, ConditionsMet = Sheets.List(act.ConditionsMet),
    };

    internal EvidenceSheet? Evidence(ValueList<Evidence> evidence, EvidenceKind usual) => evidence.Count switch
    {
        0 => null,
        1 => Evidence(evidence[0], usual),
        _ => new() { All = [.. evidence.Select(each => Evidence(each, usual))] },
    };

    private EvidenceSheet Evidence(Evidence evidence, EvidenceKind usual) => new()
    {
        Source = evidence.Source, Kind = evidence.Kind == usual ? null : evidence.Kind, On = Day(evidence.At), Digest = evidence.Digest,
    };

    /// <summary>What is fallen short of: a control of the adopted edition by its number, which any of Annex A may be.</summary>
    internal string? Against(ObligationId? requirement) => requirement?.Value is { } id && id.StartsWith($"{File.Catalogue?.Edition ?? Edition.Iso27001Of2022.Id}/", StringComparison.Ordinal)
        && id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..] is var number && RequirementNames.IsControl(number) ? number : requirement?.Value;

    /// <summary>An aim of the strategy that a record names: whoever reads the record has to find it in the file.</summary>
    internal string Aim(string id, string? title, OnRecord record)
    {
        if (File.Strategy.Find(each => each.Id == id) is not { } aim)
        {
            File.Strategy.Add(aim = new() { Id = id });
        }

        aim.Title ??= title == id ? null : title;
        Carry(aim, record);
        return id;
    }

    /// <summary>That a sheet says a part of a record, the rest of which stands at an item elsewhere.</summary>
    internal void Carry(Sheet sheet, OnRecord record) => carrying[sheet] = record.Record;

    /// <summary>What is left out first of what a sheet says: its last record, of many at once all of them; nothing where it says none.</summary>
    internal IReadOnlyList<RecordedEvent> Least(Sheet sheet) => said.TryGetValue(sheet, out var records) ? (records.Count > Many ? records : records[^1..])
        : carrying.TryGetValue(sheet, out var part) ? [part] : [];

    /// <summary>When what an item says first was entered and decided, and its place; before everything where it says nothing itself.</summary>
    internal (LocalDate Entered, LocalDate Decided, long Place) Entered(Sheet item) => said.TryGetValue(item, out var records) && places.TryGetValue(records[0].Sequence, out var first)
        ? (Day(first.EnteredAt), Day(first.Event.Decided.At), first.Place) : (LocalDate.MinIsoValue, LocalDate.MinIsoValue, 0);

    /// <summary>The last day of what takes days as a whole and is over at an instant, within that day or at its end.</summary>
    internal LocalDate WholeDay(Instant over) => Day(over.PlusNanoseconds(-1));

    /// <summary>That a sheet says a record.</summary>
    internal void Say(Sheet sheet, OnRecord record)
    {
        if (!said.TryGetValue(sheet, out var records))
        {
            said[sheet] = records = [];
        }

        records.Add(record.Record);
    }

    /// <summary>That an item tells besides, under a key, what happened later or earlier, and how that was decided and entered.</summary>
    internal void Say(ActSheet act, OnRecord record, string key)
    {
        Say(act, record);
        var decided = record.Event.Decided;
        var further = new FurtherSheet
        {
            DecidedOn = Day(decided.At), DecidedBy = WhoIfDefined(decided.By), DecidedWith = Who(decided.With), RecordedOn = Day(record.EnteredAt),
            RecordedBy = Defines(record.Record.RecordedBy) ? record.Record.RecordedBy : null, Reference = decided.Reference,
        };
        act.Entered = (act.Entered ?? []).Where(each => each.Key != key).Append(new(key, further)).OrderBy(each => each.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>That an item says a decision or a fact: with who decided it, when, and when it was entered, where the first day of the item does not say so.</summary>
    internal T Say<T>(T act, OnRecord record, LocalDate? from)
        where T : ActSheet
    {
        Say(act, record);
        var decided = record.Event.Decided;
        act.DecidedOn = Day(decided.At) is var day && day == (from ?? FirstDay) ? null : day;
        act.RecordedOn = Day(record.EnteredAt) is var entered && entered == day ? null : entered;
        act.RecordedBy = record.Record.RecordedBy is var keeper && keeper != File.Organization?.RecordedBy ? keeper : null;
        act.DecidedBy = WhoIfDefined(decided.By);
        act.DecidedWith = Who(decided.With);
        act.Reference = decided.Reference;
        return act;
    }

    /// <summary>The first day of what is on record from the beginning where it names none; null where it need not name it.</summary>
    internal LocalDate? From(OnRecord record) =>
        Day(record.Event.EffectiveFrom) is var from && from == FirstDay && Day(record.Event.Decided.At) == from && Day(record.EnteredAt) == from ? null : from;
}
