namespace Isms.Governance.Delegations;

/// <summary>Somebody fills a position or carries out an activity without a competence that is required there.</summary>
internal static class K01Required
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations) => delegations.Competence.Gaps(delegations.CarriersOf).Select(gap => Rule.K01.Found(
        $"{gap}", "record the competence once it is shown, or let somebody competent do it", gap.Person.Value, gap.Competence.Value, gap.For.Id));
}
