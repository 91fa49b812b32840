namespace Isms.Governance.Roles;

/// <summary>A compensating control or a declaration as it would be recorded.</summary>
/// <param name="Docket">What the command is handed.</param>
/// <param name="Pair">The pair that need not be kept apart.</param>
/// <param name="For">For whom; null for everybody.</param>
/// <param name="Until">The end that is asked for; null for none.</param>
internal sealed record ExceptionCase(RoleDocket Docket, SegregationId Pair, Party? For, Instant? Until) : RoleCase(Docket)
{
    internal static readonly RuleList<ExceptionCase> Rules =
    [
        new(Rule.S01, CheckKnown), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckException), new(Rule.R08, R08Separation.CheckException),
    ];

    public override IEnumerable<EntryReference> Names => For is null ? [] : [For.Entry];

    /// <summary>The end that the rules have found to be there.</summary>
    internal Instant End => Until ?? throw new InvalidOperationException("an exception without an end is refused");

    private static RuleOutcome CheckKnown(ExceptionCase @case) => RuleOutcome.Of(
    [
        @case.AsItStands.Defined(@case.Pair) is not null ? null : Rule.S01.Broken(
            $"no pair `{@case.Pair}` is defined at {@case.Then.Instant.InWords()}", "define the pair first, or correct the id", @case.Pair.Value),
        .. @case.Names.Select(name => S01Known.Missing(@case.Then, name)),
    ]);
}
