using Isms.Governance.Organization;
using Isms.Governance.Values;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file tells what becomes of things: a scope is closed, an appointment extended, a delegation superseded, a seat taken by a successor.</summary>
public class FileCourseTests
{
    private static GovernanceFileReading With(string lines, string scope = "") => Read($$"""
        {
          "format": "isms-governance/1",
          "organization": { "timeZone": "Europe/Berlin" },
          "scope": { "id": "s", "establishedOn": "2026-01-01"{{scope}} },
          "people": [ "ada", "bo", "cy", "dan" ],
          "positions": [ "ceo", { "id": "ciso", "reportsTo": "ceo" }, { "id": "it", "reportsTo": "ciso" }, { "id": "ops", "reportsTo": "it" } ],
          "appointments": [
            { "position": "ceo", "person": "ada", "from": "unknown" }, { "position": "ciso", "person": "bo", "from": "unknown" }, { "position": "it", "person": "cy", "from": "unknown" }, { "position": "ops", "person": "dan", "from": "unknown" },
            { "position": "ciso", "person": "cy", "kind": "acting", "trigger": "leave", "from": "2026-03-01", "through": "2026-03-31", "extensions": [ { "through": "2026-04-30", "decidedOn": "2026-03-20" } ] }
          ],
          "topManagement": [ { "position": "ceo", "as": "head" } ],
          "activities": [ "hire", { "id": "spend", "monetary": true } ],
          "delegations": [
            { "instrument": "A", "item": 1, "by": "ceo", "to": "ciso", "activities": [ "spend" ], "kinds": [ "decide" ], "limits": [ { "amount": 900, "currency": "EUR" } ], "redelegate": 2, "decidedOn": "2026-01-02" },
            { "instrument": "A", "item": 2, "by": "ciso", "to": "it", "under": { "instrument": "A", "item": 1 }, "activities": [ "spend" ], "kinds": [ "decide" ], "limits": [ { "amount": 100, "currency": "EUR" } ], "decidedOn": "2026-01-03" },
            { "instrument": "A", "item": 3, "by": "ciso", "to": "ops", "under": { "instrument": "A", "item": 1 }, "activities": [ "spend" ], "kinds": [ "decide" ], "limits": [ { "amount": 50, "currency": "EUR" } ], "decidedOn": "2026-01-03" }
            {{lines}}
        }
        """);

    private static bool May(GovernanceFileReading reading, string person, string activity, int month, int day) => reading.At(2026, month, day).MayAct(Person(person), Activity(activity), activity == "spend" ? Money.Of(50m, "EUR") : null).IsYes;

    [Fact]
    public void A_scope_is_open_through_its_last_day_and_nothing_is_decided_in_it_later()
    {
        var closed = With("]", ", \"closedAfter\": \"2026-06-30\", \"closingReason\": \"sold\"");
        Assert.Equal([true, false], new[] { closed.At(2026, 6, 30), closed.At(2026, 7, 1) }.Select(view => view.MayAct(Person("ada"), Activity("hire")).IsYes));
        With(", { \"instrument\": \"A\", \"item\": 4, \"by\": \"ceo\", \"to\": \"it\", \"activities\": [ \"hire\" ], \"decidedOn\": \"2026-07-02\" } ]", ", \"closedAfter\": \"2026-06-30\"").HasFaults("ISMS-F21 17:7 delegations[3]");
        Assert.True(With(", { \"instrument\": \"A\", \"item\": 4, \"by\": \"ceo\", \"to\": \"it\", \"activities\": [ \"hire\" ], \"decidedOn\": \"2026-06-30\" } ]", ", \"closedAfter\": \"2026-06-30\"").IsSound);
    }

    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void What_is_over_with_the_scope_ends_in_it_and_what_is_decided_on_the_next_day_is_too_late(string day, bool isSound)
    {
        var reading = With($", {{ \"instrument\": \"A\", \"item\": 4, \"by\": \"ceo\", \"to\": \"it\", \"activities\": [ \"hire\" ], \"decidedOn\": \"{day}\" }} ], \"deputies\": [ {{ \"seat\": \"ciso\", \"deputy\": \"it\", \"from\": \"2026-02-01\", \"endedAfter\": \"2026-06-30\" }} ], \"reviews\": [ {{ \"id\": \"MR\", \"held\": \"2026-06-30\", \"chair\": \"ceo\", \"attendees\": [ \"ceo\" ] }} ]", ", \"closedAfter\": \"2026-06-30\"");
        Assert.Equal(isSound ? [] : ["ISMS-S06"], reading.Diagnostics.SelectMany(each => each.Rules).Select(rule => rule.Id.Value));
        Assert.Equal(isSound, reading.IsSound);
    }

    [Fact]
    public void An_acting_appointment_lasts_through_the_day_to_which_it_was_extended()
    {
        var reading = With("]");
        Assert.Equal(["bo", "cy", "cy", "cy", "bo"], new[] { (2, 28), (3, 1), (4, 1), (4, 30), (5, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).WhoFills(PositionId.From("ciso")).Person?.Value));
    }

    [Fact]
    public void A_delegation_that_supersedes_another_ends_it_and_carries_on_what_is_said()
    {
        var reading = With("""
            , { "instrument": "B", "item": 1, "by": "ceo", "to": "ciso", "activities": [ "spend" ], "kinds": [ "decide" ], "limits": [ { "amount": 500, "currency": "EUR" } ], "redelegate": 2, "decidedOn": "2026-02-01",
                "supersedes": { "instrument": "A", "item": 1, "carryOver": [ { "old": { "instrument": "A", "item": 2 }, "as": { "instrument": "B", "item": 2 } } ] } } ]
            """);
        Assert.Equal([(true, true), (true, false)], new[] { 1, 2 }.Select(month => (May(reading, "cy", "spend", month, 31 - (3 * (month - 1))), May(reading, "dan", "spend", month, 31 - (3 * (month - 1))))));
        var link = reading.At(2026, 2, 2).MayAct(Person("cy"), Activity("spend"), Money.Of(100m, "EUR")).Chain[0].Item;
        Assert.Equal(("B", "2"), (link.Instrument, link.Item));
        With(", { \"instrument\": \"B\", \"item\": 1, \"by\": \"ceo\", \"to\": \"ciso\", \"activities\": [ \"spend\" ], \"decidedOn\": \"2026-02-01\", \"supersedes\": { \"instrument\": \"A\", \"item\": 9 } } ]").HasFaults("ISMS-F19 17:134 delegations[3].supersedes");
    }

    [Fact]
    public void A_successor_acts_from_the_order_on_up_to_its_cap_and_beyond_it_where_that_was_extended()
    {
        const string order = "], \"absences\": [ { \"person\": \"ada\", \"from\": \"2026-05-01\", \"returnedOn\": \"2026-06-20\" } ], \"successions\": [ { \"instrument\": \"SO\", \"item\": 1, \"seat\": \"ceo\", \"order\": [ \"ciso\" ], \"cap\": \"P30D\", \"period\": { \"from\": \"2026-01-02\" }";
        var (capped, extended) = (With(order + " } ]"), With(order + ", \"extensions\": [ { \"through\": \"2026-06-15\", \"decidedOn\": \"2026-05-20\" } ] } ]"));
        Assert.Equal([false, true, false], new[] { (4, 30), (5, 2), (6, 10) }.Select(day => May(capped, "bo", "hire", day.Item1, day.Item2)));
        Assert.Equal([true, true, false], new[] { (6, 10), (6, 15), (6, 16) }.Select(day => May(extended, "bo", "hire", day.Item1, day.Item2)));
    }
}
