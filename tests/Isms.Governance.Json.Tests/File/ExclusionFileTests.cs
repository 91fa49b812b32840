using Isms.Governance.Objectives;
using Isms.Governance.Rules;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file says which controls do not apply, why, and from when on they do again.</summary>
public class ExclusionFileTests
{
    private static GovernanceFileReading Without(string exclusions, string house = "true") => RecordFiles.Firm($$"""
        "catalogue": { "own": [ { "id": "house/visitors", "title": "Visitors are met", "actor": "owner", "mayBeLeftOut": {{house}} }, { "id": "house/locks", "title": "Doors are locked", "actor": "owner" } ] },
        "exclusions": [ {{exclusions}} ]
        """);

    private static string Excluded(GovernanceFileReading reading, int month, int day) =>
        string.Join("; ", reading.At(2026, month, day).Objectives.Exclusions.Select(each => $"{each.Control}: {each.Reason}"));

    [Fact]
    public void A_control_does_not_apply_from_the_first_day_through_the_last()
    {
        var reading = Without("""{ "control": "A.5.3", "reason": "three people", "from": "2026-02-01", "through": "2026-06-30" }""");
        Assert.Equal(["", "27001:2022/A.5.3: three people", "27001:2022/A.5.3: three people", ""], new[] { (1, 31), (2, 1), (6, 30), (7, 1) }.Select(day => Excluded(reading, day.Item1, day.Item2)));
        Assert.Equal("ada", Assert.Single(reading.Journal, each => each.Event is ControlExcluded).Event.Decided.By.Value);
    }

    [Fact]
    public void Without_a_first_day_it_never_applied_and_somebody_else_may_have_decided_so()
    {
        var reading = Without("""{ "control": "27001:2022/A.5.3", "reason": "three people", "decidedBy": "ciso" }""");
        Assert.Equal("27001:2022/A.5.3: three people", Excluded(reading, 1, 1));
        Assert.Equal("bo", Assert.Single(reading.Journal, each => each.Event is ControlExcluded).Event.Decided.By.Value);
    }

    [Fact]
    public void It_is_left_out_again_for_another_reason_from_the_day_after_the_last()
    {
        var reading = Without("""{ "control": "A.5.3", "reason": "nobody else is there", "from": "2026-07-01" }, { "control": "A.5.3", "reason": "three people", "through": "2026-06-30" }""");
        Assert.Equal(["27001:2022/A.5.3: three people", "27001:2022/A.5.3: nobody else is there"], new[] { (6, 30), (7, 1) }.Select(day => Excluded(reading, day.Item1, day.Item2)));
    }

    [Fact]
    public void What_the_house_lets_be_left_out_may_be()
    {
        Assert.Equal("house/visitors: nobody comes", Excluded(Without("""{ "control": "house/visitors", "reason": "nobody comes" }"""), 2, 1));
        Without("""{ "control": "house/visitors", "reason": "nobody comes" }""", "false").IsRefused("3:17 exclusions[0]", Rule.O05);
        Without("""{ "control": "house/locks", "reason": "there are none" }""").IsRefused("3:17 exclusions[0]", Rule.O05);
    }

    [Fact]
    public void A_clause_is_never_left_out() => Without("""{ "control": "5.1.c", "reason": "no money" }""").IsRefused("3:17 exclusions[0]", Rule.O05);

    [Theory]
    [InlineData("""{ "control": "A.5.99", "reason": "x" }""", "ISMS-F19 3:30 exclusions[0].control")]
    [InlineData("""{ "control": "A.5.3" }""", "ISMS-F08 3:17 exclusions[0]")]
    [InlineData("""{ "reason": "x" }""", "ISMS-F08 3:17 exclusions[0]")]
    [InlineData("""{ "control": "A.5.3", "reason": "x", "until": "2026-06-30" }""", "ISMS-F07 3:54 exclusions[0]")]
    [InlineData("\"A.5.3\"", "ISMS-F10 3:17 exclusions[0]")]
    public void What_is_wrong_is_told_where_it_stands(string item, string expected) => Without(item).HasFaults(expected);

    [Fact]
    public void Whether_the_house_lets_something_be_left_out_is_yes_or_no() =>
        Without("""{ "control": "A.5.3", "reason": "x" }""", "\"yes\"").HasFaults("ISMS-F10 2:114 catalogue.own[0].mayBeLeftOut");
}
