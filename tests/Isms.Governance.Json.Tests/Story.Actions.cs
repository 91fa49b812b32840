using Isms.Governance.Improvement;
using Isms.Governance.Requirements;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>What is to be done, and what became of it.</summary>
    private static IEnumerable<GovernanceEvent> OfActions()
    {
        var decided = new Decided { At = Start, By = Ada };
        var action = ActionId.From("A-1");
        Evidence evidence = new() { Source = "ticket 3", Kind = EvidenceKind.ActionLog, At = Start, Digest = "sha256:7f" };
        yield return new ImprovementDecided
        {
            Decided = decided, EffectiveFrom = Start, Id = ImprovementId.From("I-1"), By = Ada, Seat = Ceo, Activity = Spend, What = "fewer keys", Owner = Ciso, Due = Start + Duration.FromDays(30),
            Action = ActionId.From("A-2"), Evidence = [evidence], IsReported = true,
        };
        yield return new ActionOpened
        {
            Decided = decided, EffectiveFrom = Start, Id = action, What = "move the backups", Owner = Ciso, Due = Start + Duration.FromDays(30),
            Origin = ActionOrigin.Of(ActionOriginKind.Nonconformity, "NC-7"),
        };
        yield return new ActionProgressed { Decided = decided, EffectiveFrom = Start, Action = action, Progress = ActionProgress.InProgress, Note = "half of them", Evidence = [evidence] };
        yield return new ActionRescheduled { Decided = decided, EffectiveFrom = Start, Action = action, Due = Start + Duration.FromDays(60), Reason = "the vendor is late" };
        yield return new ActionClosed { Decided = decided, EffectiveFrom = Start, Action = action, Outcome = ActionOutcome.Dropped, Reason = "not needed", Evidence = [evidence] };
    }
}
