namespace Isms.Governance.Benchmarks.Data;

internal sealed partial class Cast
{
    /// <summary>The commands that set the organisation up, from the ground. Everything but the scope exists before it.</summary>
    internal IEnumerable<GovernanceCommand> SetUp() =>
    [
        .. Numbers(Units).Select(unit => new RegisterUnit { Id = Unit(unit), PartOf = unit == 1 ? null : Unit(WiderUnit(unit)) }),
        .. Numbers(Classes).Select(@class => new DefineClass { Id = Class(@class) }),
        .. Numbers(People).Select(person => new RegisterPerson { Id = Person(person) }),
        .. Numbers(People).Select(position => new RegisterPosition
        {
            Id = Position(position), ReportsTo = position == 1 ? null : Position(Above(position)), Unit = Unit((position % Units) + 1), Classes = ClassesOf(position),
        }),
        .. Numbers(Bodies).Select(body => new RegisterBody { Id = Body(body), Chair = Position(Chair(body)), Members = Members(body), Quorum = 3 }),
        .. Numbers(People).Select(person => new AppointPerson { Position = Position(person), Person = Person(person), Until = LeavesSeat(person) }),
        .. Numbers(People).Where(IsActed).Select(position => new AppointPerson
        {
            Position = Position(position), Person = Person(position - 1), Kind = AppointmentKind.Acting, Until = Now + Duration.FromDays(400), Trigger = "leave",
        }),
        new EstablishScope { Id = ScopeId.From("isms"), Head = Position(1) },
        .. Enumerable.Range(2, 3).Select(position => new DesignateTopManagement { Position = Position(position) }),
        new AllocateAccountability { Of = Clause.Resources, To = [Position(2)] },
        new DefineContext { Id = ContextId.From("usual"), IsDefault = true },
        new DefineContext { Id = Emergency },
        .. Numbers(Activities).Select(Define),
    ];

    /// <summary>A wide activity says who holds it, under which limit and for which obligation; the narrower ones inherit that.</summary>
    private static DefineActivity Define(int activity)
    {
        var (isWide, group) = ((activity - 1) % 4 == 0, Group(activity));
        return new()
        {
            Id = Activity(activity),
            PartOf = isWide ? null : Activity((group * 4) + 1),
            IsMonetary = IsMonetary(activity),
            HeldBy = isWide && Holder(activity) > 1 ? [Position(Holder(activity))] : [],
            RootLimits = isWide && group % 8 == 0 ? [new Limit { Max = Money.Of(2_000_000m, "EUR") }] : [],
            Discharges = !isWide ? [] : group switch { 3 => [Clause.Resources], 7 => [Clause.Policy], 11 => [Clause.Direction], _ => [] },
        };
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);
}
