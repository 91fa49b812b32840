namespace Isms.Governance.Roles;

/// <summary>
/// States that it was made known which position holds a role, or a mandate of 5.3: a fact of when it takes effect. It may be of before the
/// assignment starts, once that is decided.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, both a role and a mandate are named, or neither, or the audience is blank.</exception>
public sealed record CommunicateAssignment : RoleCommand
{
    internal static readonly RuleList<RecordedCase<AssignmentCommunicated>> Rules =
    [
        new(Rule.S01, S01Roles.CheckHeldOrToBe), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.CheckFact), new(Rule.E02, CheckEvidence),
    ];

    /// <inheritdoc cref="AssignmentCommunicated.Role"/>
    public RoleId? Role { get; init; }

    /// <inheritdoc cref="AssignmentCommunicated.Mandate"/>
    public Mandate53? Mandate { get; init; }

    /// <inheritdoc cref="AssignmentCommunicated.Position"/>
    public required PositionId Position { get; init; }

    /// <inheritdoc cref="AssignmentCommunicated.To"/>
    public required string To { get; init; }

    /// <inheritdoc cref="AssignmentCommunicated.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new AssignmentCommunicated
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Role = Role, Mandate = Mandate, Position = Position, To = To, Evidence = Evidence,
        };
        asked.EnsureSound();
        return docket.Then.Communications(asked.Charge, Position).Any(known => known == asked with { Decided = known.Decided, EffectiveFrom = EffectiveFrom ?? known.EffectiveFrom })
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }

    private static RuleOutcome CheckEvidence(RecordedCase<AssignmentCommunicated> @case) => E02Shown.Check(@case.Asked.Shown, @case.Moment);
}
