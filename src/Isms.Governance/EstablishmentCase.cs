namespace Isms.Governance;

/// <summary>A scope as it would be established.</summary>
internal sealed record EstablishmentCase(OrganizationDocket Docket, Establishment Scope, EditionId Edition) : OrganizationCase(Docket)
{
    /// <summary>The catalogue edition and the time zone are known; head and holder are registered on the way.</summary>
    internal static RuleOutcome Known(EstablishmentCase @case) => RuleOutcome.Of(S01Known.Edition(@case.Docket.Then, @case.Edition), S01Known.TimeZone(@case.Scope.TimeZone));

    internal static RuleOutcome Once(EstablishmentCase @case) => RuleOutcome.Of(
        @case.Organization.Book.Scope.Known(@case.Organization.Point.Known).Select(known => Rule.S06.Broken(
            $"the scope `{known.Value.Id}` is established already, from {known.From.InWords()} on", "establish another scope in a register of its own",
            @case.Scope.Id.Value, known.Value.Id.Value)));

    internal static RuleOutcome HeadStays(EstablishmentCase @case) =>
        A04NoVacuum.Check(new DesignationCase(@case.Docket, @case.Scope.Head, null, @case.Then)) is RuleOutcome.Broken broken ? broken : RuleOutcome.Held;
}
