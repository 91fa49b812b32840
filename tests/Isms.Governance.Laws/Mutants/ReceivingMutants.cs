using Isms.Governance.Competence;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Mutants;

/// <summary>Faults about who may receive an activity and act under it.</summary>
internal static class ReceivingMutants
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        new("nobody asks who may receive an activity", "D24", (journal, at, known) => new Unasked(journal, at, known)),
        new("nobody asks for a competence", "D07", (journal, at, known) => new Untrained(journal, at, known)),
        new("a competence that is over still counts", "D07", (journal, at, known) => new Unexpired(journal, at, known)),
        new("nobody asks who may receive an activity", "REF", (journal, at, known) => new Unasked(journal, at, known)),
    ];

    private sealed class Unasked(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsEligible(ResponsibilityDelegated grant, IReadOnlyList<ResponsibilityDelegated> chain, Party bearer, AuthorityQuestion question, bool isStandingIn) => true;
    }

    private sealed class Untrained(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected internal override bool IsCompetent(PersonId person, CompetenceId competence) => true;
    }

    private sealed class Unexpired(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsOver(CompetenceRecorded recorded) => false;
    }
}
