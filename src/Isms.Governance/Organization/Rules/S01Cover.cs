namespace Isms.Governance.Organization;

/// <summary>What is superseded, extended or ended among stand-ins is on record.</summary>
internal static class S01Cover
{
    internal static RuleOutcome Check(EndDeputyCase @case) => RuleOutcome.Of(@case.Ending is not null ? null
        : S01Known.Missing(@case.Then, @case.Seat) ?? S01Known.Missing(@case.Then, @case.Deputy) ?? Rule.S01.Broken(
            $"position `{@case.Deputy}` is no deputy of position `{@case.Seat}` before {@case.Then.Instant.InWords()}", "correct the ids or the instant", @case.Seat.Value, @case.Deputy.Value));

    internal static RuleOutcome Check(OrderCase @case)
    {
        var entries = S01Known.Check(@case);
        var superseded = @case.Requested.Supersedes is { } item && @case.Superseded is null ? Unknown(item) : null;
        return superseded is null ? entries : RuleOutcome.Of([.. entries is RuleOutcome.Broken broken ? broken.Violations : [], superseded]);
    }

    internal static RuleOutcome Check(SuccessionExtensionCase @case) => RuleOutcome.Of(@case.Order is null ? Unknown(@case.Requested.Item) : null);

    private static Violation Unknown(InstrumentItem item) =>
        Rule.S01.Broken($"there is no order of succession `{item}`", "correct the instrument and the item, or adopt it first", item.ToString());
}
