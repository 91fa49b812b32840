using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Mutants;

/// <summary>Faults about who is accountable.</summary>
internal static class AccountabilityMutants
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        new("delegating the activity hands over accountability as well", "A01", (journal, at, known) => new DelegatingTransfers(journal, at, known)),
        new("delegating to a second person clears who is accountable", "A01", (journal, at, known) => new DelegatingClears(journal, at, known)),
        new("what was given to nobody is nobody's", "A03", (journal, at, known) => new Unallocated(journal, at, known)),
        new("what was given to nobody is the newest top manager's", "A03", (journal, at, known) => new DefaultsToTheLast(journal, at, known)),
        new("an allocation survives the end of the designation", "A04", (journal, at, known) => new AllocationSurvives(journal, at, known)),
        new("a vacant seat's accountability falls to somebody else", "A04", (journal, at, known) => new VacancyMoves(journal, at, known)),
        new("an allocation to somebody gone leaves nobody", "A04", (journal, at, known) => new NoDefault(journal, at, known)),
        new("of several only the first answers", "A05", (journal, at, known) => new OnlyTheFirst(journal, at, known)),
        new("the integrator answers for every part", "A06", (journal, at, known) => new IntegratorKeeps(journal, at, known)),
        new("a designation counts an instant late", "A10", (journal, at, known) => new Lagging(journal, at, known)),
    ];

    private sealed class DelegatingTransfers(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<(IReadOnlyList<PositionId>? To, Instant From)> Allocations(ObligationId obligation) =>
            base.Allocations(obligation).Concat(Grants
                .Where(grant => grant.To.Kind is PartyKind.Position && grant.Mandate.Activities.Any(each => (Find(each, At) as Activity)?.Discharges.Contains(obligation) == true))
                .Select(grant => ((IReadOnlyList<PositionId>?)[PositionId.From(grant.To.Id)], grant.EffectiveFrom)));

        protected override bool IsTopThroughout(PositionId position, Instant from, Instant at) => true;
    }

    private sealed class DelegatingClears(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<PositionId> Holders(ObligationId obligation, Instant at) => Grants.Count > 1 ? [] : base.Holders(obligation, at);
    }

    private sealed class Unallocated(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<PositionId> Holders(ObligationId obligation, Instant at) => Allocations(obligation).Any() ? base.Holders(obligation, at) : [];
    }

    private sealed class DefaultsToTheLast(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<PositionId> Holders(ObligationId obligation, Instant at) =>
            Allocations(obligation).Any() ? base.Holders(obligation, at) : TopManagementAt(at).TakeLast(1);
    }

    private sealed class AllocationSurvives(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsTopThroughout(PositionId position, Instant from, Instant at) => true;
    }

    private sealed class VacancyMoves(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<PositionId> Holders(ObligationId obligation, Instant at)
        {
            var holders = base.Holders(obligation, at).ToArray();
            return holders.All(position => Fills(position, at) is null)
                ? All<PersonAppointed>().Select(appointed => appointed.Appointment.Position).Where(position => Fills(position, at) is not null).Take(1)
                : holders;
        }
    }

    private sealed class NoDefault(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<PositionId> Holders(ObligationId obligation, Instant at) =>
            Allocations(obligation).Any(given => given.From <= at && given.To!.All(position => !IsTopThroughout(position, given.From, at))) ? [] : base.Holders(obligation, at);
    }

    private sealed class OnlyTheFirst(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<PositionId> Holders(ObligationId obligation, Instant at) => base.Holders(obligation, at).Take(1);
    }

    private sealed class IntegratorKeeps(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<(IReadOnlyList<PositionId>? To, Instant From)> Allocations(ObligationId obligation) =>
            All<ObligationSplit>().FirstOrDefault(split => split.Parts.Any(part => part.Id == obligation)) is { } split
                ? [([split.Integrator], split.EffectiveFrom)] : base.Allocations(obligation);
    }

    private sealed class Lagging(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IReadOnlyList<PositionId> TopManagementAt(Instant at) => [.. base.TopManagementAt(at - Duration.Epsilon)];
    }
}
