using NodaTime;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file counts in days of its own zone, and is a record that was kept as things happened unless it says otherwise.</summary>
public class FileTimeTests
{
    private static GovernanceFileReading With(string lines) => Read($$"""
        {
          "format": "isms-governance/1",
          "organization": { "timeZone": "Europe/Berlin", "recordedBy": "ada" },
          "scope": { "id": "s", "establishedOn": "2026-01-01" },
          "people": [ "ada", "bo" ], "positions": [ "ceo", { "id": "ciso", "reportsTo": "ceo" } ],
          "appointments": [ { "position": "ceo", "person": "ada", "from": "unknown" }, { "position": "ciso", "person": "bo", "from": "2026-01-01", "through": "2026-03-31" } ],
          "topManagement": [ { "position": "ceo", "as": "head" } ],
          "activities": [ "spend" ],
          {{lines}}
        }
        """);

    private static GovernanceFileReading Granting(string more) =>
        With($$"""  "delegations": [ { "instrument": "L", "item": 1, "by": "ceo", "to": "ciso", "activities": [ "spend" ], "period": { "from": "2026-02-01", "through": "2026-02-28" }{{more}} } ]""");

    [Fact]
    public void From_is_the_first_day_and_through_the_last_day_included()
    {
        var reading = Granting("");
        Assert.Equal([false, true, true, false], new[] { (1, 31), (2, 1), (2, 28), (3, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).MayAct(Person("bo"), Activity("spend")).IsYes));
        Assert.Equal(["bo", null], new[] { reading.At(2026, 3, 31), reading.At(2026, 4, 1) }.Select(view => view.WhoFills(Organization.PositionId.From("ciso")).Person?.Value));
    }

    [Fact]
    public void A_day_begins_at_midnight_of_the_zone_of_the_file() =>
        Assert.Equal(Instant.FromUtc(2026, 1, 31, 23, 0), Granting("").Journal[^1].Event.EffectiveFrom);

    [Fact]
    public void What_is_decided_is_recorded_on_the_day_of_its_decision_unless_the_file_says_that_it_was_entered_later()
    {
        var kept = Granting(", \"decidedOn\": \"2026-01-15\"").Journal[^1];
        Assert.Equal((Instant.FromUtc(2026, 1, 14, 23, 0), false), (kept.RecordedAt, kept.IsLateEntry));
        var late = Granting(", \"decidedOn\": \"2026-01-15\", \"recordedOn\": \"2026-01-20\", \"reference\": \"letter\"").Journal[^1];
        Assert.Equal((Instant.FromUtc(2026, 1, 19, 23, 0), true), (late.RecordedAt, late.IsLateEntry));
        Granting(", \"decidedOn\": \"2026-01-15\", \"recordedOn\": \"2026-01-20\"").HasFaults("ISMS-F21 9:22 delegations[0]");
    }

    [Fact]
    public void What_was_entered_later_was_so_with_everything_that_it_tells_of()
    {
        var late = Granting(", \"decidedOn\": \"2026-01-15\", \"acceptedOn\": \"2026-01-18\", \"recordedOn\": \"2026-01-20\", \"reference\": \"letter\"").Journal;
        Assert.Equal([(Instant.FromUtc(2026, 1, 17, 23, 0), Instant.FromUtc(2026, 1, 19, 23, 0), "letter")], late.TakeLast(1).Select(each => (each.Event.Decided.At, each.RecordedAt, each.Event.Decided.Reference)));
    }

    [Fact]
    public void What_an_item_tells_of_besides_is_decided_and_entered_on_its_own_day_unless_the_item_says_otherwise_under_its_key()
    {
        GovernanceFileReading Ended(string more) => With($$""" "deputies": [ { "seat": "ceo", "deputy": "ciso", "from": "2026-02-01", "endedAfter": "2026-02-28", "recordedBy": "bo"{{more}} } ]""");
        (string, string, string, string, string?) How(GovernanceFileReading reading) => reading.Journal[^1] is { Event: Organization.DeputyEnded { Decided: var decided } } end
            ? (Day(decided.At), Day(end.RecordedAt), decided.By.Value, end.RecordedBy.Value, decided.Reference) : default;
        Assert.Equal(("2026-03-01", "2026-03-01", "ada", "ada", null), How(Ended("")));
        Assert.Equal(("2026-02-10", "2026-02-10", "ada", "ada", null), How(Ended(""", "entered": { "endedAfter": { "decidedOn": "2026-02-10" } } """)));
        Assert.Equal(("2026-02-20", "2026-03-05", "bo", "bo", "letter"),
            How(Ended(""", "entered": { "endedAfter": { "decidedOn": "2026-02-20", "decidedBy": "bo", "recordedOn": "2026-03-05", "recordedBy": "bo", "reference": "letter" } } """)));
        Ended(""", "entered": { "through": { "decidedOn": "2026-02-10" } } """).HasFaults("ISMS-F07 9:147 deputies[0].entered.through");
    }

