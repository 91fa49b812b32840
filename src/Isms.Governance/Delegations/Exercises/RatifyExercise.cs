namespace Isms.Governance.Delegations;

/// <summary>
/// Asks that an act that was not covered be ratified: by somebody who could have done it then and can now, who fills a delegator of
/// its chain or is a top manager, and neither did or signed it nor requested it nor gains by it.
/// </summary>
/// <remarks>
/// Nothing that is reserved is ratified, nor what was not signed jointly or was done in one's own case. It changes whether that act
/// is covered, and no other answer. What is ratified already stays as it is.
/// </remarks>
public sealed record RatifyExercise : DelegationCommand
{
    internal static readonly RuleList<RatificationCase> Rules =
    [
        new(Rule.S01, S01Exercise.CheckRatified), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16Ratification.Check),
    ];

    /// <summary>The exercise.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        Id.Named(Exercise);
        var @case = new RatificationCase(docket, Exercise);
        return @case.RatifiedAt <= docket.Moment.EffectiveFrom
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [new ExerciseRatified
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Exercise = Exercise, Reason = Reason,
            }]);
    }
}
