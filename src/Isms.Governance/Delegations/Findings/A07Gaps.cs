namespace Isms.Governance.Delegations;

/// <summary>A seat in top management that nobody fills: its accountability stays with the position, and nobody answers.</summary>
internal static class A07Gaps
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        var organization = delegations.Organization;
        return organization.TopManagement.Where(position => organization.Incumbent(position).IsGap).Select(position => Rule.A07.Found(
            $"nobody fills position `{position}`{(organization.Incumbent(position).VacantSince is { } since ? $" since {since.InWords()}" : string.Empty)}",
            "appoint a holder, acting if need be", position.Value));
    }
}
