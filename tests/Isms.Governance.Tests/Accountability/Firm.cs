using Isms.Governance.Accountability;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Tests.Accountability;

/// <summary>
/// A firm with three positions in top management (<c>ceo</c> is the head), a security officer below, a board, and units and
/// activities that can be split. Day 0 is 2026-01-01.
/// </summary>
internal static class Firm
{
    internal static readonly PersonId Ada = PersonId.From("ada"), Bo = PersonId.From("bo"), Cleo = PersonId.From("cleo"), Dan = PersonId.From("dan"), Eve = PersonId.From("eve");

    internal static readonly PositionId Ceo = PositionId.From("ceo"), Cfo = PositionId.From("cfo"), Coo = PositionId.From("coo"), Ciso = PositionId.From("ciso"), Chair = PositionId.From("chair");

    internal static readonly BodyId Board = BodyId.From("board");

    internal static readonly UnitId North = UnitId.From("north"), South = UnitId.From("south"), Quay = UnitId.From("quay"), Yard = UnitId.From("yard");

    internal static readonly ActivityId Spend = ActivityId.From("spend"), Buy = ActivityId.From("buy"), Lease = ActivityId.From("lease"), Sing = ActivityId.From("sing");

    /// <summary>27001:2022/5.1.c, means available.</summary>
    internal static readonly ObligationId Means = Clause.Resources;

    internal static readonly ObligationId OfNorth = ObligationId.From("means-north"), OfSouth = ObligationId.From("means-south");

    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>The firm, still without a scope.</summary>
    internal static GovernanceRegister Before { get; } = GovernanceRegister.Empty.Do(new(Day(0), Ada),
        new RegisterPerson { Id = Ada, Name = "Ada Lovelace" },
        new RegisterPosition { Id = Ceo, Title = "Chief Executive Officer", Holder = Ada },
        new RegisterPosition { Id = Cfo, Title = "Chief Financial Officer", ReportsTo = Ceo, Holder = Cleo },
        new RegisterPosition { Id = Coo, ReportsTo = Ceo, Holder = Dan },
        new RegisterPosition { Id = Ciso, ReportsTo = Ceo, Holder = Bo },
        new RegisterPosition { Id = Chair, Holder = Eve },
        new RegisterBody { Id = Board, Chair = Chair, Members = [Chair], Quorum = 1 },
        new RegisterUnit { Id = North }, new RegisterUnit { Id = South }, new RegisterUnit { Id = Quay, PartOf = South }, new RegisterUnit { Id = Yard, PartOf = South });

    /// <summary>The firm with an established scope, the catalogue of 2022 and three positions in top management.</summary>
    internal static GovernanceRegister Register { get; } = Before.Do(new(Day(0), Ada),
        new EstablishScope { Id = ScopeId.From("firm"), Head = Ceo },
        new DesignateTopManagement { Position = Cfo }, new DesignateTopManagement { Position = Coo },
        new DefineActivity { Id = Spend, Title = "Approve spend", Discharges = [Means] },
        new DefineActivity { Id = Buy, PartOf = Spend }, new DefineActivity { Id = Lease, PartOf = Spend }, new DefineActivity { Id = Sing });

    /// <summary>The firm with a governing body on top.</summary>
    internal static GovernanceRegister Governed { get; } = Register.Do(new(Day(0), Ada), new RegisterGoverningBody { Body = Board });

    internal static Instant Day(int day) => Start + Duration.FromDays(day);

    internal static AllocateAccountability Allocate(params ValueList<PositionId> to) => new() { Of = Means, To = to };

    internal static AllocateAccountability AllocateJointly(params ValueList<PositionId> to) => new() { Of = Means, To = to, Reason = "two sites" };

    internal static TransferAccountability Transfer(PositionId from, PositionId to) => new() { Of = Means, From = from, To = to };

    internal static AcknowledgeAccountability Acknowledge(PositionId position) => new() { Of = Means, Position = position };

    internal static ObligationPart Part(ObligationId id, PositionId holder, params ValueList<UnitId> units) => new() { Id = id, Holder = holder, Units = units };

    internal static ObligationPart Doing(ObligationId id, PositionId holder, params ValueList<ActivityId> activities) => new() { Id = id, Holder = holder, Activities = activities };

    internal static SplitObligation Split(params ValueList<ObligationPart> parts) => new() { Of = Means, Integrator = Cfo, Parts = parts };

    /// <summary>North to the operations, south to the head, the finances integrate.</summary>
    internal static SplitObligation Split() => Split(Part(OfNorth, Coo, North), Part(OfSouth, Ceo, South));

    internal static GovernanceRegister Accepts(this GovernanceRegister register, int day, PersonId by, params GovernanceCommand[] commands) =>
        register.Do(new(Day(day), by), commands);

    internal static void HasNothingToChange(this GovernanceRegister register, int day, PersonId by, GovernanceCommand command) =>
        Assert.Empty(Assert.IsType<Accepted>(register.Decide(command, new(Day(day), by))).Events);

    /// <summary>The refusal, which has to cite exactly these rules; without them the command would be accepted.</summary>
    internal static Refused Refuses(this GovernanceRegister register, int day, PersonId by, GovernanceCommand command, params Rule[] rules)
    {
        var refused = Assert.IsType<Refused>(register.Decide(command, new(Day(day), by)));
        Assert.Equal(rules.OrderBy(rule => rule.Id.Value, StringComparer.Ordinal), refused.Reasons.Select(reason => reason.Rule).Distinct().OrderBy(rule => rule.Id.Value, StringComparer.Ordinal));
        Assert.True(rules.Aggregate(GovernanceDecider.Standard, (decider, rule) => decider.Without(rule)).Decide(register, command, new(Day(day), by)).IsAccepted);
        Assert.All(refused.Reasons, reason => Assert.DoesNotContain('\n', reason.Message + reason.Remedy));
        return refused;
    }

    internal static AccountableFor Accountable(this GovernanceRegister register, int day, ObligationId? of = null) => register.At(Day(day)).WhoIsAccountable(of ?? Means);

    /// <summary>The positions that answer, separated by commas; <c>by default</c> where they do so by default.</summary>
    internal static string Who(this GovernanceRegister register, int day, ObligationId? of = null)
    {
        var answer = register.Accountable(day, of);
        Assert.True(answer.IsAnswered, answer.Cause);
        return string.Join(", ", answer.Positions) + (answer.ByDefault ? " by default" : "");
    }
}
