using Isms.Governance;
using Isms.Governance.Accountability;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using NodaTime;

namespace WhoMayApprove;

/// <summary>The town council as a register: the council holds the power to spend and hands each position its limits.</summary>
internal static class Town
{
    public static readonly ActivityId Spending = ActivityId.From("spending");
    public static readonly ContextId InBudget = ContextId.From("budget");
    public static readonly ContextId Emergency = ContextId.From("emergency");

    private static readonly BodyId Council = BodyId.From("council");
    private static readonly PositionId Chair = PositionId.From("chair");
    private static readonly PersonId Maud = PersonId.From("Maud");

    // The day of the council's meeting, which Maud chairs: everything below is decided by her, on that day.
    private static readonly DecisionContext Meeting = new(Instant.FromUtc(2024, 4, 23, 0, 0), Maud);

    public static (GovernanceRegister Register, IReadOnlyList<string> Warnings) Found(IReadOnlyList<Rung> ladder)
    {
        var register = GovernanceRegister.Empty.Do(Meeting,
        [
            .. Councillors().Select((person, i) => new RegisterPosition { Id = Seat(i), Title = i == 0 ? "Chair" : $"Councillor {i}", Holder = PersonId.From(person) }),
            new RegisterBody { Id = Council, Title = "Town Council", Chair = Chair, Members = [.. Councillors().Select((_, i) => Seat(i))], Quorum = 3 },
            new RegisterGoverningBody { Body = Council },
            new EstablishScope { Id = ScopeId.From("ryde"), Head = ladder[0].Position, HeadTitle = ladder[0].Title, Holder = PersonOf(ladder[0]) },
            .. ladder.Skip(1).Select(rung => new RegisterPosition
            {
                Id = rung.Position, Title = rung.Title, ReportsTo = Rung.IdOf(rung.ReportsTo!), Holder = PersonOf(rung),
            }),
            new DefineContext { Id = InBudget, Title = "in budget", IsDefault = true },
            new DefineContext { Id = Emergency, Title = "emergency outside budget" },
            new DefineActivity { Id = Spending, Title = "approve spending", Discharges = [Clause.Resources], HeldBy = [Council], IsMonetary = true },
            new AllocateAccountability { Of = Clause.Resources, To = [ladder[0].Position] },
        ]);

        var warnings = new List<string>();
        foreach (var (rung, i) in ladder.Select((rung, i) => (rung, i)))
        {
            var decision = register.Decide(Item(rung, i + 1), Meeting);
            register = ((Accepted)decision).Register;
            warnings.AddRange(((Accepted)decision).Warnings.Select(warning => $"{rung.Title}: {warning}"));
        }

        return (register, warnings);
    }

    private static DelegateResponsibility Item(Rung rung, int line) => new()
    {
        Item = InstrumentItem.Of("limits", $"{line:00}"),
        From = Council,
        To = rung.Position,
        Mandate = Mandate.ToDecide(Spending).UpTo(rung.InBudget, "GBP", InBudget).UpTo(rung.Emergency, "GBP", Emergency),
    };

    private static string[] Councillors() => ["Maud", "Noor", "Owen", "Pia", "Rhys"];

    private static PositionId Seat(int number) => number == 0 ? Chair : PositionId.From($"councillor-{number}");

    private static PersonId? PersonOf(Rung rung) => rung.Person is { } person ? PersonId.From(person) : null;
}
