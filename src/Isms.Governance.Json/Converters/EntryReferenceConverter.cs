using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>The name of an entry under the word for what it is: <c>{"position": "ciso"}</c>.</summary>
internal sealed class EntryReferenceConverter : SurrogateConverter<EntryReference, EntryReferenceConverter.EntryReferenceShape>
{
    protected override EntryReference From(EntryReferenceShape surrogate)
    {
        EntryReference?[] named =
        [
            surrogate.Person is { } person ? person : null,
            surrogate.Position is { } position ? position : null,
            surrogate.Unit is { } unit ? unit : null,
            surrogate.Level is { } level ? level : null,
            surrogate.Class is { } @class ? @class : null,
            surrogate.Body is { } body ? body : null,
            surrogate.ExternalParty is { } party ? party : null,
            surrogate.Context is { } context ? context : null,
            surrogate.Activity is { } activity ? activity : null,
        ];
        var references = named.OfType<EntryReference>().ToList();
        return references is [var reference]
            ? reference
            : throw new UnsoundValueException(
                JournalFault.Misfit,
                references.Count == 0 ? "the entry is not named" : "more than one entry is named",
                "name exactly one of `person`, `position`, `unit`, `level`, `class`, `body`, `externalParty`, `context`, `activity`");
    }

    protected override EntryReferenceShape To(EntryReference value) => (value.Id, value.Kind) switch
    {
        (null, _) => throw new ArgumentException("a default reference names nothing", nameof(value)),
        ({ } id, EntryKind.Person) => new() { Person = PersonId.From(id) },
        ({ } id, EntryKind.Position) => new() { Position = PositionId.From(id) },
        ({ } id, EntryKind.Unit) => new() { Unit = UnitId.From(id) },
        ({ } id, EntryKind.Level) => new() { Level = LevelId.From(id) },
        ({ } id, EntryKind.Class) => new() { Class = ClassId.From(id) },
        ({ } id, EntryKind.Body) => new() { Body = BodyId.From(id) },
        ({ } id, EntryKind.ExternalParty) => new() { ExternalParty = ExternalPartyId.From(id) },
        ({ } id, EntryKind.Context) => new() { Context = ContextId.From(id) },
        ({ } id, _) => new() { Activity = ActivityId.From(id) },
    };

    internal sealed record EntryReferenceShape
    {
        public PersonId? Person { get; init; }

        public PositionId? Position { get; init; }

        public UnitId? Unit { get; init; }

        public LevelId? Level { get; init; }

        public ClassId? Class { get; init; }

        public BodyId? Body { get; init; }

        public ExternalPartyId? ExternalParty { get; init; }

        public ContextId? Context { get; init; }

        public ActivityId? Activity { get; init; }
    }
}
