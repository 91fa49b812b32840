using Isms.Governance.Records;

namespace Isms.Governance.Conformity.Sources;

/// <summary>What reviews of delegations show: who handed a duty on has looked at how it goes.</summary>
internal static class OversightSource
{
    internal static IEnumerable<Deed> Of(Reading reading)
    {
        var (delegations, point) = (reading.Delegations, reading.Point);
        foreach (var grant in delegations.Known)
        {
            var reviews = delegations.Book.FateOf(grant).Reviews;
            foreach (var review in reviews.Count == 0 ? [] : reviews.Items().Where(each => point.Sees(each.At, each.Sequence)))
            {
                yield return new(grant.Name.ToString(), review.At, review.By.By, EvidenceKind.OversightReview, $"reviewed delegation `{grant.Name}`")
                {
                    Serves = grant.Terms.Mandate.Activities.SelectMany(activity => delegations.Accountability.ObligationsOf(activity)).Distinct().Where(IsEnsured).ToValueList(),
                };
            }
        }

        // To look shows something only where others may perform; of the rest a review of a delegation says nothing, for or against.
        bool IsEnsured(ObligationId obligation) => delegations.Organization.Requirement(delegations.Accountability.RootOf(obligation)) is { Actor: ActorRule.Ensures };
    }
}
