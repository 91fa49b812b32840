namespace Isms.Governance.Roles;

/// <summary>
/// Asks that it be recorded that who fills a position acknowledges a role that it holds, or accepts a mandate of 5.3; by that person. Silence
/// changes nothing about what is held.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or both a role and a mandate are named, or neither.</exception>
public sealed record AcknowledgeAssignment : RoleCommand
{
    internal static readonly RuleList<RecordedCase<AssignmentAcknowledged>> Rules =
    [
        new(Rule.S01, S01Roles.CheckAcknowledged), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.CheckFact),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckAcknowledged),
    ];

    /// <inheritdoc cref="AssignmentAcknowledged.Role"/>
    public RoleId? Role { get; init; }

    /// <inheritdoc cref="AssignmentAcknowledged.Mandate"/>
    public Mandate53? Mandate { get; init; }

    /// <inheritdoc cref="AssignmentAcknowledged.Position"/>
    public required PositionId Position { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        var decided = docket.Moment.Decided;
        var person = Position.IsDefault || docket.Roles.Organization.Incumbent(Position).Person is not { } holder || !decided.Everyone.Contains(holder) ? decided.By : holder;
        var asked = new AssignmentAcknowledged
        {
            Decided = decided, EffectiveFrom = docket.Moment.EffectiveFrom, Role = Role, Mandate = Mandate, Position = Position, Person = person,
        };
        asked.EnsureSound();
        return docket.Then.TermOf(asked.Charge, Position) is { } term && docket.Then.Acknowledged(term, person) is not null
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }
}
