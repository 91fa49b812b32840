namespace Isms.Governance.Roles;

/// <summary>Asks that there be no such role any more; by top management. Whoever holds it is relieved first.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the reason blank.</exception>
public sealed record RetireRole : RoleCommand
{
    internal static readonly RuleList<RecordedCase<RoleRetired>> Rules =
    [
        new(Rule.S01, CheckKnown), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.S10, CheckUnused), new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckRetired),
    ];

    /// <summary>The role.</summary>
    public required RoleId Role { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new RoleRetired { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Role = Role, Reason = Reason };
        asked.EnsureSound();
        return docket.Then.IsRetired(Role) ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }

    private static RuleOutcome CheckKnown(RecordedCase<RoleRetired> @case) => RuleOutcome.Of(S01Roles.Missing(@case.AsItStands, @case.Asked.Role));

    private static RuleOutcome CheckUnused(RecordedCase<RoleRetired> @case) => RuleOutcome.Of(
        @case.AsItStands.TermsOf(@case.Asked.Role).Where(term => term.Span.Until > @case.Asked.EffectiveFrom).Select(term => Rule.S10.Broken(
            $"position `{term.Position}` holds the role `{@case.Asked.Role}` {term.Span.InWords()}", "relieve it of the role first", @case.Asked.Role.Value, term.Position.Value)));
}
