using Isms.Governance.Leadership;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>What leaders did, said and answered.</summary>
    private static IEnumerable<GovernanceEvent> OfLeadership()
    {
        var decided = new Decided { At = Start, By = Ada };
        yield return new LeadershipActRecorded
        {
            Decided = decided, EffectiveFrom = Start, Id = LeadershipActId.From("town-hall-1"), By = Bo, Source = Ada, Seat = Ceo, Serves = [Resources],
            Act = EvidenceKind.LeadershipCommunication, What = "why security matters", Audience = "everybody", Reached = 90, OutOf = 120,
            Evidence = [new() { Source = "recording 7", Kind = EvidenceKind.CommunicationReach, At = Start, Digest = "sha256:7f" }],
        };
    }
}
