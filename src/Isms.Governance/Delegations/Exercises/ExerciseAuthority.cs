namespace Isms.Governance.Delegations;

/// <summary>
/// Asks that authority be exercised, now, by the person who acts. It is refused for everything for which the answer to the same
/// question would not be an unconditional yes.
/// </summary>
public sealed record ExerciseAuthority : ActOfAuthority
{
    internal static readonly RuleList<ExerciseCase> Rules =
    [
        new(Rule.S01, S01Exercise.CheckDone), new(Rule.S02, S02OneExercise.Check), new(Rule.S06, S06OpenScope.Check),
        new(Rule.S07, S07DoneNow.Check), .. ExerciseRules.OfAuthority, new(Rule.D26, D26Doer.Check),
    ];

    private protected override Ruling Decide(DelegationDocket docket)
    {
        docket = docket with { Moment = docket.Moment with { Decided = docket.Moment.Decided with { By = DecidedBy ?? Person } } };
        var @case = CaseOf(docket, Asked(docket.Moment));
        return @case.OnRecord is { } existing && IsSame(existing, @case.Asked)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [@case.Done]);
    }
}
