namespace Isms.Governance.Roles;

/// <summary>Roles and who holds them are on record when something is said of them.</summary>
internal static class S01Roles
{
    internal static Violation? Missing(RolesAt roles, RoleId role) => roles.Find(role) is not null ? null : Rule.S01.Broken(
        $"no role `{role}` {(roles.DefinitionOf(role) is null ? "is defined" : "exists")} at {roles.Instant.InWords()}", "define the role first, or correct the id", role.Value);

    internal static RuleOutcome CheckHeld(RecordedCase<RoleRelieved> @case) => Held(@case, new(@case.Asked.Role, null), @case.Asked.Position);

    internal static RuleOutcome CheckHeld(RecordedCase<MandateEnded> @case) => Held(@case, new(null, @case.Asked.Mandate), @case.Asked.Position);

    internal static RuleOutcome CheckAcknowledged(RecordedCase<AssignmentAcknowledged> @case)
    {
        var (charge, position, then) = (@case.Asked.Charge, @case.Asked.Position, @case.Then.Instant);
        return RuleOutcome.Of(
        [
            .. @case.Names.Select(name => S01Known.Missing(@case.Then, name)),
            @case.AsItStands.TermOf(charge, position) is not null ? null : Unheld(charge, position, $"does not hold {charge.InWords()} at {then.InWords()}"),
        ]);
    }

    internal static RuleOutcome CheckHeldOrToBe(RecordedCase<AssignmentCommunicated> @case)
    {
        var (charge, position, then) = (@case.Asked.Charge, @case.Asked.Position, @case.Then.Instant);
        return RuleOutcome.Of(
        [
            .. @case.Names.Select(name => S01Known.Missing(@case.Then, name)),
            @case.AsItStands.TermsOf(charge).Any(term => term.Position == position && term.Decided.At <= then && term.Span.Until > then) ? null
                : Unheld(charge, position, $"neither holds {charge.InWords()} at {then.InWords()} nor is to hold it later"),
        ]);
    }

    private static RuleOutcome Held(RoleCase @case, Charge charge, PositionId position) => RuleOutcome.Of(@case.AsItStands.WasHeld(charge, position) ? null
        : Unheld(charge, position, $"did not hold {charge.InWords()} before {@case.Then.Instant.InWords()}"));

    private static Violation Unheld(Charge charge, PositionId position, string what) =>
        Rule.S01.Broken($"position `{position}` {what}", "correct the ids or the instant", charge.Name, position.Value);
}
