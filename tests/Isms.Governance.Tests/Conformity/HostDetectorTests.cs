using Isms.Governance.Conformity;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Conformity.Verdicts;

namespace Isms.Governance.Tests.Conformity;

/// <summary>A detector of a host's own is part of a profile and is asked like those of the library.</summary>
public class HostDetectorTests
{
    private static readonly HostDetector Age = new()
    {
        Id = DetectorId.From("HOUSE-D1"), Title = "old", Measure = "days on record", SampleOf = "days", Remedy = "start anew", IsLowBad = true,
        Setting = new() { Detector = DetectorId.From("any"), Minor = 20m, Numbers = [new("factor", 2m)] },
        Detect = reading => new(reading.View.EffectiveAt < Story.Day(5) ? null : (decimal)(reading.View.EffectiveAt - Story.Day(0)).TotalDays * reading.Setting.Numbers[0].Value / 2m, 1) { Signs = [new("it is young", "scope")] },
    };

    private static readonly Profile Own = Profile.Default.With(Age);

    [Theory]
    [InlineData(4, DetectionOutcome.InsufficientData)]
    [InlineData(19, DetectionOutcome.Detected)]
    [InlineData(20, DetectionOutcome.Silent)]
    public void It_measures_the_instant_that_is_asked_about(int day, DetectionOutcome outcome) => Assert.Equal(outcome, Bare.On(day).View.Conformity.Detect(profile: Own)[Age.Id]!.Outcome);

    [Fact]
    public void What_it_finds_names_its_rule_and_remedy()
    {
        var finding = Bare.View.Conformity.Detect(profile: Own)[Age.Id]!.Finding!;
        Assert.Equal(("HOUSE-D1", "start anew", Basis.OwnRule), (finding.Rule.Id.Value, finding.Remedy, finding.Rule.Basis));
        Assert.Equal(["scope"], finding.Subjects);
    }

    [Fact]
    public void A_profile_waives_it_like_any_other() => Assert.Null(Bare.View.Conformity.Detect(profile: Own with { Waived = [RuleId.From("HOUSE-D1")] })[Age.Id]);

    [Fact]
    public void Adding_it_twice_adds_nothing_and_two_of_one_code_are_refused()
    {
        Assert.Same(Own, Own.With(Age));
        Assert.Throws<ArgumentException>(() => Own.With(Age with { Title = "another" }));
        Assert.Empty(Profile.Default.Own);
    }

    [Fact]
    public void The_built_in_profiles_name_nothing_that_does_not_exist()
    {
        Assert.All(Profile.BuiltIn, profile => Assert.Empty(profile.Unknown()));
        Assert.Equal(["the profile `default` names the rule `HOUSE-D1`, which does not exist"], (Profile.Default with { Waived = [RuleId.From("HOUSE-D1")] }).Unknown());
        Assert.Empty((Own with { Waived = [RuleId.From("HOUSE-D1")] }).Unknown());
    }

    [Fact]
    public void A_profile_tells_the_numbers_of_detectors_that_nobody_has()
    {
        Profile With(DetectorId detector, string number) => Own with { Detectors = [new() { Detector = detector, Numbers = [new(number, 10m)] }] };
        Assert.Equal(["the profile `default` names the number `dais` of the detector `DET-01a`, which has none of that name"], With(Detector.Abdication.Id, "dais").Unknown());
        Assert.Single(With(Age.Id, "days").Unknown());
        Assert.Empty(With(Age.Id, "factor").Unknown());
        Assert.Equal(["the profile `default` names the detector `DET-99`, which does not exist"], With(DetectorId.From("DET-99"), "days").Unknown());
    }

    [Fact]
    public void A_profile_tells_requirements_and_clauses_that_no_catalogue_has_where_the_catalogues_are_known()
    {
        var doors = new Requirement { Id = ObligationId.From("house:1/doors"), Title = "doors locked", Key = "house/doors", Actor = ActorRule.Owner, Evidence = [EvidenceKind.SupportAct], IfMissing = FindingGrade.Minor };
        var house = Edition.Of(EditionId.From("house:1"), "house", doors);
        var misspelt = Profile.Default with { Requirements = [new() { Key = "HS/5.1/mesage" }], Judged = ["5", "5,1"], InEachWay = ["5.1.z", "5,1"] };
        Assert.Equal(
            ["the profile `default` names the requirement `HS/5.1/mesage`, which no catalogue has", "the profile `default` names the clause `5,1`, which no catalogue has", "the profile `default` names the clause `5.1.z`, which no catalogue has"],
            misspelt.Unknown(editions: []));
        var own = Profile.Default with { Requirements = [new() { Key = "house/doors" }], Judged = ["house:1", "house:1/doors"] };
        Assert.Equal((3, 0, 0), (own.Unknown(editions: []).Count, own.Unknown(editions: [house]).Count, own.Unknown().Count));
        Assert.All(Profile.BuiltIn, profile => Assert.Empty(profile.Unknown(editions: [])));
    }

    [Fact]
    public void It_weighs_as_it_says_itself_like_those_of_the_library_and_otherwise_where_the_profile_says_so()
    {
        FindingGrade? Grade(Profile profile) => Bare.View.Conformity.Detect(profile: profile)[Age.Id]!.Grade;
        Assert.Equal(FindingGrade.Minor, Grade(Own));
        Assert.Equal(FindingGrade.Major, Grade(Own with { Rules = [new(RuleId.From("HOUSE-D1"), FindingGrade.Major)] }));
    }

    [Fact]
    public void Less_than_nothing_cannot_be_counted() => Assert.Throws<DecisionRuleException>(() => Bare.View.Conformity.Detect(profile: Profile.Default.With(Age with { Detect = _ => new(1m, -1) })));
}
