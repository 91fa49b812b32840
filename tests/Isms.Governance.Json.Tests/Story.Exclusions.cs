using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>A control that does not apply, and applies again; a catalogue that lets something be left out.</summary>
    private static IEnumerable<GovernanceEvent> OfExclusions()
    {
        var control = ObligationId.From("27001:2022/A.5.3");
        var decided = new Decided { At = Start, By = Ada };
        yield return new ControlExcluded { Decided = decided, EffectiveFrom = Start, Control = control, Reason = "three people, and each sees everything" };
        yield return new ControlIncluded { Decided = decided, EffectiveFrom = Start + Duration.FromDays(30), Control = control };
        yield return new CatalogueRegistered
        {
            Decided = decided, EffectiveFrom = Start, Edition = EditionId.From("house:2"), Title = "Advice of the house",
            Requirements = [new() { Id = ObligationId.From("house:2/visitors"), Title = "visitors are met", Actor = ActorRule.Owner, IfMissing = FindingGrade.Minor, MayBeLeftOut = true }],
        };
    }
}
