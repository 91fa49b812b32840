using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That what a file says of roles, leadership and what follows from them is written so that it comes back as it was.</summary>
public class FileRecordsWritingTests
{
    private const string Role = """
          "roles": [
            {
              "id": "lead",
              "title": "Lead of the ISMS",
              "responsibilities": [ "run-isms" ],
              "authorities": [ "spend" ],
              "changes": [ { "from": "2026-04-01", "title": "lead", "authorities": [], "competences": [ "lead-implementer" ] } ],
              "assignments": [
                { "to": "iso", "from": "2026-02-01", "endedAfter": "2026-06-30", "endingReason": "reorganised", "acknowledgedOn": "2026-02-08" },
                { "to": "iso", "from": "2026-07-01", "through": "2026-11-30", "communicatedOn": "2026-07-02", "communicatedBy": "cai", "evidence": "mail" }
              ],
              "through": "2026-12-31",
              "endingReason": "no longer needed"
            }
          ]
        """;

    [Theory]
    [InlineData("records.json")]
    [InlineData("evaluation.json")]
    public void What_a_year_of_records_says_is_written_wholly(string name) => ComesBack(Sample(name));

    [Fact]
    public void A_role_is_written_with_what_became_of_it_and_who_held_it() => IsWrittenAs(Role, House.With(Role));

    [Fact]
    public void A_mandate_that_goes_with_a_role_is_written_by_itself()
    {
        const string Held = "\"to\": \"iso\", \"from\": \"2026-02-01\", \"endedAfter\": \"2026-06-30\", \"communicatedOn\": \"2026-02-02\", \"acknowledgedOn\": \"2026-02-03\" }";
        IsWrittenAs($"  \"mandates\": [\n    {{ \"mandate\": \"5.3.a\", {Held}\n  ]", House.With($"\"roles\": [ {{ \"id\": \"lead\", \"mandates\": [ \"5.3.a\" ], \"assignments\": [ {{ {Held} ] }} ]"));
    }

    [Fact]
    public void Whoever_fills_the_position_later_acknowledges_it_as_well() => IsWrittenAs(
        "\"acknowledgedOn\": [ \"2026-02-08\", \"2026-05-03\" ]",
        Read("""
            { "format": "isms-governance/1", "organization": { "recordedBy": "ada" }, "scope": { "id": "isms", "establishedOn": "2026-01-01" }, "people": [ "ada", "bo", "cai" ], "positions": [ "ceo", "ciso" ],
              "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" }, { "position": "ciso", "person": "bo", "from": "2026-01-01", "endedAfter": "2026-04-30" }, { "position": "ciso", "person": "cai", "from": "2026-05-01" } ],
              "topManagement": [ { "position": "ceo", "as": "head" } ],
              "mandates": [ { "mandate": "5.3.b", "to": "ciso", "from": "2026-02-01", "acknowledgedOn": [ "2026-02-08", "2026-05-03" ] } ] }
            """));

    [Fact]
    public void That_a_pair_is_not_kept_apart_is_written_with_why_and_until_when()
    {
        const string Segregation = "\"segregation\": { \"pairs\": [ { \"id\": \"p\", \"activities\": [ \"audit\", \"run-isms\" ] } ], \"accepted\": [ { \"pair\": \"p\", \"reason\": \"three people\", \"from\": \"2026-02-01\", \"through\": \"2026-12-31\" } ] }";
        IsWrittenAs("\"accepted\": [ { \"pair\": \"p\", \"reason\": \"three people\", \"from\": \"2026-02-01\", \"through\": \"2026-12-31\" } ]", House.With(Segregation));
    }

    [Theory]
    [InlineData("""{ "id": "L-1", "letters": [ "27001:2022/5.1.d", "27001:2022/5.1.e" ], "by": "cai", "source": "ada", "as": "ceo", "on": "2026-02-10", "kind": "leadership-communication", "audience": "all staff", "reach": { "count": 39, "of": 42 }, "evidence": "recording" }""")]
    [InlineData("""{ "id": "L-2", "letters": [ "27001:2022/5.1.f" ], "by": "ada", "on": "2026-02-10", "kind": "support-act", "what": "two more hands" }""")]
    [InlineData("""{ "id": "S-1", "letters": [ "27001:2022/5.1.b" ], "by": "cai", "on": "2026-02-10", "what": "leavers lose access", "process": "leaving", "owner": "it-lead", "evidence": { "source": "checklist", "on": "2026-02-09" } }""")]
    [InlineData("""{ "id": "I-1", "letters": [ "27001:2022/5.1.e" ], "by": "ada", "source": "bo", "as": "ciso", "on": "2026-02-10", "what": "restore is tried again", "missed": "restore-time" }""")]
    [InlineData("""{ "id": "E-1", "letters": [ "27001:2022/5.1.f" ], "by": "bo", "on": "2026-03-02", "what": "no time to test", "to": "ceo", "answerDue": "2026-03-16", "answeredOn": "2026-03-05", "answeredBy": "ada", "answer": "two days a month", "answerEvidence": "minutes", "evidence": "mail" }""")]
    [InlineData("""{ "id": "E-2", "by": "bo", "on": "2026-03-02", "what": "no time to test", "to": "it-lead" }""")]
    public void What_leaders_did_is_written_in_the_words_in_which_it_was_said(string item) =>
        IsWrittenAs(item, RecordFiles.Firm($"\"leadership\": [ {item} ]"));

