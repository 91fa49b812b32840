using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;

namespace Isms.Governance.Json.Tests;

/// <summary>Absences, acting appointments, deputies and orders of succession.</summary>
internal static partial class Story
{
    private static IEnumerable<GovernanceEvent> OfCover()
    {
        var decided = new Decided { At = Start, By = Ada };
        var order = InstrumentItem.Of("SO-1", "1");
        var july = Instant.FromUtc(2026, 7, 1, 0, 0);
        yield return new PersonAbsent { Decided = decided, EffectiveFrom = Start, Person = Bo, Reason = "parental leave", Until = july };
        yield return new PersonAbsent { Decided = decided, EffectiveFrom = Start, Person = Ada };
        yield return new PersonReturned { Decided = decided, EffectiveFrom = Start, Person = Ada };
        yield return new PersonAppointed
        {
            Decided = decided,
            EffectiveFrom = Start,
            Appointment = new()
            {
                Position = Ciso,
                Person = Ada,
                Kind = AppointmentKind.Acting,
                Until = july,
                Carries = new() { Activities = [Spend], Money = MoneyCarried.None, Without = ["personnel"] },
            },
        };
        yield return new AppointmentExtended { Decided = decided, EffectiveFrom = Start, Position = Ciso, Person = Ada, Until = Instant.FromUtc(2026, 8, 1, 0, 0) };
        yield return new DeputyNamed { Decided = decided, EffectiveFrom = Start, Seat = Ciso, Deputy = Cfo };
        yield return new DeputyNamed { Decided = decided, EffectiveFrom = Start, Seat = Ceo, Deputy = Cfo, Activities = [Spend], Carries = Carries.WithOwnLimit, Until = july };
        yield return new DeputyEnded { Decided = decided, EffectiveFrom = Start, Seat = Ciso, Deputy = Cfo };
        yield return new OrderOfSuccessionAdopted { Decided = decided, EffectiveFrom = Start, Item = order, Seat = Ceo, Order = [Cfo] };
        yield return new OrderOfSuccessionAdopted
        {
            Decided = decided,
            EffectiveFrom = Start,
            Item = InstrumentItem.Of("SO-2", "1"),
            Seat = Ceo,
            Order = [Cfo, Successor.Together(2, Ciso, Cfo)],
            MinAbsence = Period.FromDays(2),
            Cap = Period.FromMonths(3),
            Carries = Carries.Everything,
            Until = july,
            Supersedes = order,
        };
        yield return new SuccessionExtended { Decided = decided, EffectiveFrom = Start, Item = InstrumentItem.Of("SO-2", "1"), Until = july };
        yield return new SchemeAdopted
        {
            Decided = decided,
            EffectiveFrom = Start,
            Scheme = new()
            {
                Name = "covered",
                ActingMaxTerm = Period.FromMonths(6),
                ActingCarries = Carries.AllButMoney,
                UpwardExercise = UpwardExercise.Supervisor | UpwardExercise.Line | UpwardExercise.Head | UpwardExercise.HigherLevels,
            },
        };
    }
}
