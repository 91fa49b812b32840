using Isms.Governance.Monitoring;
using NodaTime;
using NodaTime.Text;

namespace Isms.Governance.Tests.Cases;

/// <summary>The incidents of "Nordwind". Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>The register says when an incident was reported, not when it occurred or was detected: the report stands for both.</remarks>
internal static partial class Nordwind
{
    internal static NordwindRegister Incidents => field ??= NordwindRegister.Of(
        "incidents",
        each =>
        {
            var (reported, resolved) = (Time(each["reported"]), Time(each["resolved"]));
            var hours = Math.Round((decimal)(resolved - reported).TotalHours, 1, MidpointRounding.AwayFromZero);
            if (hours != each.Decimal("hours"))
            {
                each.LeaveOut("hours", $"the instants of the row say {hours}, and they stand");
            }

            return
            [
                new RecordIncident
                {
                    Id = IncidentId.From(each.Id), Severity = Enum.Parse<IncidentSeverity>(each["severity"], ignoreCase: true), What = each["what"], Occurred = reported, Detected = reported,
                    Contained = Time(each["contained"]), Resolved = resolved, Actions = each["actions"],
                },
            ];
        },
        ("type", "an incident has no type"), ("assets", "assets are not kept here"), ("reported by", "tools, teams and people alike: an incident has no reporter"),
        ("detected by", "as who reported it"), ("method", "as who reported it"), ("team", "as who reported it"), ("breach", "duties of data protection are not kept here"),
        ("notified", "duties of data protection are not kept here"), ("cause", "an incident has no cause; a nonconformity has"), ("status", "what has an end is over: so are all of them"));

    private static Instant Time(string text) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value.InZoneStrictly(Zone).ToInstant();
}
