using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file says which editions bind besides, from a day on, and everything that a catalogue of the house asks.</summary>
public class AdoptionFileTests
{
    private const string Duties = """
        { "edition": "NIS2", "title": "Duties of the board", "from": "2026-07-01", "knownFrom": "2026-03-01", "own": [
          { "id": "NIS2/20.1", "title": "The board approves the measures", "text": "and oversees them", "actor": "tm-decides", "evidence": [ "policy-approval", "budget-decision" ], "days": 365, "remindAfter": 330,
            "ifMissing": "minor", "atWorst": "major", "worstWhen": "there are none", "key": "NIS2/measures", "documented": true, "mayBeLeftOut": false },
          { "id": "NIS2/20.2", "title": "The board is trained", "actor": "tm-in-person", "amends": "27001:2022/7.2.a" },
          { "id": "NIS2/hint", "title": "Others may be trained as well", "actor": "owner", "note": true } ] }
        """;

    private static GovernanceFileReading Adopting(string adoptions) => RecordFiles.Firm($"\"adoptions\": [ {adoptions} ]");

    private static IEnumerable<string> Editions(GovernanceFileReading reading, int month, int day) => reading.At(2026, month, day).Editions.Select(each => each.Id.Value);

    [Fact]
    public void A_later_edition_of_the_standard_binds_from_its_first_day_on_by_decision_of_the_top()
    {
        var reading = Adopting("""{ "edition": "27001:2022+Amd1:2024", "from": "2026-07-01" }""");
        Assert.Equal(["27001:2022"], Editions(reading, 6, 30));
        Assert.Equal(["27001:2022", "27001:2022+Amd1:2024"], Editions(reading, 7, 1));
        Assert.Equal("ada", reading.Journal.Last(each => each.Event is CatalogueAdopted).Event.Decided.By.Value);
        Adopting("""{ "edition": "27001:2022+Amd1:2024", "from": "2026-07-01", "decidedBy": "ciso" }""").IsRefused("2:16 adoptions[0]", Rule.D26);
    }

    [Fact]
    public void A_catalogue_of_the_house_is_on_record_before_it_binds_with_all_that_it_asks()
    {
        var reading = Adopting(Duties);
        Assert.Equal(["27001:2022"], Editions(reading, 6, 30));
        Assert.Equal(["27001:2022", "NIS2"], Editions(reading, 7, 1));
        var registered = Assert.IsType<CatalogueRegistered>(Assert.Single(reading.Journal, each => each.Event is CatalogueRegistered).Event);
        Assert.Equal("Duties of the board", registered.Title);
        Assert.Equal(
            [
                new Requirement
                {
                    Id = ObligationId.From("NIS2/20.1"), Title = "The board approves the measures", Text = "and oversees them", Actor = ActorRule.Decides, Evidence = [EvidenceKind.PolicyApproval, EvidenceKind.BudgetDecision],
                    Cadence = new() { Days = 365, RemindAfter = 330 }, IfMissing = FindingGrade.Minor, AtWorst = FindingGrade.Major, WorstWhen = "there are none", Key = "NIS2/measures", IsDocumented = true, MayBeLeftOut = false,
                },
                new Requirement { Id = ObligationId.From("NIS2/20.2"), Title = "The board is trained", Actor = ActorRule.Personal, IfMissing = FindingGrade.Observation, Amends = ObligationId.From("27001:2022/7.2.a") },
                new Requirement { Id = ObligationId.From("NIS2/hint"), Title = "Others may be trained as well", Actor = ActorRule.Owner, IsNote = true },
            ],
            registered.Requirements);
    }

    [Fact]
    public void What_is_adopted_later_can_be_named_by_its_id_and_by_a_number_that_nothing_else_has()
    {
        var reading = RecordFiles.Firm("""
            "adoptions": [ { "edition": "NIS2", "from": "2026-07-01", "own": [ { "id": "NIS2/21.1", "title": "Suppliers are looked at", "actor": "owner", "mayBeLeftOut": true }, { "id": "NIS2/21.2", "title": "Logs are kept", "actor": "owner", "mayBeLeftOut": true } ] } ],
            "exclusions": [ { "control": "NIS2/21.1", "reason": "there are none", "from": "2026-07-01" }, { "control": "21.2", "reason": "nothing logs", "from": "2026-07-01" } ]
            """);
        Assert.Equal(["NIS2/21.1", "NIS2/21.2"], reading.At(2026, 7, 1).Objectives.Exclusions.Select(each => each.Control.Value));
    }

    [Fact]
    public void What_is_written_says_it_again()
    {
        var reading = Adopting($$"""{ "edition": "27001:2022+Amd1:2024", "from": "2026-07-01" }, {{Duties}}""");
        var written = GovernanceFile.Write(reading.Register!);
        Assert.Empty(written.Notices);
        Assert.Equal(Catalogues(reading), Catalogues(Read(written.Text)));

        static IEnumerable<GovernanceEvent> Catalogues(GovernanceFileReading reading) => reading.Journal.Select(each => each.Event).Where(each => each is CatalogueRegistered)
            .Concat(reading.Journal.Select(each => each.Event).OfType<CatalogueAdopted>().OrderBy(each => each.Edition.Value, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{ "from": "2026-07-01" }""", "ISMS-F08 2:16 adoptions[0]")]
    [InlineData("""{ "edition": "27001:2022+Amd1:2024" }""", "ISMS-F08 2:16 adoptions[0]")]
    [InlineData("""{ "edition": "27001:2022+Amd1:2024", "title": "x", "from": "2026-07-01" }""", "ISMS-F16 2:16 adoptions[0]")]
    [InlineData("""{ "edition": "house", "from": "2026-07-01", "own": [] }""", "ISMS-F16 2:16 adoptions[0]")]
    [InlineData("""{ "edition": "house", "from": "2026-07-01", "own": [ { "id": "home/1", "title": "x", "actor": "owner" } ] }""", "ISMS-F16 2:16 adoptions[0]")]
    [InlineData("""{ "edition": "house", "from": "2026-07-01", "own": [ { "id": "house/1", "title": "x", "actor": "owner", "remindAfter": 30 } ] }""", "ISMS-F16 2:16 adoptions[0]")]
    [InlineData("""{ "edition": "house", "from": "2026-07-01", "own": [ { "id": "house/1", "title": "x", "actor": "owner", "evidence": [ "a hunch" ] } ] }""", "ISMS-F12 2:134 adoptions[0].own[0].evidence[0]")]
    public void What_is_wrong_is_told_where_it_stands(string item, string expected) => Adopting(item).HasFaults(expected);

    [Fact]
    public void An_edition_that_nobody_knows_is_refused() => Adopting("""{ "edition": "27001:2021", "from": "2026-07-01" }""").IsRefused("2:16 adoptions[0]", Rule.S01);
}
