using Isms.Governance.Organization;
using Isms.Governance.Rules;
using NodaTime;

namespace Isms.Governance.Tests.Cases;

/// <summary>The organisation "Nordwind": its people and positions. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// The kit names nobody for some positions: each is filled by "whoever" fills it. It does not say that the CFO is top management: only the CEO is.
/// It says nothing of when the system was set up: 2025 begins with it here.
/// </remarks>
internal static partial class Nordwind
{
    internal static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    internal static readonly PersonId Meier = PersonId.From("meier"), Weber = PersonId.From("weber");

    internal static readonly PositionId Ceo = PositionId.From("ceo"), Iso = PositionId.From("iso");

    internal static readonly ActivityId ApproveTop = ActivityId.From("approve-isp"), ApproveDocuments = ActivityId.From("approve-documents");

    /// <summary>Id, title, id of the holder, name of the holder.</summary>
    private static readonly string[] Positions =
    [
        "cfo;CFO;weissenberg;Thomas Weissenberg", "iso;Information Security Officer;weber;Anna Weber", "it-operations-lead;IT Operations Lead;schulz;Markus Schulz",
        "dpo;Data Protection Officer;hoffmann;Julia Hoffmann", "hr-lead;HR Lead;krueger;Thomas Krüger", "head-of-engineering;Head of Engineering;brand;Sebastian Brand",
        "head-of-sales;Head of Sales;hartmann;Lisa Hartmann", "bcm-lead;BCM Lead;whoever-bcm;", "procurement-lead;Procurement Lead;whoever-procurement;", "legal;Legal;whoever-legal;",
        "pmo-lead;PMO Lead;whoever-pmo;", "facilities-lead;Facilities Lead;whoever-facilities;",
    ];

    /// <summary>Everything, entered from 2025 to 10 April 2026.</summary>
    internal static GovernanceRegister Register => entered.Value;

    private static readonly Lazy<GovernanceRegister> entered = new(() => GovernanceRegister.Empty
        .Do(new(Day(2025, 1, 1), Meier), People.Concat(SetUp))
        .Do(new(Day(2025, 12, 15), Meier), Planning)
        .Do(new(Day(2026, 2, 1), Meier), Newcomers)
        .Do(new(Day(2026, 4, 2, 17), Weber), Minutes)
        .Do(new(Day(2026, 4, 10, 9), Weber), DocumentsInUse.Concat(Incidents)));

    internal static Instant Day(int year, int month, int day, int hour = 0, int minute = 0) => new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(Zone).ToInstant();

    internal static GovernanceView At(int year, int month, int day, int hour = 0) => Register.At(Day(year, month, day, hour));

    /// <summary>Midnight at the end of a day: what is due on that day is overdue from then on, not on the day itself.</summary>
    private static Instant EndOf(LocalDate day) => day.PlusDays(1).AtStartOfDayInZone(Zone).ToInstant();

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static PersonId HolderOf(PositionId position) => position == Ceo ? Meier : PersonId.From(Positions.Single(line => line.StartsWith($"{position};", StringComparison.Ordinal)).Split(';')[2]);

    private static IEnumerable<GovernanceCommand> People =>
    [
        new EstablishScope
        {
            Id = ScopeId.From("nordwind"), Title = "Nordwind Logistics GmbH", Head = Ceo, HeadTitle = "CEO", Holder = Meier, HolderName = "Katharina Meier", TimeZone = "Europe/Berlin",
        },
        .. Positions.Select(line => line.Split(';')).SelectMany(each => new GovernanceCommand[]
        {
            new RegisterPerson { Id = PersonId.From(each[2]), Name = each[3].Length == 0 ? null : each[3] },
            new RegisterPosition { Id = PositionId.From(each[0]), Title = each[1], ReportsTo = Ceo, Holder = PersonId.From(each[2]) },
        }),
        new RegisterPosition { Id = PositionId.From("finance-lead"), Title = "Finance Lead", ReportsTo = PositionId.From("cfo") },
        new DefineActivity { Id = ApproveTop, Title = "Approve the information security policy", Discharges = [Clause.Policy] },
        new DefineActivity { Id = ApproveDocuments, Title = "Approve documents", HeldBy = [Ceo] },
    ];

    private static IEnumerable<GovernanceCommand> Newcomers =>
    [
        new RegisterPerson { Id = PersonId.From("fischer"), Name = "Elena Fischer" },
        new AppointPerson { Position = PositionId.From("finance-lead"), Person = PersonId.From("fischer") },
    ];
}
