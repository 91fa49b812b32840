namespace Isms.Governance.Roles;

/// <summary>Asks that a role be another from then on, also for whoever holds it; by top management.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the title blank.</exception>
public sealed record ChangeRole : RoleCommand
{
    internal static readonly RuleList<RecordedCase<RoleChanged>> Rules =
    [
        new(Rule.S01, CheckKnown), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckChanged), new(Rule.R08, R08Separation.Check),
    ];

    /// <summary>The role as it is to be.</summary>
    public required Role To { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new RoleChanged { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Role = Guard.Against.Null(To) };
        asked.EnsureSound();
        return docket.Then.Find(To.Id) == To ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }

    private static RuleOutcome CheckKnown(RecordedCase<RoleChanged> @case) => RuleOutcome.Of(
        [S01Roles.Missing(@case.AsItStands, @case.Asked.Role.Id), .. @case.Names.Distinct().Select(name => S01Known.Missing(@case.Then, name))]);
}