    [Fact]
    public void Which_aims_of_the_strategy_a_policy_and_an_objective_serve_is_written_with_what_the_aims_say()
    {
        const string Head = """{ "format": "isms-governance/1", "organization": { "recordedBy": "ada" }, "scope": { "id": "isms", "establishedOn": "2026-01-01" }, "people": [ "ada" ], "positions": [ "ceo" ], "topManagement": [ { "position": "ceo", "as": "head" } ], "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" } ], """;
        IsWrittenAs("\"strategy\": [ { \"id\": \"ST-0\" }, { \"id\": \"ST-1\", \"title\": \"Trusted partner\" } ]", Read(Head + """
            "strategy": [ { "id": "ST-1", "title": "Trusted partner" }, { "id": "ST-0" } ],
            "policies": [ { "id": "P", "tier": "top", "from": "2026-02-01", "keeper": "ceo", "approvedUnder": "approve", "strategy": [ "ST-1" ] } ], "activities": [ { "id": "approve", "delegability": "top-management" } ],
            "objectives": [ { "id": "O", "title": "strong authentication", "keeper": "ceo", "strategy": "ST-0", "from": "2026-02-01", "target": "all", "what": "keys", "who": "ceo", "due": "2026-06-30", "judgedBy": "report" } ] }
            """));
    }

    [Fact]
    public void What_does_not_apply_is_written_with_why_and_until_when()
    {
        const string Exclusions = """
            "exclusions": [ { "control": "A.5.3", "reason": "three people", "through": "2026-06-30" }, { "control": "A.5.3", "reason": "nobody else is there", "from": "2026-07-01" },
              { "control": "house/visitors", "reason": "nobody comes", "from": "2026-08-01" }, { "control": "house/visitors", "reason": "nobody ever came", "from": "2026-08-02", "through": "2026-08-03" } ]
            """;
        const string House = """ "catalogue": { "own": [ { "id": "house/visitors", "title": "Visitors are met", "actor": "owner", "mayBeLeftOut": true }, { "id": "house/A.1", "title": "Doors are locked", "actor": "owner", "mayBeLeftOut": false } ] } """;
        var reading = RecordFiles.Firm($"{House},\n{Exclusions}");
        IsWrittenAs(Exclusions, reading);
        IsWrittenAs(House, reading);
    }

    [Fact]
    public void A_scheme_that_is_adopted_later_is_written_with_where_it_starts_from() => IsWrittenAs(
        """
        "schemeChanges": [
          { "from": "2026-07-01", "preset": "simple", "scheme": { "maxDepth": 2, "acceptance": "required" }, "decidedOn": "2026-06-15" },
          { "from": "2026-08-01", "preset": "simple", "scheme": { "maxDepth": 3, "acceptance": "required" } },
          { "from": "2026-09-01", "preset": "simple" }, { "from": "2026-10-01", "preset": "auckland" } ]
        """,
        RecordFiles.Firm("""
            "schemeChanges": [ { "from": "2026-07-01", "decidedOn": "2026-06-15", "scheme": { "maxDepth": 2, "acceptance": "required" } }, { "from": "2026-08-01", "scheme": { "maxDepth": 3 } },
              { "from": "2026-09-01", "preset": "simple" }, { "from": "2026-10-01", "preset": "auckland" } ]
            """));

    [Fact]
    public void Who_took_note_of_what_was_handed_over_is_written() => IsWrittenAs("{ \"to\": \"cfo\", \"acknowledgedOn\": \"2026-03-10\", \"evidence\": \"signed list\" }", Read("""
        { "format": "isms-governance/1", "scope": { "id": "isms", "establishedOn": "2026-01-01" }, "people": [ "ada", "bo" ], "positions": [ "ceo", "cfo" ],
          "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" }, { "position": "cfo", "person": "bo", "from": "2026-01-01" } ],
          "topManagement": [ { "position": "ceo", "as": "head" }, { "position": "cfo" } ],
          "accountability": [ { "obligation": "27001:2022/5.1.c", "to": [ "cfo" ], "from": "2026-03-01", "reason": "money" } ],
          "handovers": [ { "to": "cfo", "acknowledgedOn": "2026-03-10", "by": "bo", "evidence": "signed list" } ] }
        """));

    private static void IsWrittenAs(string expected, GovernanceFileReading reading) => Assert.Contains(Flat(expected), Flat(ComesBack(reading)), StringComparison.Ordinal);

    // Where the lines break is for the eye.
    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string ComesBack(GovernanceFileReading reading)
    {
        Assert.True(reading.IsSound, reading.ToString());
        var writing = GovernanceFile.Write(reading.Register);
        Assert.Empty(writing.Notices);
        var back = Read(writing.Text);
        Assert.True(back.IsSound, $"{back}\n{writing.Text}");
        Assert.Equal(Records(reading), Records(back));
        Assert.Equal(writing.Text, GovernanceFile.Write(back.Register).Text);
        return writing.Text;
    }

    private static IEnumerable<string> Records(GovernanceFileReading reading) =>
        reading.Journal.Select(each => $"{each.RecordedAt} {each.RecordedBy} {each.Event}").Order(StringComparer.Ordinal);
}
