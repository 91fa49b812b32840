namespace Isms.Governance.Benchmarks.Data;

/// <summary>
/// The register of size S with one more activity, handed on three times, in which one feature at a time is in use: the same question
/// is asked of each.
/// </summary>
/// <remarks>Every record is made by a command that the library accepted.</remarks>
internal sealed class FeatureWorld
{
    /// <summary>When the questions are asked: late in the month in which the acts of a ledger were done.</summary>
    internal static readonly Instant Asked = Cast.Now + Duration.FromDays(20);

    private static readonly ActivityId Spend = ActivityId.From("f-spend");
    private static readonly ClassId Staff = ClassId.From("f-staff");
    private static readonly PositionId Boss = PositionId.From("f-boss");
    private static readonly PositionId Lead = PositionId.From("f-lead");
    private static readonly PositionId Second = PositionId.From("f-second");
    private static readonly PositionId Clerk = PositionId.From("f-clerk");
    private static readonly InstrumentItem OfLead = InstrumentItem.Of("F", 2);

    private readonly Feature feature;

    internal FeatureWorld(Feature feature)
    {
        this.feature = feature;
        Register = After(World.Of(Size.S).Register.Do(At(Cast.Now), [.. Schemes(), .. People(), Activity(), .. Chain()]));
    }

    internal GovernanceRegister Register { get; }

    /// <summary>Within the limit of the last delegate.</summary>
    internal AuthorityQuestion Within => new() { Person = PersonOf(Asks), Activity = Spend, Amount = Money.Of(1_000m, "EUR") };

    /// <summary>Above that limit: refused, and told who could.</summary>
    internal AuthorityQuestion Above => Within with { Amount = Money.Of(20_000m, "EUR") };

    private PositionId Asks => feature is Feature.Deputy or Feature.Successor or Feature.ActingHolder or Feature.Upward ? Second : Clerk;

    private static DecisionContext At(Instant at) => new(at, Cast.Person(1));

    private static PersonId PersonOf(PositionId position) => PersonId.From($"{position}-person");

    private IEnumerable<GovernanceCommand> Schemes() => feature switch
    {
        Feature.Regime => [new AdoptScheme { Scheme = DelegationScheme.Simple with { Name = "with a regime", Regimes = [new() { Activities = [Spend], Scheme = DelegationScheme.Simple }] } }],
        Feature.Upward => [new AdoptScheme { Scheme = DelegationScheme.Uwa }],
        _ => [],
    };

    private static IEnumerable<GovernanceCommand> People() =>
    [
        new DefineClass { Id = Staff },
        .. new[] { (Boss, Cast.Position(2)), (Lead, Boss), (Second, Lead), (Clerk, Second) }.SelectMany(each => new GovernanceCommand[]
        {
            new RegisterPerson { Id = PersonOf(each.Item1) },
            new RegisterPosition { Id = each.Item1, ReportsTo = each.Item2, Classes = [Staff], Holder = PersonOf(each.Item1) },
        }),
    ];

    private DefineActivity Activity() => new()
    {
        Id = Spend, IsMonetary = true, HeldBy = [Cast.Position(2)],
        Eligibility = feature is Feature.Eligibility ? new() { To = [new() { Party = Party.Class(Staff) }] } : null,
        OwnCase = feature is Feature.OwnCase ? new() : null,
    };

    private IEnumerable<GovernanceCommand> Chain()
    {
        var isAggregate = feature is Feature.Aggregate10 or Feature.Aggregate100 or Feature.Aggregate1000;
        yield return Grant(1, Cast.Position(2), Cast.Person(2), Boss, 100_000m, 2) with { Conditions = Condition("quotes") };
        var lead = Grant(2, Boss, PersonOf(Boss), Lead, 50_000m, 1) with { Conditions = Condition("budget") };
        yield return isAggregate ? lead with { Mandate = lead.Mandate.Altogether(10_500m, "EUR", LimitPer.CalendarMonth) } : lead;
        yield return Grant(3, Lead, PersonOf(Lead), Clerk, 10_000m, 0) with { Jointly = feature is Feature.Joint ? new() { Count = 1, Of = [Second] } : null };
    }

    private ValueList<Condition> Condition(string id) => feature is Feature.TwoConditions ? [new() { Id = ConditionId.From(id), Text = id }] : [];

    private static DelegateResponsibility Grant(int item, PositionId from, PersonId by, PositionId to, decimal limit, int redelegations) => new()
    {
        Item = InstrumentItem.Of("F", item), From = from, To = to, DecidedBy = by, Under = item == 1 ? null : InstrumentItem.Of("F", item - 1),
        Mandate = Mandate.ToDecide(Spend).UpTo(limit, "EUR").Redelegable(redelegations),
    };

    private GovernanceRegister After(GovernanceRegister register)
    {
        var later = At(Cast.Now + Duration.FromDays(1));
        var absence = new RecordAbsence { Person = PersonOf(Clerk), Until = Asked + Duration.FromDays(30) };
        return feature switch
        {
            Feature.Aggregate10 => Spent(register, 10),
            Feature.Aggregate100 => Spent(register, 100),
            Feature.Aggregate1000 => Spent(register, 1000),
            Feature.Resumed => register.Do(later, new SuspendDelegation { Item = OfLead, Reason = "audit", DecidedBy = PersonOf(Boss) })
                .Do(At(Cast.Now + Duration.FromDays(2)), new ResumeDelegation { Item = OfLead, DecidedBy = PersonOf(Boss) }),
            Feature.OtherAbsent => register.Do(later, new RecordAbsence { Person = Cast.Person(60), Until = Asked + Duration.FromDays(30) }),
            Feature.Deputy => register.Do(later, new NameDeputy { Seat = Clerk, Deputy = Second }, absence),
            Feature.Successor => register.Do(
                later, new AdoptOrderOfSuccession { Item = InstrumentItem.Of("FS", 1), Seat = Clerk, Order = [new() { Positions = [Second] }] }, absence),
            Feature.ActingHolder => register.Do(later, new AppointPerson
            {
                Position = Clerk, Person = PersonOf(Second), Kind = AppointmentKind.Acting, Until = Asked + Duration.FromDays(30), Trigger = "leave",
            }),
            _ => register,
        };
    }

    /// <summary>So many acts that come to 1,000 EUR together, whatever their number.</summary>
    private static GovernanceRegister Spent(GovernanceRegister register, int acts)
    {
        for (var i = 1; i <= acts; i++)
        {
            register = register.Do(At(Cast.Now + (Duration.FromDays(19) / acts * i)), new ReportExercise
            {
                Id = ExerciseId.From($"x{i}"), Person = PersonOf(Clerk), Activity = Spend, Amount = Money.Of(1_000m / acts, "EUR"), DecidedBy = PersonOf(Clerk),
            });
        }

        return register;
    }
}
