namespace Isms.Governance.Delegations;

/// <summary>
/// States that authority was exercised, when it takes effect or took effect: as it happened, however inconvenient. Whether it was
/// covered is computed when asked; a report never gives authority.
/// </summary>
public sealed record ReportExercise : ActOfAuthority
{
    internal static readonly RuleList<ExerciseCase> Rules =
        [new(Rule.S01, S01Exercise.CheckReported), new(Rule.S02, S02OneExercise.Check), new(Rule.S07, S07NotBefore.CheckFact)];

    private protected override Ruling Decide(DelegationDocket docket)
    {
        var @case = CaseOf(docket, Asked(docket.Moment) with { IsReported = true });
        return @case.OnRecord is { } existing && IsSame(existing, @case.Asked)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [@case.Reported]);
    }
}
