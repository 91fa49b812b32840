namespace Isms.Governance.Delegations;

/// <summary>A delegation that its delegate neither accepted nor declined within the time that the scheme gave.</summary>
internal static class D06Silence
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations) => delegations.Known
        .Where(grant => grant.Terms.AcceptBefore <= delegations.Instant && !delegations.IsAccepted(grant) && !grant.Chain().Any(delegations.IsOver))
        .Select(grant => Rule.D06.Found(
            $"{grant.Terms.To} has not accepted `{grant.Name}`, decided at {grant.Terms.Decided.At.InWords()}", $"let {grant.Terms.To} accept or decline it, or revoke it", grant.Name.ToString()));
}
