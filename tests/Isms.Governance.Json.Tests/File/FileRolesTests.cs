using Isms.Governance.Organization;
using Isms.Governance.Roles;
using static Isms.Governance.Json.Tests.Files.House;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file says what positions are charged with, since when, and whether they know.</summary>
public class FileRolesTests
{
    private const string Lead = """
        "roles": [ { "id": "isms-lead", "title": "Lead of the ISMS", "mandates": [ "5.3.a", "5.3.b" ], "responsibilities": [ "run-isms" ], "authorities": [ "spend" ], "competences": [ "lead-implementer" ],
          "assignments": [ { "to": "iso", "assignedBy": "ceo", "from": "2026-02-01", "communicatedOn": "2026-02-10", "communicatedTo": "all-staff", "acknowledgedOn": "2026-02-08" } ] } ]
        """;

    private static readonly RoleId Role = RoleId.From("isms-lead");

    [Fact]
    public void A_role_is_held_with_its_mandates_made_known_and_acknowledged()
    {
        var reading = With(Lead);
        var held = reading.At(2026, 3, 1).Roles.WhatIsHeldBy(PositionId.From("iso"));
        Assert.Equal(["isms-lead", "Conformity", "Reporting"], held.Select(each => each.Role?.Value ?? each.Mandate.ToString()));
        Assert.All(held, each => Assert.Equal("all-staff", each.Communicated!.To));
        Assert.All(held, each => Assert.NotNull(each.AcknowledgedAt));
        Assert.Equal(["run-isms"], reading.At(2026, 3, 1).Roles.Find(Role)!.Responsibilities.Select(each => each.Value));
        Assert.Empty(reading.At(2026, 1, 31).Roles.WhoHolds(Role));
        Assert.Empty(reading.Found(3, 1, "ISMS-R05"));
    }

