using Isms.Governance.Organization;
using Isms.Governance.Roles;
using NodaTime;
using NodaTime.Text;

namespace Isms.Governance.Tests.Cases;

/// <summary>The organisation "Nordwind", entered from its registers: its people and positions. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// The kit names nobody for some positions: each is filled by "whoever" fills it. It draws no lines: everybody reports to the CEO. It does not say that the CFO is
/// top management: only the CEO is. It says nothing of when the system was set up: 2025 begins with it here, and people, activities and documents without a date
/// begin with it. Registers that state how things stand are entered on 13 April 2026, the day of the youngest evidence in them.
/// </remarks>
internal static partial class Nordwind
{
    internal static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    internal static readonly PersonId Meier = PersonId.From("meier"), Weber = PersonId.From("weber");

    internal static readonly PositionId Ceo = PositionId.From("ceo"), Iso = PositionId.From("iso");

    private static readonly Lazy<GovernanceRegister> entered = new(() => GovernanceRegister.Empty
        .Do(new(Day(2025, 1, 1), Meier), [.. People, .. Activities, .. Policies])
        .Do(new(Day(2025, 12, 15), Meier), Planning)
        .Do(new(Day(2026, 2, 1), Meier), Newcomers)
        .Do(new(Day(2026, 4, 2, 17), Weber), [.. Minutes, .. DecidedInReview])
        .Do(new(Entered, Meier), [.. Competences.Commands, .. Communication.Commands, new AdoptRaciMatrix { Matrix = Matrix }])
        .Do(new(Entered, Weber), AsTheyStand.SelectMany(register => register.Commands)));

    /// <summary>Everything, entered from 2025 to 13 April 2026.</summary>
    internal static GovernanceRegister Register => entered.Value;

    /// <summary>Every register of the case.</summary>
    internal static IEnumerable<NordwindRegister> Registers => [Positions, Raci, RaciInGerman, Decisions, Competences, Communication, .. AsTheyStand];

    internal static NordwindRegister Positions => field ??= NordwindRegister.Of("positions", each =>
    {
        var (position, person, name) = (PositionId.From(each.Id), PersonId.From(each["holder"]), each["name"].Length == 0 ? null : each["name"]);
        return position == Ceo
            ? [new EstablishScope { Id = ScopeId.From("nordwind"), Title = "Nordwind Logistics GmbH", Head = position, HeadTitle = each["title"], Holder = person, HolderName = name, TimeZone = Zone.Id }]
            :
            [
                new RegisterPerson { Id = person, Name = name },
                new RegisterPosition { Id = position, Title = each["title"], ReportsTo = Ceo, Holder = person, Classes = each.Id == "developer" ? [ClassId.From("developers")] : [] },
            ];
    });

    /// <summary>The day on which the registers are entered as they stand.</summary>
    internal static Instant Entered => Day(2026, 4, 13, 9);

    private static NordwindRegister[] AsTheyStand => [Documents, Incidents, Audits, CorrectiveActions, Treatments, Objectives, Metrics, Trainings];

    private static IEnumerable<GovernanceCommand> People =>
        [.. Positions["ceo"].Commands, .. Classes, .. Positions.Rows.Skip(1).Where(row => row["since"].Length == 0).SelectMany(row => row.Commands)];

    private static IEnumerable<GovernanceCommand> Newcomers => Positions.Rows.Where(row => row["since"] == "2026-02-01").SelectMany(row => row.Commands);

    internal static Instant Day(int year, int month, int day, int hour = 0, int minute = 0) => new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(Zone).ToInstant();

    internal static GovernanceView At(int year, int month, int day, int hour = 0) => Register.At(Day(year, month, day, hour));

    internal static PersonId HolderOf(PositionId position) => PersonId.From(Positions[position.Value]["holder"]);

    /// <summary>Midnight at the start of a day.</summary>
    private static Instant From(string day) => Date(day).AtStartOfDayInZone(Zone).ToInstant();

    /// <summary>Midnight at the end of a day: what is due on that day is overdue from then on, not on the day itself.</summary>
    private static Instant EndOf(string day) => Date(day).PlusDays(1).AtStartOfDayInZone(Zone).ToInstant();

    /// <summary>When something was done of which only the day is known: six in the evening.</summary>
    private static Instant Evening(string day) => Date(day).At(new(18, 0)).InZoneStrictly(Zone).ToInstant();

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
