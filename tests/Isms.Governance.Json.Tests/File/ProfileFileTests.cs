using Isms.Governance.Conformity;
using Isms.Governance.Requirements;
using NodaTime;
using static Isms.Governance.Json.Tests.Files.RecordFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file says to what the organisation holds itself, and that verdicts go by it.</summary>
public class ProfileFileTests
{
    private static GovernanceFileReading Held(string profile) => Firm($" \"profile\": {profile}");

    [Fact]
    public void Without_a_profile_the_default_one_holds() => Assert.Same(Profile.Default, Firm(" \"metrics\": []").Profile);

    [Fact]
    public void Every_profile_of_the_library_can_be_named() =>
        Assert.Equal(Profile.BuiltIn, Profile.BuiltIn.Select(each => Held($"\"{each.Id}\"").Profile));

    [Fact]
    public void What_the_file_says_is_different_and_the_rest_is_as_in_the_base()
    {
        var profile = Held("""
            { "base": "small-organization", "id": "house", "overrides": { "window": "P6M", "minorsToMajor": "none", "waived": [ "ISMS-M12" ], "judged": [ "5", "9.3" ],
              "requirements": [ { "key": "HS/9.3/review", "days": 180, "remindAfter": 150, "ifMissing": "major" }, { "key": "HS/5.3/communicated", "days": 365 } ],
              "rules": [ { "rule": "ISMS-O03", "grade": "minor" }, { "rule": "ISMS-DET-01a", "grade": "minor" } ],
              "detectors": [ { "detector": "DET-01a", "major": 0.6, "numbers": { "days": 60 } } ], "governing": { "window": "unlimited", "atLeast": 5 } } }
            """).Profile;
        var small = Profile.SmallOrganization;
        Assert.Equal(("house", "house", Period.FromMonths(6), (int?)null), (profile.Id, profile.Title, profile.Window, profile.MinorsToMajor));
        Assert.Equal([.. small.Waived.Select(each => each.Value), "ISMS-M12"], profile.Waived.Select(each => each.Value));
        Assert.Equal(["5", "9.3"], profile.Judged);
        Assert.Equal(new() { Key = "HS/9.3/review", Cadence = new() { Days = 180, RemindAfter = 150 }, IfMissing = FindingGrade.Major }, profile.Requirements.Single(each => each.Key == "HS/9.3/review"));
        Assert.Equal(new() { Key = "HS/5.3/communicated", Cadence = new() { Days = 365 } }, profile.Requirements.Single(each => each.Key == "HS/5.3/communicated"));
        Assert.Equal(FindingGrade.Minor, profile.Rules.Single(each => each.Rule.Value == "ISMS-O03").Grade);
        Assert.Equal(small.Rules.Count + 1, profile.Rules.Count);
        var detector = profile.Detectors.Single(each => each.Detector.Value == "DET-01a");
        Assert.Equal((0.25m, 0.6m, 60m), (detector.Minor, detector.Major, Assert.Single(detector.Numbers).Value));
        Assert.Equal((null, small.Governing.SeenEvery, 5), (profile.Governing.Window, profile.Governing.SeenEvery, profile.Governing.AtLeast));
        Assert.Empty(profile.Unknown());
    }

    [Fact]
    public void Verdicts_go_by_it()
    {
        const string Objective = """, "objectives": [ { "id": "OBJ-1" } ]""";
        FindingGrade Weighs(GovernanceFileReading reading) => reading.At(2026, 2, 1).Conformity.Assess(reading.Profile).Requirements.SelectMany(each => each.Shortfalls)
            .Concat(reading.At(2026, 2, 1).Conformity.Assess(reading.Profile).Clauses.SelectMany(each => each.Shortfalls)).First(each => each.Rule.Id.Value == "ISMS-O01").Grade;
        Assert.Equal(FindingGrade.Minor, Weighs(Held($"\"default\"{Objective}")));
        Assert.Equal(FindingGrade.Major, Weighs(Held($$"""{ "overrides": { "rules": [ { "rule": "ISMS-O01", "grade": "major" } ] } }{{Objective}}""")));
        Assert.Equal("default, as the file changes it", Held("""{ "overrides": { "window": "P6M" } }""").Profile.Id);
    }

    [Theory]
    [InlineData("\"standard\"", "ISMS-F12 2:13 profile")]
    [InlineData("""{ "overrides": { "waived": [ "ISMS-O99" ] } }""", "ISMS-F12 2:42 profile.overrides.waived[0]")]
    [InlineData("""{ "overrides": { "rules": [ { "rule": "ISMS-O1", "grade": "minor" } ] } }""", "ISMS-F12 2:51 profile.overrides.rules[0].rule")]
    [InlineData("""{ "overrides": { "requirements": [ { "key": "HS/9.3/revue", "days": 5 } ] } }""", "ISMS-F12 2:57 profile.overrides.requirements[0].key")]
    [InlineData("""{ "overrides": { "requirements": [ { "key": "HS/9.3/review", "remindAfter": 5 } ] } }""", "ISMS-F16 2:13 profile")]
    [InlineData("""{ "overrides": { "detectors": [ { "detector": "DET-99" } ] } }""", "ISMS-F12 2:59 profile.overrides.detectors[0].detector")]
    [InlineData("""{ "overrides": { "detectors": [ { "detector": "DET-01a", "numbers": { "weeks": 5 } } ] } }""", "ISMS-F16 2:13 profile")]
    [InlineData("""{ "overrides": { "minorsToMajor": -1 } }""", "ISMS-F15 2:47 profile.overrides.minorsToMajor")]
    [InlineData("""{ "overrides": { "reviewInterval": "P6M" } }""", "ISMS-F07 2:30 profile.overrides")]
    public void Faults_are_told_where_they_are(string profile, string expected) => Held(profile).HasFaults(expected);
}