    [Fact]
    public void What_was_not_made_known_loads_and_is_found_on_the_line_of_the_assignment()
    {
        var reading = With(Lead.Replace("\"communicatedOn\": \"2026-02-10\", ", "", StringComparison.Ordinal));
        Assert.Empty(reading.Found(3, 2, "ISMS-R05"));
        Assert.Contains(reading.Found(3, 4, "ISMS-R05"), each => each.StartsWith("ISMS-R05 roles[0].assignments[0]: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_role_ends_after_its_last_day_and_so_does_an_assignment()
    {
        var reading = With(Lead.Replace("\"communicatedOn\"", "\"endedAfter\": \"2026-05-31\", \"endingReason\": \"reorganised\", \"communicatedOn\"", StringComparison.Ordinal)
            .Replace("\"assignments\"", "\"through\": \"2026-06-30\", \"assignments\"", StringComparison.Ordinal));
        Assert.Equal([3, 0], new[] { (5, 31), (6, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).Roles.WhatIsHeldBy(PositionId.From("iso")).Count));
        Assert.Equal([true, false], new[] { (6, 30), (7, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).Roles.Find(Role) is not null));
    }

    [Fact]
    public void A_mandate_is_given_without_a_role_and_found_at_its_own_line_until_it_is_acknowledged()
    {
        var reading = With("\"mandates\": [ { \"mandate\": \"5.3.b\", \"to\": \"iso\", \"from\": \"2026-02-01\", \"endedAfter\": \"2026-05-31\", \"communicatedOn\": \"2026-02-02\" } ]");
        Assert.Equal([0, 1, 1, 0], new[] { (1, 31), (2, 1), (5, 31), (6, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).Roles.WhatIsHeldBy(PositionId.From("iso")).Count));
        Assert.Contains(reading.Found(3, 4, "ISMS-A09"), each => each.StartsWith("ISMS-A09 mandates[0]: ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_over_on_the_last_day_ends_before_the_same_begins_again()
    {
        var reading = With("""
            "roles": [ { "id": "lead", "assignments": [ { "to": "iso", "from": "2026-04-01" }, { "to": "iso", "from": "2026-02-01", "endedAfter": "2026-03-31" } ] } ],
            "mandates": [ { "mandate": "5.3.a", "to": "iso", "from": "2026-04-01" }, { "mandate": "5.3.a", "to": "iso", "from": "2026-02-01", "endedAfter": "2026-03-31" } ],
            "responsibilities": [ { "activity": "audit", "to": "cfo", "letters": "I", "from": "2026-04-01" }, { "activity": "audit", "to": "cfo", "letters": "C", "from": "2026-02-01", "endedAfter": "2026-03-31" } ]
            """);
        Assert.Equal(2, reading.At(2026, 4, 1).Roles.WhatIsHeldBy(PositionId.From("iso")).Count);
        Assert.Equal("I", reading.At(2026, 4, 1).Roles.Raci([ActivityId.From("audit")], [PositionId.From("cfo")]).Rows[0].Cells[0].ToText());
    }

    [Fact]
    public void A_role_changes_and_keeps_what_the_change_does_not_say()
    {
        var reading = With("\"roles\": [ { \"id\": \"isms-lead\", \"responsibilities\": [ \"run-isms\" ], \"changes\": [ { \"from\": \"2026-04-01\", \"authorities\": [ \"spend\" ] } ] } ]");
        Assert.Equal([0, 1], new[] { 3, 4 }.Select(month => reading.At(2026, month, 1).Roles.Find(Role)!.Authorities.Count));
        Assert.Equal(["run-isms"], reading.At(2026, 4, 1).Roles.Find(Role)!.Responsibilities.Select(each => each.Value));
    }

    [Theory]
    [InlineData("\"roles\": [ { \"id\": \"r\", \"responsibilities\": [ \"run-isns\" ] } ]", "ISMS-F19 2:47 roles[0].responsibilities[0]")]
    [InlineData("\"roles\": [ { \"id\": \"r\", \"mandates\": [ \"5.3.c\" ] } ]", "ISMS-F12 2:39 roles[0].mandates[0]")]
    [InlineData("\"mandates\": [ { \"to\": \"iso\", \"from\": \"2026-02-01\" } ]", "ISMS-F08 2:15 mandates[0]")]
    [InlineData("\"mandates\": [\n{ \"mandate\": \"5.3.a\", \"to\": \"ceo\", \"assignedBy\": \"it-lead\", \"from\": \"2026-02-01\" } ]", "ISMS-F21 3:1 mandates[0]")]
    [InlineData("\"mandates\": [ { \"mandate\": \"5.3.a\", \"to\": \"iso\", \"from\": \"2026-02-01\", \"acknowledgedOn\": [ \"2026-02-30\" ] } ]", "ISMS-F13 2:92 mandates[0].acknowledgedOn[0]")]
    [InlineData("\"roles\": [ \"r\" ]", "ISMS-F10 2:12 roles[0]")]
    [InlineData("\"roles\": [ { \"id\": \"r\" }, { \"id\": \"r\" } ]", "ISMS-F17 2:35 roles[1].id")]
    [InlineData("\"roles\": [ { \"id\": \"r\", \"assignments\": [ { \"to\": \"iso\", \"from\": \"2026-02-30\" } ] } ]", "ISMS-F13 2:65 roles[0].assignments[0].from")]
    [InlineData("\"roles\": [ { \"id\": \"r\", \"assignments\": [\n{ \"to\": \"ceo\", \"assignedBy\": \"it-lead\", \"from\": \"2026-02-01\" } ] } ]", "ISMS-F21 3:1 roles[0].assignments[0]")]
    [InlineData("\"responsibilities\": [ { \"activity\": \"audit\", \"to\": \"iso\", \"letters\": \"X\", \"from\": \"2026-02-01\" } ]", "ISMS-F12 2:70 responsibilities[0].letters")]
    [InlineData("\"segregation\": { \"accepted\": [ { \"pair\": \"p\", \"reason\": \"small\", \"from\": \"2026-02-01\" } ] }", "ISMS-F19 2:42 segregation.accepted[0].pair")]
    public void What_is_wrong_is_told_where_it_stands(string line, string expected) => With(line).HasFaults(expected);

    [Fact]
    public void Letters_are_given_one_by_one_over_days_of_their_own()
    {
        var reading = With("""
            "responsibilities": [ { "activity": "audit", "to": "iso", "letters": "A/R", "from": "2026-02-01", "through": "2026-06-30" }, { "activity": "audit", "to": "cfo", "letters": "A", "from": "2026-07-01" },
              { "activity": "audit", "to": { "class": "heads" }, "letters": "I", "from": "2026-02-01", "endedAfter": "2026-03-31" } ]
            """);
        RaciMatrix On(int month) => reading.At(2026, month, 1).Roles.Raci([ActivityId.From("audit")], [PositionId.From("iso"), PositionId.From("cfo"), ClassId.From("heads")]);
        Assert.Equal(["A/R |  | I", "A/R |  | ", " | A | "], new[] { 2, 4, 7 }.Select(month => string.Join(" | ", On(month).Rows[0].Cells.Select(cell => cell.ToText()))));
    }

    [Fact]
    public void That_a_pair_cannot_be_kept_apart_is_accepted_for_a_time()
    {
        var reading = With("\"segregation\": { \"pairs\": [ { \"id\": \"p\", \"activities\": [ \"audit\", \"run-isms\" ] } ], \"accepted\": [ { \"pair\": \"p\", \"reason\": \"three people\", \"from\": \"2026-02-01\", \"through\": \"2026-12-31\" } ] }");
        Assert.Equal("three people", Assert.IsType<SegregationRiskAccepted>(reading.Journal.Select(each => each.Event).OfType<SegregationRiskAccepted>().Single()).Reason);
        Assert.Equal(["ISMS-F21"], With("\"segregation\": { \"pairs\": [ { \"id\": \"p\", \"activities\": [ \"audit\", \"run-isms\" ] } ], \"accepted\": [ { \"pair\": \"p\", \"reason\": \"x\", \"from\": \"2026-02-01\" } ] }").Diagnostics.Select(each => each.Fault!.Code));
    }
}
