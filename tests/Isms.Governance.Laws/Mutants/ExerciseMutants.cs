using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Mutants;

/// <summary>Faults about the exercise of authority.</summary>
internal static class ExerciseMutants
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        new("a ratified act gives authority for the next", "D16", (journal, at, known) => new Ratifying(journal, at, known)),
        new("what was reported as done may be done", "D16", (journal, at, known) => new Trusting(journal, at, known)),
        new("a ratification covers nothing", "D16", (journal, at, known) => new Unforgiving(journal, at, known)),
        new("sub-delegation does not keep it joint", "D20", (journal, at, known) => new Alone(journal, at, known)),
        new("who requested it may decide it", "D21", (journal, at, known) => new OfOneself(journal, at, known)),
        new("siblings do not share what is above them", "D22", (journal, at, known) => new Apart(journal, at, known)),
        new("what takes the place of another has its aggregates anew", "D22", (journal, at, known) => new Renewed(journal, at, known)),
        new("the members of a class share what each has for itself", "REF", (journal, at, known) => new Sharing(journal, at, known)),
        new("what is used is not counted", "D22", (journal, at, known) => new Forgetful(journal, at, known)),
        new("who did the one may do the other in the same case", "R08", (journal, at, known) => new Twofold(journal, at, known)),
        new("conditions bind the delegate alone", "D23", (journal, at, known) => new Unbound(journal, at, known)),
    ];

    private sealed class Ratifying(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        public override Permission MayAct(AuthorityQuestion question) => base.MayAct(question) is { Verdict: not Verdict.No } answer ? answer
            : Acts.Any(act => act.Person == question.Person && act.Activity == question.Activity && CoverageOf(act.Id) is CoverageVerdict.Ratified) ? new(Verdict.Yes) : new(Verdict.No);
    }

    private sealed class Trusting(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        public override Permission MayAct(AuthorityQuestion question) => base.MayAct(question) is { Verdict: not Verdict.No } answer ? answer
            : Acts.Any(act => act.IsReported && act.Person == question.Person && act.Activity == question.Activity) ? new(Verdict.Yes) : new(Verdict.No);
    }

    private sealed class Unforgiving(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsRatified(RecordedEvent record) => false;
    }

    private sealed class Alone(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<(int Count, HashSet<PersonId> From, bool IsUnitOpen)> Needs(AuthorityQuestion question, IReadOnlyList<ResponsibilityDelegated> chain) =>
            base.Needs(question, [.. chain.Take(1)]).Take(chain.Count > 0 && chain[0].Jointly is not null ? 1 : 0);
    }

    private sealed class OfOneself(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override HashSet<PersonId> Own(AuthorityQuestion question) => [];
    }

    private sealed class Apart(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsUnder(AuthorityExercised act, ResponsibilityDelegated grant) => (act.Under ?? act.CountsUnder) == NameOf(grant);
    }

    private sealed class Renewed(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<ResponsibilityDelegated> Together(ResponsibilityDelegated grant, LimitPer per) => [grant];
    }

    private sealed class Sharing(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsForEach(Limit limit, ResponsibilityDelegated grant) => false;
    }

    private sealed class Forgetful(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<AuthorityExercised> Acts => [];
    }

    private sealed class Twofold(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsKeptApart(PersonId person, AuthorityQuestion question) => false;
    }

    private sealed class Unbound(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override IEnumerable<Condition> Conditions(IReadOnlyList<ResponsibilityDelegated> chain) => base.Conditions([.. chain.Take(1)]);
    }
}