    [Fact]
    public void What_an_item_tells_of_up_to_the_day_on_which_it_was_decided_is_decided_with_it_and_comes_after_it()
    {
        var policy = """ "policies": [ { "id": "P", "keeper": "ciso", "approvedUnder": "spend", "from": "2026-01-01", "availability": { "inside": "intranet" }, "versions": [ { "version": 1, "approvedBy": "ceo", "from": "2026-02-01", "decidedOn": "2026-03-10", "recordedBy": "bo" } ] } ]""";
        var entered = With(policy).Journal.Where(each => each.Event is Policies.PolicyVersionEvent).ToArray();
        Assert.Equal(["policy-version-drafted", "policy-version-approved", "policy-version-published"], entered.Select(each => each.Event.Kind));
        Assert.All(entered, each => Assert.Equal(("2026-03-10", "2026-03-10", "bo", "2026-02-01"), (Day(each.Event.Decided.At), Day(each.RecordedAt), each.RecordedBy.Value, Day(each.Event.EffectiveFrom))));
    }

    [Fact]
    public void What_stands_in_an_item_comes_after_it_however_much_longer_ago_it_was_decided()
    {
        var reading = With(""" "improvements": [ { "id": "N", "kind": "nonconformity", "what": "w", "source": { "kind": "complaint" }, "grade": "minor", "owner": "ciso", "raisedOn": "2026-02-10", "raisedBy": "ada", "decidedOn": "2026-03-10","""
            + """ "actions": [ { "id": "N-A", "text": "t", "owner": "ciso", "due": "2026-05-01", "plannedOn": "2026-02-12", "recordedOn": "2026-03-10", "reference": "sheet" } ] } ]""");
        Assert.True(reading.IsSound, reading.ToString());
        Assert.Equal(["nonconformity-raised", "action-opened", "corrective-action-planned"], reading.Journal.TakeLast(3).Select(each => each.Event.Kind));
    }

    [Fact]
    public void The_last_day_of_a_member_of_top_management_comes_before_who_is_designated_on_the_next()
    {
        var reading = Read("""
            {
              "format": "isms-governance/1", "scope": { "id": "s", "establishedOn": "2026-01-01" }, "people": [ "ada" ], "positions": [ "ceo", "cfo" ],
              "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" } ],
              "topManagement": [ { "position": "ceo", "as": "head" }, { "position": "cfo", "endedAfter": "2026-03-31" }, { "position": "cfo", "from": "2026-04-01" } ]
            }
            """);
        Assert.Equal([2, 2], new[] { (3, 31), (4, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).TopManagement.Count));
    }

    private static string Day(Instant at) => at.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date.ToString("uuuu-MM-dd", null);

    [Fact]
    public void What_the_file_leaves_open_is_decided_by_whoever_decides_it_by_nature()
    {
        Assert.Equal("ada", Granting("").Journal[^1].Event.Decided.By.Value);
        Assert.Equal("bo", With("\"instructions\": [], \"absences\": [ { \"person\": \"bo\", \"from\": \"2026-02-01\", \"decidedBy\": \"ciso\" } ]").Journal[^1].Event.Decided.By.Value);
    }

    [Fact]
    public void The_same_file_gives_the_same_journal_which_replays_to_the_same_register()
    {
        Assert.Equal(Granting("").Journal, Granting("").Journal);
        Assert.Equal(Granting("").Register, GovernanceDecider.Replay(Granting("").Journal));
    }

    [Fact]
    public void Progress_is_reported_from_the_start_to_the_end()
    {
        var seen = new List<FileProgress>();
        var reading = Read("{ \"format\": \"isms-governance/1\", \"people\": [ \"ada\", \"bo\" ] }", new() { Progress = new Listener(seen.Add) });
        Assert.Equal(2L, reading.Register!.Sequence);
        Assert.Equal([default, default, new(0, 2), new(2, 2)], seen);
    }

    private sealed class Listener(Action<FileProgress> tell) : IProgress<FileProgress>
    {
        public void Report(FileProgress value) => tell(value);
    }
}
