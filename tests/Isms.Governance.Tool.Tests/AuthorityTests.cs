namespace Isms.Governance.Tool.Tests;

/// <summary>That a report, a comparison and a what-if tell which authority is there, is lost or gained, and do so where no verdict differs.</summary>
public sealed class AuthorityTests : IDisposable
{
    private const string Firm = """
        format: isms-governance/1
        organization: { id: x, name: X, timeZone: Europe/Berlin, recordsFrom: 2026-01-01 }
        scope: { id: isms, title: S, establishedOn: 2026-01-01 }
        preset: simple
        people: [ { id: ada, name: Ada }, { id: bo, name: Bo }, { id: cy, name: Cy } ]
        positions: [ { id: ceo, title: CEO }, { id: ciso, title: CISO, reportsTo: ceo }, { id: ops, title: Ops, reportsTo: ciso } ]
        appointments:
          - { position: ceo, person: ada, from: 2026-01-01 }
          - { position: ciso, person: bo, from: 2026-01-01 }
          - { position: ops, person: cy, from: 2026-01-01 }
        topManagement: [ { position: ceo, as: head, from: 2026-01-01 } ]
        activities: [ { id: spend, title: Spend, monetary: true } ]
        delegations:
          - { instrument: DA, item: 1, by: ceo, to: ciso, activities: [spend], kinds: [decide], limits: [ { amount: 500, currency: EUR } ], redelegate: 1, period: { from: 2026-01-01, through: 2026-12-31 } }
          - { instrument: DA, item: 2, by: ciso, under: { instrument: DA, item: 1 }, to: ops, activities: [spend], kinds: [decide], limits: [ { amount: 200, currency: EUR } ], period: { from: 2026-01-01, through: 2026-12-31 } }

        """;

    private const string Revoked = Firm + "delegationEvents: [ { of: { instrument: DA, item: 1 }, kind: revoke, by: ceo, on: 2026-05-01, reason: x } ]\n";

    private readonly IsmsRun isms = new IsmsRun().With("g.yaml", Firm).With("revoked.yaml", Revoked);

    public void Dispose() => isms.Dispose();

    [Fact]
    public void A_delegation_that_lapses_takes_those_below_and_the_authority_of_people_with_it()
    {
        var json = isms.Run("what-if g.yaml --lapses DA/1 --on 2026-05-01 --format json").Json;
        Assert.Equal(["DA/1 to position `ciso`: active, revoked", "DA/2 to position `ops`: active, broken-above"], json["delegations"]!.AsArray().Select(each => $"{each!["of"]}: {each["fromStanding"]}, {each["toStanding"]}"));
        Assert.Equal(["bo decide spend: up to 500 EUR, none", "cy decide spend: up to 200 EUR, none"], json["authority"]!.AsArray().Select(each => $"{each!["person"]} {each["kinds"]![0]} {each["activity"]}: {each["from"]}, {each["to"]?.ToString() ?? "none"}"));
        Assert.Empty(json["seats"]!.AsArray());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("sarif")]
    public void What_is_lost_is_told_in_every_format(string format)
    {
        var output = isms.Run($"what-if g.yaml --lapses DA/1 --on 2026-05-01 --format {format}").Output;
        Assert.Contains("delegation DA/2 to position `ops`: in force, then without force", output, StringComparison.Ordinal);
        Assert.Contains("cy to decide `spend`: up to 200 EUR, then no authority", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_position_that_falls_vacant_is_told_with_what_who_filled_it_may_no_more()
    {
        var json = isms.Run("what-if g.yaml --vacates ciso --on 2026-05-01 --format json").Json;
        Assert.Equal("ciso: bo, vacant", $"{json["seats"]![0]!["of"]}: {json["seats"]![0]!["from"]}, {json["seats"]![0]!["to"]}");
        Assert.Equal(["bo"], json["authority"]!.AsArray().Select(each => (string?)each!["person"]));
        Assert.Empty(json["delegations"]!.AsArray());
    }

    [Fact]
    public void Who_leaves_may_no_more_what_they_might()
    {
        var json = isms.Run("what-if g.yaml --leaves cy --on 2026-05-01 --format json").Json;
        Assert.Equal(["cy"], json["authority"]!.AsArray().Select(each => (string?)each!["person"]));
    }

    [Fact]
    public void A_delegation_that_is_over_cannot_lapse()
    {
        var result = isms.Run("what-if g.yaml --lapses DA/1 --on 2027-05-01");
        Assert.Equal(2, result.Code);
        Assert.EndsWith("isms: delegation `DA/1` is expired then, so it cannot end\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_compared_by_what_fell_with_what_was_above_it()
    {
        var json = isms.Run("diff revoked.yaml --from 2026-04-30 --to 2026-05-01 --format json").Json;
        Assert.Equal(["revoked", "broken-above"], json["delegations"]!.AsArray().Select(each => (string?)each!["toStanding"]));
        Assert.Equal(["bo", "cy"], json["authority"]!.AsArray().Select(each => (string?)each!["person"]));
        Assert.Contains("without force: what is above it is not in force", isms.Run("diff revoked.yaml --from 2026-04-30 --to 2026-05-01").Output, StringComparison.Ordinal);
        Assert.Empty(isms.Run("diff revoked.yaml --from 2026-05-01 --to 2026-06-01 --format json").Json["delegations"]!.AsArray());
    }

    [Fact]
    public void A_delegation_that_begins_is_a_change()
    {
        var json = isms.Run("diff g.yaml --from 2025-12-31 --to 2026-01-01 --format json").Json;
        Assert.Equal(["DA/1 to position `ciso`", "DA/2 to position `ops`"], json["delegations"]!.AsArray().Where(each => each!["from"] is null && (string?)each["toStanding"] == "active").Select(each => (string?)each!["of"]));
    }

    [Fact]
    public void A_report_lists_as_in_force_what_is_and_apart_from_it_what_is_not()
    {
        Assert.Equal(0, isms.Run("report revoked.yaml --out before --at 2026-04-30").Code);
        Assert.Equal(0, isms.Run("report revoked.yaml --out after --at 2026-05-01").Code);
        Assert.DoesNotContain("not in force", Listed("before"), StringComparison.Ordinal);
        Assert.StartsWith("Delegations in force\nnone\n", Listed("after"), StringComparison.Ordinal);
        Assert.Matches("(?s)not in force, and not over.*DA/2.*without force", Listed("after"));
    }

    private string Listed(string pack) => File.ReadAllText(Path.Combine(isms.Folder, pack, "delegations.txt"));
}
