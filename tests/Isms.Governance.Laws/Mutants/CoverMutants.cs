using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Mutants;

/// <summary>Faults about who stands in.</summary>
internal static class CoverMutants
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        new("a deputy acts beside a holder who is there", "D19", (journal, at, known) => new Beside(journal, at, known)),
        new("who is absent acts", "D19", (journal, at, known) => new Tireless(journal, at, known)),
        new("what standing in carries does not count", "REF", (journal, at, known) => new Carrying(journal, at, known)),
        new("standing in lifts the own limit", "REF", (journal, at, known) => new Lifting(journal, at, known)),
        new("a deputy decides the case of who is absent", "REF", (journal, at, known) => new Obliging(journal, at, known)),
        new("the cap of an order of succession does not count", "D25", (journal, at, known) => new Uncapped(journal, at, known)),
    ];

    private sealed class Beside(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool DeputyActs(PositionId seat) => true;
    }

    private sealed class Tireless(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsAbsent(PersonId person) => false;
    }

    private sealed class Carrying(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsCarried(Way way, ActivityId activity) => true;
    }

    private sealed class Lifting(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override Way? WithinOwnLimit(Way way, AuthorityQuestion question, IReadOnlyList<Way> all) => way;
    }

    private sealed class Obliging(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsForOwn(Substitute substitute, AuthorityQuestion question) => false;
    }

    private sealed class Uncapped(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsWithinCap(Instant since, OrderOfSuccessionAdopted order) => true;
    }
}
