namespace Isms.Governance.Delegations;

/// <summary>An obligation that nobody was given is the head's: relying on that is itself a weakness.</summary>
internal static class A03Default
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        var accountability = delegations.Accountability;
        return accountability.AllObligations().Where(accountability.IsDefault).Select(obligation => Rule.A03.Found(
            $"nobody was given `{obligation}`: the head is accountable by default only", "allocate it", obligation.Value));
    }
}
