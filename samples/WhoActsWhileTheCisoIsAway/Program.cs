using System.Globalization;
using Isms.Governance;
using Isms.Governance.Accountability;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;

var (ceo, cfo, ciso, operations, it) = (
    PositionId.From("ceo"), PositionId.From("cfo"), PositionId.From("ciso"), PositionId.From("head-of-operations"), PositionId.From("head-of-it"));
var (ada, carl, bo, eve, dan) = (PersonId.From("Ada"), PersonId.From("Carl"), PersonId.From("Bo"), PersonId.From("Eve"), PersonId.From("Dan"));
var (spend, accept) = (ActivityId.From("spend"), ActivityId.From("accept-risk"));

var register = GovernanceRegister.Empty
    .Do(On(1, 5, ada),
        new EstablishScope
        {
            Id = ScopeId.From("acme"), Head = ceo, Holder = ada,
            // Who stands in for a seat spends no more than without standing in, unless it is said.
            Scheme = DelegationScheme.Simple with { ActingCarries = Carries.WithOwnLimit },
        },
        new RegisterPosition { Id = cfo, ReportsTo = ceo, Holder = carl },
        new RegisterPosition { Id = ciso, ReportsTo = ceo, Holder = bo },
        new RegisterPosition { Id = operations, ReportsTo = ciso, Holder = eve },
        new RegisterPosition { Id = it, ReportsTo = ciso, Holder = dan },
        new DesignateTopManagement { Position = cfo },
        new DefineActivity { Id = spend, Title = "approve security spending", Discharges = [Clause.Resources], IsMonetary = true },
        new DefineActivity { Id = accept, Title = "accept a residual risk" },
        Grant(1, ciso, Mandate.ToDecide(spend).UpTo(25_000m, "EUR")),
        Grant(2, ciso, Mandate.ToDecide(accept)),
        Grant(3, operations, Mandate.ToDecide(spend).UpTo(2_000m, "EUR")),
        new NameDeputy { Seat = ciso, Deputy = operations },
        new AdoptOrderOfSuccession
        {
            Item = InstrumentItem.Of("succession", 1), Seat = ceo, Order = [cfo, ciso], Cap = Period.FromMonths(1), Carries = Carries.Everything,
        });

register = register
    // Ada takes on all of clause 5 expressly.
    .Do(On(1, 5, ada), register.At(Day(1, 5)).Obligations.Select(obligation => new AllocateAccountability { Of = obligation, To = [ceo] }))

    // A planned absence, and for four weeks of it somebody who is appointed to act, with the money.
    .Do(On(6, 15, ada),
        new RecordAbsence { Person = bo, Reason = "parental leave", EffectiveFrom = Day(7, 1), Until = Day(9, 15) },
        new AppointPerson
        {
            Position = ciso, Person = dan, Kind = AppointmentKind.Acting, EffectiveFrom = Day(7, 20), Until = Day(8, 17),
            Instrument = "letter 31", Trigger = "parental leave", Carries = Carries.Everything,
        })

    // The deputy acts, and it is recorded.
    .Do(On(7, 8, eve), new ExerciseAuthority { Id = ExerciseId.From("risk-12"), Person = eve, Activity = accept, Object = "assessment 12, version 2" })

    // An absence that nobody planned, recorded two days later.
    .Do(On(8, 5, carl), new RecordAbsence { Person = ada, Reason = "illness", EffectiveFrom = Day(8, 3) });

Console.WriteLine("""
    Acme, 2026. Bo is the CISO and goes on leave from 1 July until 15 September, Eve is the deputy.
    The CISO may accept risks and spend up to 25,000 EUR, Eve in her own right up to 2,000 EUR.
    For four weeks Dan is appointed to act as CISO. In August the CEO, Ada, falls ill:
    Carl, the CFO, is first in the order of succession, for at most a month.
    """);

Heading("Who acts, day by day, and who is accountable for security spending?");
Row("on", "as CISO", "as CEO", "accountable");
foreach (var day in new[] { Day(6, 30), Day(7, 8), Day(7, 20), Day(8, 16), Day(8, 17), Day(9, 2), Day(9, 4), Day(9, 15) })
{
    Row(Text(day), Who(day, ciso), Who(day, ceo), string.Join(", ", register.At(day).WhoIsAccountable(spend).Persons));
}

Show("30 June, Bo is still there. May Eve accept a risk?", register.At(Day(6, 30)).MayAct(eve, accept));
Show("8 July, Bo is on leave. May Eve accept a risk?", register.At(Day(7, 8)).MayAct(eve, accept));
Show("8 July. And may Eve spend 10,000 EUR? Bo could, were he there; standing in does not lift her limit", register.At(Day(7, 8)).MayAct(eve, spend, Euro(10_000m)));
Show("20 July. May Dan spend 10,000 EUR? His appointment says that it carries everything", register.At(Day(7, 20)).MayAct(dan, spend, Euro(10_000m)));
Show("20 July. May Eve still accept a risk? Dan acts now", register.At(Day(7, 20)).MayAct(eve, accept));

Show("What Eve did on 8 July, seen from the end of the year", register.At(Day(12, 31)).CoverageOf(ExerciseId.From("risk-12")));

Show("4 August, as known that day. May Carl spend 40,000 EUR? Nobody had recorded yet that Ada is ill", register.AsOf(Day(8, 4), Day(8, 4)).MayAct(carl, spend, Euro(40_000m)));
Show("4 August, as known today. May Carl spend 40,000 EUR?", register.At(Day(8, 4)).MayAct(carl, spend, Euro(40_000m)));
Show("4 September, a day after the month of the succession was over. May Carl spend 40,000 EUR?", register.At(Day(9, 4)).MayAct(carl, spend, Euro(40_000m)));
Show("4 September. What falls short?", register.At(Day(9, 4)).Findings());

string Who(Instant day, PositionId seat)
{
    var view = register.At(day);
    return view.WhoStandsInFor(seat) is [var standIn, ..]
        ? $"{view.WhoFills(standIn.Through).Person} for {standIn.Absent}"
        : view.WhoFills(seat).Person is { } person && view.AbsenceOf(person) is null ? person.Value : "nobody";
}

DelegateResponsibility Grant(int item, PositionId to, Mandate mandate) => new()
{
    Item = InstrumentItem.Of("delegations", item), From = ceo, To = to, Mandate = mandate.For(new Interval(Day(1, 5), Day(12, 31))),
};

static Instant Day(int month, int day) => Instant.FromUtc(2026, month, day, 0, 0);

static DecisionContext On(int month, int day, PersonId actor) => new(Day(month, day), actor);

static Money Euro(decimal amount) => Money.Of(amount, "EUR");

static string Text(Instant instant) => instant.ToString("d MMMM", CultureInfo.InvariantCulture);

static void Row(string on, string first, string second, string accountable) => Console.WriteLine($"{on,-14}{first,-14}{second,-16}{accountable}");

static void Show(string heading, object answer)
{
    Heading(heading);
    Console.WriteLine(answer);
}

static void Heading(string text) => Console.WriteLine($"\n== {text} ==");
