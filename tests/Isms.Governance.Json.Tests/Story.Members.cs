using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Values;

namespace Isms.Governance.Json.Tests;

/// <summary>What each member of a class has for itself, and an act in the place of one.</summary>
internal static partial class Story
{
    private static IEnumerable<GovernanceEvent> OfMembers()
    {
        var (decided, item, heads) = (new Decided { At = Start, By = Ada }, InstrumentItem.Of("DA-15", "1"), Party.Class(ClassId.From("heads")));
        yield return new ResponsibilityDelegated
        {
            Decided = decided, EffectiveFrom = Start, Item = item, From = Ceo, To = heads, Mandate = Mandate.ToDecide(Spend).AltogetherEach(2_000m, "EUR", LimitPer.CalendarMonth),
        };
        yield return new AuthorityExercised
        {
            Decided = decided, EffectiveFrom = Start, Id = ExerciseId.From("X-9"), Person = Bo, Activity = Spend, Amount = Money.Of(1_500m, "EUR"), Seat = Cfo,
            Under = item.To(heads), CountsFor = Ciso, Capacity = Capacity.Deputy, OnBehalfOf = Ceo,
        };
    }
}
