namespace Isms.Governance.Delegations;

/// <summary>A delegate without a competence that a delegated activity asks for: the delegation stays in force, and that person cannot act under it.</summary>
internal static class D07Competence
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        var organization = delegations.Organization;
        return !organization.Book.KnowsEligibility ? [] : (
            from grant in delegations.Book.All.Items()
            where delegations.Point.Known.Includes(grant.Sequence) && grant.Terms.To.Kind is not PartyKind.Body && delegations.IsActive(grant)
            from activity in grant.Mandate.Activities.SelectMany(organization.Narrower).Distinct()
            let rule = organization.EligibilityFor(activity)
            where rule is { Competences.Count: > 0 }
            from holding in delegations.HoldersOf(grant)
            from person in delegations.PersonsOf(holding.Holder)
            from competence in rule.Competences
            where !delegations.Competence.Has(person, competence)
            select Rule.D07.Found(
                $"`{person}` lacks the competence `{competence}`, which `{activity}` asks for, and cannot act under `{grant.Name}`",
                "record the competence once it is shown, or delegate to somebody competent", person.Value, competence.Value, activity.Value, grant.Name.ToString())).Distinct();
    }
}
