using Isms.Governance.Conformity;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Isms.Governance.DependencyInjection.Tests;

/// <summary>A host with one detector, one requirement and one rule of its own, and a profile.</summary>
public class HostDetectorTests
{
    /// <summary>Counts the people on record: from two on it is a crowd.</summary>
    private static readonly HostDetector Crowd = new()
    {
        Id = DetectorId.From("HOUSE-D1"), Title = "crowd", Measure = "people on record", SampleOf = "people", Remedy = "let somebody go", Setting = new() { Detector = DetectorId.From("HOUSE-D1"), Major = 2m },
        Detect = reading => new(reading.View.Entries(EntryKind.Person).Count, reading.View.Entries(EntryKind.Person).Count) { Signs = [new("people are many", [.. reading.View.Entries(EntryKind.Person).OfType<Person>().Select(each => each.Id.Value)])] },
    };

    private static readonly Edition House = Edition.Of(EditionId.From("house"), "rules of the house",
        new Requirement { Id = ObligationId.From("house/1"), Title = "the door is locked", Actor = ActorRule.Owner, Evidence = [EvidenceKind.ActionLog], IfMissing = FindingGrade.Minor });

    [Fact]
    public async Task A_small_host_answers_with_its_own_detector_requirement_and_rule()
    {
        await using var provider = With(builder => builder.AddDetector(Crowd).AddDecisionRule<HostRuleTests.NoNewPeople>(), Profile.Default with { Id = "house", Judged = ["house"] });
        var desk = await provider.GetRequiredService<IGovernanceDesks>().OpenAsync(Given.Scope());
        Assert.IsType<Refused>(await desk.DecideAsync(Given.Person(1), Given.Ada));
        Assert.IsType<Accepted>(await desk.DecideAsync(new RegisterCatalogue { Edition = House }, Given.Ada));
        Assert.IsType<Accepted>(await desk.DecideAsync(new AdoptCatalogue { Edition = House.Id }, Given.Ada));

        var assessment = await desk.AssessAsync();
        Assert.Equal("house", assessment.Profile.Id);
        Assert.Equal(ConformityStatus.Minor, assessment[ObligationId.From("house/1")]!.Status);
        var detections = await desk.DetectAsync();
        Assert.Equal((DetectionOutcome.Silent, 1m), (detections[Crowd.Id]!.Outcome, detections[Crowd.Id]!.Value));
        Assert.Equal(Detector.All.Count + 1, detections.Items.Count);
        Assert.NotNull((await provider.GetRequiredService<IGovernanceDesks>().For(Given.Scope("other")).AssessAsync()).Cause);
    }

    [Fact]
    public async Task What_a_hosts_detector_detects_weighs_by_its_own_scale_until_the_profile_says_what_its_rule_weighs()
    {
        Assert.Equal(FindingGrade.Major, (await Detected(Profile.Default)).Grade);
        var taken = await Detected(Profile.Default with { Rules = [.. Profile.Default.Rules, new(RuleId.From("HOUSE-D1"), FindingGrade.Minor)] });
        Assert.Equal((FindingGrade.Minor, Basis.OwnRule, "HOUSE-D1"), (taken.Grade!.Value, taken.Finding!.Rule.Basis, taken.Finding.Rule.Id.Value));
        Assert.Contains("person-0001", taken.Finding.Subjects);
        Assert.Equal(DetectionOutcome.Silent, (await Detected(Profile.Default with { Detectors = [new() { Detector = Crowd.Id, Minor = 9m }] })).Outcome);
        Assert.Equal(DetectionOutcome.InsufficientData, (await Detected(Profile.Default with { Detectors = [new() { Detector = Crowd.Id, Minor = 1m, AtLeast = 9 }] })).Outcome);
    }

    [Fact]
    public void A_profile_that_names_what_does_not_exist_and_two_detectors_of_one_code_stop_the_host_at_its_start()
    {
        var profile = Profile.Default with { Waived = [RuleId.From("HOUSE-7")], Detectors = [new() { Detector = DetectorId.From("HOUSE-D7") }] };
        using var provider = With(builder => builder.AddDetector(Crowd).AddDetector(Crowd with { Title = "another" }), profile);
        Assert.Equal(
            ["two detectors have the code `HOUSE-D1`", "the profile `default` names the rule `HOUSE-7`, which does not exist", "the profile `default` names the detector `HOUSE-D7`, which does not exist"],
            Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate()).Failures);
        using var none = With(_ => { }, null!);
        Assert.Equal(["`Profile` is null"], Assert.Throws<OptionsValidationException>(() => none.GetRequiredService<IStartupValidator>().Validate()).Failures);
        using var sound = With(builder => builder.AddDetector(Crowd).AddDetector(Crowd), Profile.Default with { Waived = [RuleId.From("HOUSE-D1")] });
        sound.GetRequiredService<IStartupValidator>().Validate();
        Assert.Equal([Crowd], sound.GetRequiredService<Profile>().Own);
    }

    [Theory]
    [InlineData("DET-21")]
    [InlineData("isms-x")]
    public void A_host_cannot_take_a_code_of_this_library(string code) => Assert.Throws<ArgumentException>(() => Crowd with { Id = DetectorId.From(code) });

    [Fact]
    public async Task A_detector_that_throws_says_whose_it_is()
    {
        await using var provider = With(builder => builder.AddDetector(Crowd with { Detect = _ => throw new InvalidOperationException("cannot tell") }), Profile.Default);
        var desk = await provider.GetRequiredService<IGovernanceDesks>().OpenAsync(Given.Scope());
        Assert.Equal("HOUSE-D1", (await Assert.ThrowsAsync<DecisionRuleException>(async () => await desk.DetectAsync())).Rule.Id.Value);
        Assert.NotEmpty((await desk.AssessAsync()).Clauses);
    }

    private static async Task<Detection> Detected(Profile profile)
    {
        await using var provider = With(builder => builder.AddDetector(Crowd), profile);
        var desk = await provider.GetRequiredService<IGovernanceDesks>().OpenAsync(Given.Scope());
        Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(1), Given.Ada));
        return (await desk.DetectAsync())[Crowd.Id]!;
    }

    private static ServiceProvider With(Action<IIsmsGovernanceBuilder> configure, Profile profile)
    {
        var services = new ServiceCollection();
        configure(services.AddIsmsGovernance(options => options.Profile = profile).UseClock(Given.Clock));
        return services.BuildServiceProvider(validateScopes: true);
    }
}
