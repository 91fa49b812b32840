namespace Isms.Governance.Delegations;

internal sealed partial record DelegationBook
{
    internal ExerciseBook Exercises { get; private init; } = ExerciseBook.Empty;

    internal DelegationBook WithExercise(AuthorityExercised act, Stamp stamp) =>
        this with { Exercises = Exercises.With(act, (act.Under ?? act.CountsUnder) is { } item ? Latest(item) : null, stamp) };

    internal DelegationBook WithRatification(ExerciseId id, PersonId by, Instant at, Stamp stamp) =>
        this with { Exercises = Exercises.WithRatification(id, by, at, stamp) };

    internal DelegationBook WithInstruction(InstructionGiven given, Stamp stamp) =>
        Latest(given.Item) is { } grant ? this with { Exercises = Exercises.With(given, grant, stamp) } : this;

    internal DelegationBook WithPassing(ConditionId id, InstrumentItem item, PersonId by, Instant at, Stamp stamp) =>
        Latest(item) is { } grant ? this with { Exercises = Exercises.WithPassing(id, grant, by, at, stamp) } : this;
}
