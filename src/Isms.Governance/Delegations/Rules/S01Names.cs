namespace Isms.Governance.Delegations;

/// <summary>Every entry and item that a delegation names exists.</summary>
internal static class S01Names
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        var entries = S01Known.Check(@case);
        var item = @case.Terms.Under is { } under ? Item(under, @case.Parents) : null;
        return item is null ? entries : RuleOutcome.Of([.. entries is RuleOutcome.Broken broken ? broken.Violations : [], item]);
    }

    internal static RuleOutcome CheckItem(ItemCase @case) => RuleOutcome.Of(Item(@case.Item, @case.Grants));

    internal static Violation? Item(InstrumentItem item, IReadOnlyList<Grant> named) => named.Count switch
    {
        0 => Rule.S01.Broken($"there is no delegation `{item}`", "correct the instrument and the item, or grant it first", item.ToString()),
        1 => null,
        _ => Rule.S01.Broken(
            $"`{item}` stands for {named.Count} delegations: {string.Join(", ", named.Select(grant => $"to {grant.Terms.To}"))}", "name the delegate as well", item.ToString()),
    };
}
