using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>A catalogue of a host's own.</summary>
    private static IEnumerable<GovernanceEvent> OfCatalogue()
    {
        yield return new CatalogueRegistered
        {
            Decided = new() { At = Start, By = Ada },
            EffectiveFrom = Start,
            Edition = EditionId.From("house:1"),
            Title = "Rules of the house",
            Requirements =
            [
                new()
                {
                    Id = ObligationId.From("house:1/1.a"), Title = "means", Text = "enough is there", Actor = ActorRule.RiskOwner, Evidence = [EvidenceKind.BudgetDecision],
                    Cadence = new() { Days = 365, RemindAfter = 180 }, IfMissing = FindingGrade.Minor, AtWorst = FindingGrade.Major, WorstWhen = "nothing is there",
                    Key = "HS/5.1/resources", IsDocumented = true, Amends = Resources,
                },
                new() { Id = ObligationId.From("house:1/note"), Title = "a hint", Actor = ActorRule.Owner, IsNote = true },
            ],
        };
    }
}
