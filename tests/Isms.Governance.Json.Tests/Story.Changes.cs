using Isms.Governance.Handovers;
using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>What was set once and is changed, moved or given up.</summary>
    private static IEnumerable<GovernanceEvent> OfChanges()
    {
        var decided = new Decided { At = Start, By = Ada };
        var later = Start + Duration.FromDays(30);
        yield return new AuditRescheduled { Decided = decided, EffectiveFrom = Start, Audit = AuditId.From("A-1"), From = later, Until = later + Duration.FromDays(2), Reason = "the lead is ill" };
        yield return new AuditCancelled { Decided = decided, EffectiveFrom = later, Audit = AuditId.From("A-1"), Reason = "the site is closed" };
        yield return new PolicyChanged
        {
            Decided = decided, EffectiveFrom = later, Policy = PolicyId.From("isp"), Title = "Policy of information security", Owner = Ciso, ReviewEvery = Period.FromMonths(6), Reason = "the board asked for it",
        };
        yield return new HandoverAcknowledged
        {
            Decided = decided, EffectiveFrom = later, To = Ceo, Person = Bo, Obligations = [Resources], Delegations = [InstrumentItem.Of("DA", 12).To(Ciso)],
            Findings = ["ISMS-A03: nobody was given it"], Actions = [ActionId.From("A-1")], Evidence = [Report],
        };
    }
}
