namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>The exercise that is asked about: of the others only those before it count, and it does not count against itself.</summary>
    internal Exercise? About { get; init; }

    /// <summary>Whether an exercise counts at this instant, by what is known.</summary>
    private bool Counts(Exercise exercise) => Point.Sees(exercise.At, exercise.Sequence)
        && (About is not { } about || (exercise != about && (Instant > about.At || exercise.IsBefore(about))));

    /// <summary>Why an answer is not an unconditional yes: nothing when it is one.</summary>
    internal IEnumerable<Violation> Shortfall(AuthorityQuestion question, Claim claim, IReadOnlyList<Weighed> ordered) =>
        Organization.Find(question.Activity)?.IsMonetary == true && question.Amount is null
            ? [Rule.D22.Broken($"amount missing: `{question.Activity}` is monetary", "state the amount", question.Activity.Value)]
        : ordered is [{ IsSufficient: true } best, ..] ? best.Provisos.Select(proviso => proviso.AsViolation())
        : ordered.Count == 0 ? [NoHolding(question, claim)]
        : ordered.SelectMany(each => each.Shortfall).Distinct();

    /// <summary>Whether an exercise was covered when it was done, by what is known.</summary>
    internal Coverage CoverageOf(ExerciseId id) => Book.Exercises.Find(id, Point.Known) is { } exercise && exercise.At <= Instant
        ? CoverageOf(exercise)
        : new() { Id = id, Verdict = CoverageVerdict.NotEvaluable, Cause = $"exercise `{id}` is not on record" };

    internal Coverage CoverageOf(Exercise exercise)
    {
        var done = CoverageWhenDone(exercise);
        return done.Verdict is CoverageVerdict.NotCovered && Book.Exercises.RatificationsOf(exercise).Earliest(Point.Known) is { } ratified && ratified.At <= Instant
            ? done with { Verdict = CoverageVerdict.Ratified, RatifiedBy = ratified.Value, RatifiedAt = ratified.At } : done;
    }

    private Coverage CoverageWhenDone(Exercise exercise)
    {
        if (Recall is null || About is not null)
        {
            return WorkOut(exercise);
        }

        if (!Recall.Lasting.Done.TryGetValue(exercise, out var coverage))
        {
            Recall.Lasting.Done[exercise] = coverage = WorkOut(exercise);
        }

        return coverage;
    }

    /// <summary>Whether an exercise was covered by itself; what ratified it later is no part of that.</summary>
    private Coverage WorkOut(Exercise exercise)
    {
        var (act, then) = (exercise.Act, At(exercise.At) with { About = exercise });
        if (then.Unanswerable(act.Question) is { } cause)
        {
            return new() { Id = act.Id, Verdict = CoverageVerdict.NotEvaluable, Act = act, Cause = cause };
        }

        var ordered = then.InOrder(then.Weigh(act.Question, act.Claim), act.Question);
        var reasons = then.Shortfall(act.Question, act.Claim, ordered).ToValueList();
        return reasons.Count > 0 ? new() { Id = act.Id, Verdict = CoverageVerdict.NotCovered, Act = act, Reasons = reasons }
            : new()
            {
                Id = act.Id, Verdict = CoverageVerdict.Covered, Act = act, Capacity = ordered[0].Holding.Capacity, OnBehalfOf = ordered[0].Holding.OnBehalfOf, StandIn = ordered[0].Holding.StandIn,
                Chain = (ordered[0].Holding.Grant?.Chain() ?? []).Select(grant => ChainLink.Of(grant, then)).ToValueList(),
            };
    }

    /// <summary>The exercises that are known and done by now, first to last, with whether each was covered.</summary>
    internal ExerciseLedger LedgerOf(ActivityId? activity, PersonId? person, InstrumentItem? item, CaseId? @case)
    {
        var delegations = this;
        return new()
        {
            At = Instant,
            Items = Exercises(@case).Where(exercise =>
                    (activity is not { } wider || delegations.At(exercise.At).Organization.Covers(wider, exercise.Act.Activity))
                    && (person is null || exercise.Act.Person == person || exercise.Act.With.Contains(person.Value))
                    && (item is null || exercise.Item?.Chain().Any(grant => item == grant.Name || item == grant.Terms.Item) == true))
                .OrderBy(exercise => exercise.At).ThenBy(exercise => exercise.Sequence)
                .Select(delegations.CoverageOf).ToValueList(),
        };
    }

    internal IEnumerable<Exercise> Exercises(CaseId? @case = null) =>
        (@case is { } one ? Book.Exercises.In(one) : Book.Exercises.All).Items().Where(Counts);
}
