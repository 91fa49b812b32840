using System.Globalization;
using Isms.Governance;
using Isms.Governance.Accountability;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;

var (ceo, md, cfo, ciso) = (PositionId.From("ceo"), PositionId.From("md"), PositionId.From("cfo"), PositionId.From("ciso"));
var (ada, dora, carl, bo) = (PersonId.From("Ada"), PersonId.From("Dora"), PersonId.From("Carl"), PersonId.From("Bo"));
var spend = ActivityId.From("spend");

var register = GovernanceRegister.Empty
    .Do(On(1, 1, ada),
        new EstablishScope { Id = ScopeId.From("acme"), Head = ceo, Holder = ada },
        new RegisterPosition { Id = md, Holder = dora },
        new RegisterPosition { Id = cfo, ReportsTo = md, Holder = carl },
        new RegisterPosition { Id = ciso, ReportsTo = md, Holder = bo },
        new DesignateTopManagement { Position = cfo },
        new DefineActivity { Id = spend, Discharges = [Clause.Resources], IsMonetary = true })

    // The head changes.
    .Do(On(3, 1, ada), new ChangeHead { To = md })

    // Decided on 9 March, entered three weeks later.
    .Do(On(3, 30, bo), new DelegateResponsibility
    {
        Item = InstrumentItem.Of("letter", "7"), From = md, To = ciso, Mandate = Mandate.ToDecide(spend).UpTo(25_000m, "EUR"),
        DecidedBy = dora, DecidedAt = Day(3, 9), Reference = "letter 7",
    })

    // Decided on 16 March, entered five weeks later.
    .Do(On(4, 20, bo), new AllocateAccountability
    {
        Of = Clause.Resources, To = [cfo], DecidedBy = dora, DecidedAt = Day(3, 16), Reference = "minute 2026-03",
    })

    // A wrong date, put right two weeks later.
    .Do(On(5, 2, bo), new LeaveOrganization { Person = carl, EffectiveFrom = Day(3, 31), Reference = "personnel file" });
var wrong = register.Journal.Last();
register = register.Do(On(5, 18, bo), new CorrectRecord
{
    Sequence = wrong.Sequence, Reason = "he left a month later", Evidence = "letter of resignation",
    Replacement = wrong.Event with { EffectiveFrom = Day(4, 30) },
});

Heading("What was recorded, line by line (2026)");
Row("recorded", "decided", "effective", "what");
foreach (var record in register.Journal.SkipWhile(record => record.RecordedAt < Day(3, 1)))
{
    Row(Text(record.RecordedAt), Text(record.Event.Decided.At), Text(record.Event.EffectiveFrom), record.Event.Kind + (record.IsLateEntry ? " (late entry)" : ""));
}

Heading("Who was accountable that there were means for security (5.1 c)?");
Instant[] days = [Day(2, 1), Day(3, 5), Day(3, 20), Day(4, 10), Day(5, 10)];
Instant[] knowledge = [Day(5, 1), Day(5, 10), Day(6, 1)];
Row(["on", "as known that day", .. knowledge.Select(known => known == knowledge[^1] ? "as known today" : $"as known on {Text(known)}")]);
foreach (var day in days)
{
    Row([Text(day), Who(day, day), .. knowledge.Select(known => known < day ? "" : Who(day, known))]);
}

Heading("On 12 March Bo approved 18,000 EUR. Was that covered?");
Console.WriteLine($"as known that day, {register.AsOf(Day(3, 12), Day(3, 12)).MayAct(bo, spend, Money.Of(18_000m, "EUR"))}\n");
Console.WriteLine($"as known today, {register.AsOf(Day(3, 12), Day(6, 1)).MayAct(bo, spend, Money.Of(18_000m, "EUR"))}");

Heading("And before anything was on record?");
Console.WriteLine(register.AsOf(Day(3, 12), Instant.FromUtc(2025, 12, 31, 0, 0)).WhoIsAccountable(Clause.Resources));

string Who(Instant day, Instant known)
{
    var seat = register.AsOf(day, known).WhoIsAccountable(Clause.Resources).Seats[0];
    return $"{seat.Position}: {seat.Person?.ToString() ?? "vacant"}";
}

static Instant Day(int month, int day) => Instant.FromUtc(2026, month, day, 0, 0);

static DecisionContext On(int month, int day, PersonId actor) => new(Day(month, day), actor);

static string Text(Instant instant) => instant.ToString("d MMMM", CultureInfo.InvariantCulture);

static void Row(params ReadOnlySpan<string> cells)
{
    var line = "";
    foreach (var cell in cells)
    {
        line += cell.PadRight(20);
    }

    Console.WriteLine(line.TrimEnd());
}

static void Heading(string text) => Console.WriteLine($"\n== {text} ==");
