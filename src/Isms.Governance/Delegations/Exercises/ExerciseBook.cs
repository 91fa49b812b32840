namespace Isms.Governance.Delegations;

/// <summary>The ledger of exercises and what was said about them, with the instructions given after grants were made: append-only facts.</summary>
internal sealed record ExerciseBook
{
    internal static readonly ExerciseBook Empty = new();

    private ExerciseBook()
    {
    }

    internal AppendList<Exercise> All { get; private init; } = AppendList<Exercise>.Empty;

    private ImmutableDictionary<ExerciseId, AppendList<Exercise>> ById { get; init; } = ImmutableDictionary<ExerciseId, AppendList<Exercise>>.Empty;

    private ImmutableDictionary<ActivityId, AppendList<Exercise>> ByActivity { get; init; } = ImmutableDictionary<ActivityId, AppendList<Exercise>>.Empty;

    private ImmutableDictionary<CaseId, AppendList<Exercise>> ByCase { get; init; } = ImmutableDictionary<CaseId, AppendList<Exercise>>.Empty;

    /// <summary>By the key of every grant whose aggregates an exercise uses: its own and those above.</summary>
    private ImmutableDictionary<long, AppendList<Exercise>> ByGrant { get; init; } = ImmutableDictionary<long, AppendList<Exercise>>.Empty;

    private ImmutableDictionary<long, Ends<PersonId>> Ratifications { get; init; } = ImmutableDictionary<long, Ends<PersonId>>.Empty;

    private ImmutableDictionary<long, AppendList<Instruction>> ByInstructed { get; init; } = ImmutableDictionary<long, AppendList<Instruction>>.Empty;

    internal AppendList<Instruction> Instructions { get; private init; } = AppendList<Instruction>.Empty;

    private ImmutableDictionary<(long Instruction, long Grant), Ends<PersonId>> Passed { get; init; } = ImmutableDictionary<(long, long), Ends<PersonId>>.Empty;

    internal IEnumerable<ActivityId> Activities => ByActivity.Keys;

    internal AppendList<Exercise> Of(ActivityId activity) => ByActivity.GetValueOrDefault(activity, AppendList<Exercise>.Empty);

    internal AppendList<Exercise> In(CaseId @case) => ByCase.GetValueOrDefault(@case, AppendList<Exercise>.Empty);

    internal AppendList<Exercise> Under(Grant grant) => ByGrant.GetValueOrDefault(grant.Key, AppendList<Exercise>.Empty);

    internal AppendList<Instruction> On(Grant grant) => ByInstructed.GetValueOrDefault(grant.Key, AppendList<Instruction>.Empty);

    internal Ends<PersonId> RatificationsOf(Exercise exercise) => Ratifications.GetValueOrDefault(exercise.Sequence, Ends<PersonId>.None);

    internal Ends<PersonId> PassedOn(Instruction instruction, Grant grant) => Passed.GetValueOrDefault((instruction.Sequence, grant.Key), Ends<PersonId>.None);

    internal Exercise? Find(ExerciseId id, Knowledge known) =>
        ById.TryGetValue(id, out var found) ? found.Items().LastOrDefault(exercise => known.Includes(exercise.Sequence)) : null;

    internal Instruction? Find(ConditionId id, Knowledge known) =>
        Instructions.Items().LastOrDefault(instruction => instruction.Given.Id == id && known.Includes(instruction.Sequence));

    internal ExerciseBook With(AuthorityExercised act, Grant? item, Stamp stamp)
    {
        var exercise = new Exercise(act, item, stamp.Sequence);
        return this with
        {
            All = All.Add(exercise),
            ById = Added(ById, act.Id, exercise),
            ByActivity = Added(ByActivity, act.Activity, exercise),
            ByCase = act.Case is { } @case ? Added(ByCase, @case, exercise) : ByCase,
            ByGrant = (item?.Chain() ?? []).Aggregate(ByGrant, (index, grant) => Added(index, grant.Key, exercise)),
        };
    }

    internal ExerciseBook WithRatification(ExerciseId id, PersonId by, Instant at, Stamp stamp) =>
        ById.TryGetValue(id, out var found) && found.Items().LastOrDefault() is { } exercise
            ? this with { Ratifications = Ratifications.SetItem(exercise.Sequence, RatificationsOf(exercise).With(at, by, stamp)) }
            : this;

    internal ExerciseBook With(InstructionGiven given, Grant grant, Stamp stamp)
    {
        var instruction = new Instruction(given, grant, stamp.Sequence);
        return this with { Instructions = Instructions.Add(instruction), ByInstructed = Added(ByInstructed, grant.Key, instruction) };
    }

    internal ExerciseBook WithPassing(ConditionId id, Grant grant, PersonId by, Instant at, Stamp stamp) =>
        Instructions.Items().LastOrDefault(instruction => instruction.Given.Id == id) is { } passed
            ? this with { Passed = Passed.SetItem((passed.Sequence, grant.Key), PassedOn(passed, grant).With(at, by, stamp)) }
            : this;

    private static ImmutableDictionary<TKey, AppendList<T>> Added<TKey, T>(ImmutableDictionary<TKey, AppendList<T>> index, TKey key, T item)
        where TKey : notnull =>
        index.SetItem(key, index.GetValueOrDefault(key, AppendList<T>.Empty).Add(item));
}
