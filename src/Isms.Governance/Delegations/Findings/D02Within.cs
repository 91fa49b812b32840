namespace Isms.Governance.Delegations;

/// <summary>
/// A delegation in force that is no longer within what is above it, because a record was corrected or the organisation changed: it keeps
/// its terms, counts only as far as both go, and is found.
/// </summary>
internal static class D02Within
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        foreach (var grant in delegations.Active)
        {
            if (D02Narrowing.Check(CaseOf(grant, delegations)) is RuleOutcome.Broken broken)
            {
                foreach (var violation in broken.Violations)
                {
                    yield return Rule.D02.Found(violation.Message, "supersede it by one that is within, revoke it, or correct the record", grant.Name.ToString());
                }
            }
        }
    }

    private static GrantCase CaseOf(Grant grant, DelegationsAt delegations) => new()
    {
        Delegations = delegations, Moment = new(delegations.Instant, grant.Terms.Decided, grant.From), Terms = grant.Terms, Parents = grant.Parent is { } parent ? [parent] : [], Schemes = [],
    };
}
