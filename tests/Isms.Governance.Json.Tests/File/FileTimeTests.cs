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
