using Isms.Governance.Delegations;
using Isms.Governance.Rules;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file says from when on the organisation delegates otherwise.</summary>
public class SchemeChangeFileTests
{
    private static GovernanceFileReading Changed(string changes) => RecordFiles.Firm($"\"schemeChanges\": [ {changes} ]");

    [Fact]
    public void A_change_says_what_is_different_from_a_day_on_and_nothing_else_changes()
    {
        var reading = Changed("""{ "from": "2026-07-01", "scheme": { "acceptance": "required" } }, { "from": "2026-08-01", "scheme": { "maxDepth": 3 } }""");
        Assert.Equal([(false, null), (true, null), (true, 3)], new[] { (6, 30), (7, 1), (8, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).Scheme!).Select(each => (each.AcceptanceRequired, each.MaxDepth)));
    }

    [Fact]
    public void With_a_published_scheme_it_starts_anew_from_that()
    {
        var reading = Changed("""{ "from": "2026-07-01", "scheme": { "maxDepth": 7 } }, { "from": "2026-08-01", "preset": "auckland", "scheme": { "openEnd": "allowed" } }""");
        Assert.Equal(DelegationScheme.Auckland with { OpenEnds = true }, reading.At(2026, 8, 1).Scheme);
    }

    [Fact]
    public void What_was_handed_over_before_keeps_its_terms_and_what_is_handed_over_later_has_those_of_the_new_scheme()
    {
        var reading = House.With("""
            "schemeChanges": [ { "from": "2026-07-01", "scheme": { "acceptance": "required" } } ],
            "delegations": [ { "instrument": "D", "item": 1, "by": "ceo", "to": "iso", "activities": [ "run-isms" ], "period": { "from": "2026-06-01", "through": "2026-12-31" } },
              { "instrument": "D", "item": 2, "by": "ceo", "to": "it-lead", "activities": [ "run-isms" ], "period": { "from": "2026-07-01", "through": "2026-12-31" }, "acceptedOn": "2026-07-03" } ]
            """);
        Assert.Equal([(true, false), (true, true)], new[] { 2, 3 }.Select(day => (reading.At(2026, 7, day).MayAct(Person("cai"), Activity("run-isms")).IsYes, reading.At(2026, 7, day).MayAct(Person("dora"), Activity("run-isms")).IsYes)));
    }

    [Fact]
    public void It_is_the_decision_of_the_top()
    {
        Assert.Equal("ada", Changed("""{ "from": "2026-07-01", "preset": "uwa" }""").Journal[^1].Event.Decided.By.Value);
        Changed("""{ "from": "2026-07-01", "preset": "uwa", "decidedBy": "ciso" }""").IsRefused("2:20 schemeChanges[0]", Rule.D26);
    }

    [Theory]
    [InlineData("""{ "from": "2026-07-01" }""", "ISMS-F16 2:20 schemeChanges[0]")]
    [InlineData("""{ "preset": "uwa" }""", "ISMS-F08 2:20 schemeChanges[0]")]
    [InlineData("""{ "from": "2026-07-01", "preset": "uva" }""", "ISMS-F12 2:54 schemeChanges[0].preset")]
    [InlineData("""{ "from": "2026-07-01", "maxDepth": 3 }""", "ISMS-F07 2:44 schemeChanges[0]")]
    public void What_is_wrong_is_told_where_it_stands(string item, string expected) => Changed(item).HasFaults(expected);
}
