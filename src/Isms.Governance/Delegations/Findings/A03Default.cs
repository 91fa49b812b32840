namespace Isms.Governance.Delegations;

/// <summary>An obligation that nobody was given is the head's: relying on that is itself a weakness.</summary>
internal static class A03Default
{
    private const int Named = 3;

    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        var accountability = delegations.Accountability;
        var all = accountability.AllObligations().Where(accountability.IsDefault).Select(obligation => obligation.Value).ToArray();
        var more = all.Length - Named;
        return all.Length == 0 ? [] :
        [
            Rule.A03.Found(
                $"nobody was given {string.Join(", ", all.Take(Named).Select(id => $"`{id}`"))}{(more > 0 ? $" and {more} more" : string.Empty)}: the head is accountable by default only",
                all.Length == 1 ? "allocate it" : "allocate them", all),
        ];
    }
}
