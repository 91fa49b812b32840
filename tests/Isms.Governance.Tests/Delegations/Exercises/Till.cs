using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>What the tests of exercises say over and over: acts, reports, ratifications, and what became of them.</summary>
internal static class Till
{
    internal static readonly CaseId Order = CaseId.From("PO-88");

    /// <summary>Monetary, and it matters in whose case one acts: heads are exempt up to 100 EUR. <c>fees</c> is part of it.</summary>
    internal static readonly ActivityId Expenses = ActivityId.From("expenses"), Fees = ActivityId.From("fees");

    /// <summary>Held by the CEO with one further person: the CFO or the chair of the board.</summary>
    internal static readonly ActivityId Contract = ActivityId.From("contract");

    /// <summary>The CISO spends up to 25,000 EUR each and 40,000 a year, the heads below it up to 20,000 each.</summary>
    internal static readonly GovernanceRegister Open = Register.Accepts(0, Ada,
            new DefineActivity
            {
                Id = Expenses, IsMonetary = true,
                OwnCase = new() { Exempt = [new() { For = Party.Class(Heads), Max = Euro(100m) }] },
            },
            new DefineActivity { Id = Fees, PartOf = Expenses, IsMonetary = true },
            new DefineActivity { Id = Contract, HeldBy = [Ceo], Jointly = new() { Count = 1, Of = [Cfo, Chair] } })
        .Accepts(1, Ada,
            Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR").Altogether(40_000m, "EUR", LimitPer.CalendarYear).Redelegable(2).For(Days(1, 700))))
        .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Spend).UpTo(20_000m, "EUR"), under: 1), Grant(3, Ciso, Eng, Mandate.ToDecide(Spend).UpTo(20_000m, "EUR"), under: 1));

    internal static ExerciseAuthority Do(string id, PersonId person, ActivityId activity, decimal? euro = null) =>
        new() { Id = ExerciseId.From(id), Person = person, Activity = activity, Amount = euro is { } amount ? Euro(amount) : null };

    internal static ReportExercise Report(string id, int day, PersonId person, ActivityId activity, decimal? euro = null) => new()
    {
        Id = ExerciseId.From(id), Person = person, Activity = activity, Amount = euro is { } amount ? Euro(amount) : null, EffectiveFrom = Day(day),
    };

    internal static RatifyExercise Ratify(string id) => new() { Exercise = ExerciseId.From(id) };

    internal static Coverage CoverageOf(this GovernanceRegister register, int day, string id) => register.At(Day(day)).CoverageOf(ExerciseId.From(id));

    /// <summary>The codes of the rules for which an exercise is not covered.</summary>
    internal static IEnumerable<string> Uncovered(this GovernanceRegister register, int day, string id)
    {
        var coverage = register.CoverageOf(day, id);
        Assert.Equal(CoverageVerdict.NotCovered, coverage.Verdict);
        return coverage.Reasons.Select(reason => reason.Rule.Code()).Distinct().Order(StringComparer.Ordinal);
    }

    internal static ConditionId Id(string condition) => ConditionId.From(condition);
}
