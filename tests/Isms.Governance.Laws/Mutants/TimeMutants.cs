using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Mutants;

/// <summary>Faults about time and history, and faults that only the comparison with the reference model sees.</summary>
internal static class TimeMutants
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        new("an end counts before it was recorded", "T01", (journal, at, known) => new Foreseeing(journal, at, known)),
        new("a withdrawn record counts as never recorded", "T01", (journal, at, known) => new Erasing(journal, at, known)),
        new("a scheduled change of head counts at once", "T02", (journal, at, known) => new Hasty(journal, at, known)),
        new("a scheduled delegation displaces earlier ones", "T02", (journal, at, known) => new Displacing(journal, at, known)),
        new("the journal is read in the order of effect", "T03", (journal, at, known) => new Sorting(journal, at, known)),
        new("an empty top management makes the question fail", "T05", (journal, at, known) => new Failing(journal, at, known)),
        new("acting holders are overlooked", "REF", (journal, at, known) => new NoActing(journal, at, known)),
        new("a withdrawn record still counts", "REF", (journal, at, known) => new Keeping(journal, at, known)),
        new("the exceptions of a class are overlooked", "REF", (journal, at, known) => new NoExceptions(journal, at, known)),
        new("a closed scope goes on", "REF", (journal, at, known) => new Unclosed(journal, at, known)),
        new("a leaver keeps the seat", "REF", (journal, at, known) => new Clinging(journal, at, known)),
        new("an amount in another currency is within the limit", "REF", (journal, at, known) => new AnyCurrency(journal, at, known)),
    ];

    private sealed class Foreseeing(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IReadOnlyList<RecordedEvent> Remember() => [.. base.Remember(), .. Journal.Where(record => record.Sequence > Known && record.Event is DelegationRevoked)];
    }

    private sealed class Erasing(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IReadOnlyList<RecordedEvent> Remember()
        {
            var withdrawn = Journal.Select(record => record.Event).OfType<RecordWithdrawn>().Select(each => each.Sequence).ToHashSet();
            return [.. Journal.Where(record => record.Sequence <= Known && !withdrawn.Contains(record.Sequence))];
        }
    }

    private sealed class Hasty(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IReadOnlyList<PositionId> TopManagementAt(Instant at) => base.TopManagementAt(at) is { Count: > 0 } top && All<HeadChanged>() is [.., var last]
            ? [last.Head, .. top.Skip(1).Where(position => position != last.Head)] : base.TopManagementAt(at);
    }

    private sealed class Displacing(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override Standing OwnStanding(ResponsibilityDelegated grant, Instant at) =>
            Grants.Last(each => each.From == grant.From) != grant ? Delegations.Standing.Superseded : base.OwnStanding(grant, at);
    }

    private sealed class Sorting(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IReadOnlyList<RecordedEvent> Remember() => [.. base.Remember().OrderByDescending(record => record.Event.EffectiveFrom).ThenByDescending(record => record.Sequence)];
    }

    private sealed class Failing(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        public override ValueList<PositionId> AccountableFor(ObligationId obligation) => TopManagement[0] is var _ ? base.AccountableFor(obligation) : [];
    }

    private sealed class NoActing(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override PersonId? Fills(PositionId position, Instant at) =>
            TermsOf(position).LastOrDefault(term => !term.IsActing && term.From <= at && at < term.Until)?.Person;
    }

    private sealed class Keeping(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IReadOnlyList<RecordedEvent> Remember() => [.. Journal.Where(record => record.Sequence <= Known)];
    }

    private sealed class NoExceptions(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsDelegate(PersonId person, ResponsibilityDelegated grant, IReadOnlyList<ResponsibilityDelegated> chain) => grant.To.Kind is PartyKind.Class
            ? base.IsDelegate(person, grant with { To = Party.Class(ClassId.From(grant.To.Id)) }, chain) : base.IsDelegate(person, grant, chain);
    }

    private sealed class Unclosed(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsOpen(Instant at) => Started<ScopeEstablished>(at).Any();
    }

    private sealed class Clinging(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<Term> Terms(PositionId position) => base.Terms(position).Select(term =>
            All<PersonLeft>().Any(left => left.Person == term.Person && left.EffectiveFrom == term.Until) ? term with { Until = Instant.MaxValue } : term);
    }

    private sealed class AnyCurrency(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsLargeEnough((bool IsOpen, Money? Max) limits, Money? amount) =>
            base.IsLargeEnough(limits, amount is null || limits.Max is null ? amount : Money.Of(amount.Amount, limits.Max.Currency));
    }
}
