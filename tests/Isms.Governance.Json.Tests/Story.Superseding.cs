using Isms.Governance.Delegations;
using Isms.Governance.Organization;

namespace Isms.Governance.Json.Tests;

/// <summary>A delegation that gives way to another, the stop on it lifted.</summary>
internal static partial class Story
{
    private static IEnumerable<GovernanceEvent> OfSuperseding()
    {
        yield return new DelegationSuperseded
        {
            Decided = new() { At = Start, By = Ada }, EffectiveFrom = Start, Item = InstrumentItem.Of("DA-12", "1"), By = InstrumentItem.Of("DA-13", "1"), StopLifted = true,
        };
    }
}
