using Isms.Governance.Monitoring;
using NodaTime;

namespace Isms.Governance.Tests.Cases;

/// <summary>The incidents of "Nordwind". Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>The register says when an incident was reported, not when it occurred or was detected: the report stands for both.</remarks>
internal static partial class Nordwind
{
    /// <summary>Id, severity, what, reported, contained, resolved.</summary>
    private static readonly string[] IncidentLines =
    [
        "INC-2026-001;Medium;mail asking for passwords;2026-01-22T09:14;2026-01-22T09:45;2026-01-22T14:00",
        "INC-2026-002;High;beacon on a laptop, a false alarm;2026-02-03T23:41;2026-02-03T23:55;2026-02-05T12:00",
        "INC-2026-003;Medium;laptop lost;2026-02-15T08:30;2026-02-15T08:45;2026-02-15T10:00",
        "INC-2026-004;High;fraudulent mail to finance;2026-02-22T11:20;2026-02-22T11:25;2026-02-22T16:00",
        "INC-2026-005;Low;attempts on the VPN;2026-03-01T02:14;2026-03-01T02:20;2026-03-01T09:00",
        "INC-2026-006;High;customer list to a wrong address;2026-03-12T14:30;2026-03-12T14:35;2026-03-12T18:00",
        "INC-2026-007;Medium;portal flooded;2026-03-20T19:15;2026-03-20T19:45;2026-03-20T22:30",
        "INC-2026-008;High;storage open to the public;2026-03-25T10:00;2026-03-25T10:12;2026-03-25T11:00",
        "INC-2026-009;High;ransomware stopped;2026-04-02T15:30;2026-04-02T15:31;2026-04-03T12:00",
        "INC-2026-010;Medium;attempt on payroll data;2026-04-08T16:20;2026-04-08T16:30;2026-04-09T10:00",
    ];

    private static IEnumerable<GovernanceCommand> Incidents => IncidentLines.Select(line => line.Split(';')).Select(each => new RecordIncident
    {
        Id = IncidentId.From(each[0]), Severity = Enum.Parse<IncidentSeverity>(each[1]), What = each[2], Occurred = Time(each[3]), Detected = Time(each[3]),
        Contained = Time(each[4]), Resolved = Time(each[5]),
    });

    private static Instant Time(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value.InZoneStrictly(Zone).ToInstant();
}
