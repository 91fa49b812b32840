using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>Exercises of authority, and what can be stated with a delegation for them.</summary>
    private static IEnumerable<GovernanceEvent> OfExercises()
    {
        var decided = new Decided { At = Start, By = Ada };
        var item = InstrumentItem.Of("DA-14", "1");
        yield return new EntryRegistered
        {
            Decided = decided,
            EffectiveFrom = Start,
            Entry = new Activity
            {
                Id = ActivityId.From("expenses"),
                RootLimits = [new() { Max = Money.Of(90_000m, "EUR"), Per = LimitPer.Term }],
                IsMonetary = true,
                Jointly = new() { Count = 2, Of = [Party.Class(ClassId.From("heads"), Ciso), BodyId.From("board")], HeadOfUnit = true },
                OwnCase = new() { Exempt = [new() { Level = LevelId.From("head"), Max = Money.Of(100m, "EUR") }, new() { For = Ceo, Max = Money.Of(500m, "EUR") }] },
            },
        };
        yield return new ResponsibilityDelegated
        {
            Decided = decided,
            EffectiveFrom = Start,
            Item = item,
            From = Ceo,
            To = Ciso,
            Mandate = Mandate.ToDecide(Spend).UpTo(25_000m, "EUR").Altogether(20_000m, "EUR", LimitPer.CalendarMonth)
                .Altogether(50_000m, "EUR", LimitPer.CalendarQuarter).Altogether(100_000m, "EUR", LimitPer.CalendarYear, ContextId.From("emergency")),
            Conditions = [new() { Id = ConditionId.From("quotes"), Text = "three quotes", Over = Money.Of(10_000m, "EUR") }, new() { Id = ConditionId.From("legal"), Text = "legal was asked" }],
            Jointly = new() { Count = 1, Of = [Cfo] },
        };
        yield return new AuthorityExercised
        {
            Decided = decided,
            EffectiveFrom = Start,
            Id = ExerciseId.From("X-7"),
            Person = Ada,
            Activity = Spend,
            ActKind = ActKinds.Decide,
            Amount = Money.Of(15_000m, "EUR"),
            Context = ContextId.From("emergency"),
            Unit = Head,
            Seat = Ciso,
            Under = item.To(Ciso),
            Capacity = Capacity.Delegate,
            OnBehalfOf = Ceo,
            With = [Bo],
            ConditionsMet = [ConditionId.From("quotes")],
            Object = "sha256:9f2c",
            Case = CaseId.From("PO-88"),
            RequestedBy = PersonId.From("zoë"),
            Beneficiaries = [PersonId.From("liz")],
        };
        yield return new AuthorityExercised
        {
            Decided = decided, EffectiveFrom = Start, Id = ExerciseId.From("X-8"), Person = Bo, Activity = Spend, ActKind = ActKinds.Perform, CountsUnder = item.To(Ciso), IsReported = true,
        };
        yield return new ExerciseRatified { Decided = decided, EffectiveFrom = Start, Exercise = ExerciseId.From("X-8"), Reason = "it had to be quick" };
        yield return new InstructionGiven
        {
            Decided = decided, EffectiveFrom = Start, Id = ConditionId.From("N-1"), Item = item.To(Ciso), Text = "no new suppliers", PassOnWithin = Period.FromDays(14),
        };
        yield return new InstructionPassedOn { Decided = decided, EffectiveFrom = Start, Instruction = ConditionId.From("N-1"), Item = item.To(Ciso) };
    }
}
