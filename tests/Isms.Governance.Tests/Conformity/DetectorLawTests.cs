using Isms.Governance.Conformity;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;

namespace Isms.Governance.Tests.Conformity;

/// <summary>What holds of every detector, tried on the mutants of a sound organisation and on two organisations side by side.</summary>
public class DetectorLawTests
{
    private static readonly PositionId Top = PositionId.From("ceo");

    private static readonly PersonId Ada = PersonId.From("ada");

    public static TheoryData<string> Codes => [.. Detector.All.Where(detector => !detector.IsDefect).Select(detector => detector.Id.Value)];

    /// <summary>Codes of the detectors that speak of each subject by itself and of which the two organisations have something to show.</summary>
    public static TheoryData<string> PerSubject => ["DET-04", "DET-06", "DET-10", "DET-18"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Relaxing_a_number_never_sets_it_off_and_a_larger_sample_that_is_needed_makes_it_say_so(string code)
    {
        var (view, detector) = (DetectorTests.MutantOf(code).View.Conformity, Detector.Find(DetectorId.From(code))!);
        var setting = Profile.Default.Detectors.Single(each => each.Detector == detector.Id);
        var before = view.Detect()[detector]!;
        foreach (var meaning in detector.Numbers.Where(each => each.IsLaxerWhenHigher is not null))
        {
            foreach (var factor in new[] { 1.5m, 4m })
            {
                var after = Of(setting with { Numbers = [.. setting.Numbers.Select(number => number.Name == meaning.Name ? number with { Value = meaning.IsLaxerWhenHigher == true ? number.Value * factor : number.Value / factor } : number)] });
                Assert.True(after.Outcome is not DetectionOutcome.Detected || after.Grade <= before.Grade, $"{meaning.Name}: {after}");
            }
        }

        Assert.Equal(before.Signals.Where(signal => signal.IsPresent).Select(signal => signal.Grade).Max(), Of(setting with { Observation = null, Minor = null, Major = null }).Grade);
        var little = Of(setting with { AtLeast = before.Sample + 1 });
        Assert.Equal(DetectionOutcome.InsufficientData, little.Outcome);
        Assert.Null(little.Grade);
        Assert.Contains("needed", little.Cause!, StringComparison.Ordinal);

        Detection Of(DetectorSetting one) => view.Detect(profile: Profile.Default with { Detectors = [.. Profile.Default.Detectors.Where(each => each.Detector != one.Detector), one] })[detector]!;
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_held_to_one_grade_only_names_its_subjects_as_well(string code)
    {
        var (view, detector) = (DetectorTests.MutantOf(code).View.Conformity, Detector.Find(DetectorId.From(code))!);
        var setting = Profile.Default.Detectors.Single(each => each.Detector == detector.Id) with { Observation = null, Minor = null, Major = null };
        var reached = view.Detect()[detector]!.Threshold;
        foreach (var only in new[] { setting with { Observation = reached }, setting with { Minor = reached }, setting with { Major = reached } })
        {
            var detection = view.Detect(profile: Profile.Default with { Detectors = [only] })[detector]!;
            Assert.Equal(DetectionOutcome.Detected, detection.Outcome);
            Assert.NotEmpty(detection.Subjects);
        }
    }

    [Theory]
    [MemberData(nameof(PerSubject))]
    public void Two_organisations_side_by_side_show_what_each_shows(string code)
    {
        var detector = Detector.Find(DetectorId.From(code))!;
        Assert.True(detector.IsPerSubject);
        var (one, other, both) = (Shown(detector, "a"), Shown(detector, "b"), Shown(detector, "a", "b"));
        Assert.NotEmpty(one);
        Assert.Equal(one.Concat(other).Order(StringComparer.Ordinal), both.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_detection_weighs_by_the_scale_of_its_detector_unless_the_profile_says_what_its_rule_weighs_and_no_verdict_counts_it()
    {
        var view = DetectorTests.MutantOf("DET-03").View.Conformity;
        var found = view.Detect().Findings.Single();
        Assert.Equal(FindingGrade.Major, view.Detect()[Detector.LeadershipUnaware]!.Grade);
        var taken = Profile.Default with { Rules = [.. Profile.Default.Rules, new(found.Rule.Id, FindingGrade.Observation)] };
        Assert.Equal(FindingGrade.Observation, view.Detect(profile: taken)[Detector.LeadershipUnaware]!.Grade);
        Assert.All((Profile[])[Profile.Default, taken], profile => Assert.DoesNotContain(view.Assess(profile).Shortfalls, each => each.Rule == found.Rule));
        Assert.Equal("ISMS-DET-03", found.Rule.Id.Value);
        Assert.Null(Rule.All.FirstOrDefault(rule => rule.Id == found.Rule.Id));
        Assert.NotEqual(Basis.Requirement, found.Rule.Basis);
        Assert.Empty(DetectorTests.MutantOf("DET-03").View.Conformity.Detect(profile: Profile.Default with { Waived = [found.Rule.Id] }).Detected);
    }

    [Fact]
    public void The_weaknesses_known_by_name_come_out_by_name()
    {
        string[] Of(Weakness weakness) => [.. Healthy.Reference.View.Conformity.Detect().Of(weakness).Select(each => each.Detector.Id.Value)];
        Assert.Equal(["DET-01a", "DET-01b", "DET-01c", "DET-01d"], Of(Weakness.OverDelegation));
        Assert.Equal(["DET-02", "DET-15", "DET-16"], Of(Weakness.ComplianceAsExercise));
        Assert.Equal(["DET-03"], Of(Weakness.UnawareLeaders));
        Assert.Equal([Weakness.UnawareLeaders], DetectorTests.MutantOf("DET-03").View.Conformity.Detect().Weaknesses);
    }

    [Fact]
    public void A_window_says_when_what_was_done_counts()
    {
        var view = Healthy.Reference.View.Conformity;
        Assert.Equal(DetectionOutcome.Silent, view.Detect(new(Story.Day(100), Story.Day(200)))[Detector.Abdication]!.Outcome);
        Assert.Equal(DetectionOutcome.Detected, view.Detect(new(Story.Day(200), Story.Day(300)))[Detector.Abdication]!.Outcome);
        Assert.Equal(DetectionOutcome.InsufficientData, view.Detect(new(Story.Day(301), Story.Day(310)))[Detector.PaperNotPractice]!.Outcome);
    }

    [Fact]
    public void Before_a_scope_there_is_nothing_to_detect_and_after_it_little()
    {
        Assert.NotNull(Story.Empty.View.Conformity.Detect().Cause);
        var young = Story.Empty.As(Ada).Given(new EstablishScope { Id = ScopeId.From("firm"), Head = Top, Holder = Ada }).View.Conformity.Detect();
        Assert.Equal(["DET-04"], young.Detected.Select(each => each.Detector.Id.Value));
        Assert.Equal(["DET-01d", "DET-08", "DET-20"], young.Items.Where(each => each.Outcome is DetectionOutcome.Silent).Select(each => each.Detector.Id.Value));
    }

    [Fact]
    public void A_detection_explains_itself()
    {
        Assert.Equal(
            """
            DET-11 ignored signals: minor: signals to which nobody reacted: 1, held against 1, of 3 metrics, reports and escalations
            ├─ escalation: escalation `nights` to position `ceo` of 2026-05-31 is not answered (1)
            └─ to mend it: step in, answer, or ask for the report, and record that
            """.ReplaceLineEndings("\n"),
            DetectorTests.MutantOf("DET-11").View.Conformity.Detect()[Detector.IgnoredSignals]!.ToString());
        Assert.StartsWith("1 detected, 22 silent, 0 without enough data, at 2027-02-05, profile `default`", DetectorTests.MutantOf("DET-11").View.Conformity.Detect().ToString(), StringComparison.Ordinal);
    }

    /// <summary>What a detector shows of organisations that are alike but for their names: a vacant seat, a long chain, a review that is due, somebody above themselves.</summary>
    private static string[] Shown(Detector detector, params string[] names)
    {
        var story = Story.Empty.As(Ada).Given(new EstablishScope { Id = ScopeId.From("firm"), Head = Top, Holder = Ada });
        foreach (var name in names)
        {
            story = Founded(story, name);
        }

        foreach (var name in names)
        {
            story = story.On(100).As(Ada).Given(new EndAppointment { Position = PositionId.From($"{name}-4"), Person = PersonId.From($"{name}-person-4") });
        }

        var view = story.On(300).View;
        return [.. view.Conformity.Detect()[detector]!.Signals.Where(signal => signal.IsPresent && signal.Name != "by default").Select(signal => $"{signal.Name}: {signal.Message}")];
    }

    private static Story Founded(Story story, string name)
    {
        PositionId At(int number) => PositionId.From($"{name}-{number}");
        PersonId Who(int number) => PersonId.From($"{name}-person-{number}");
        var activity = ActivityId.From($"{name}-work");
        InstrumentItem Item(int number) => InstrumentItem.Of(name, number);
        DelegateResponsibility Down(int number) => new()
        {
            Item = Item(number), From = number == 1 ? Top : At(number - 1), To = At(number), Under = number == 1 ? null : Item(number - 1), Mandate = Mandate.ToDecide(activity).Redelegable(4 - number),
            ReviewEvery = number == 1 ? Period.FromMonths(3) : null,
        };
        var founded = story.On(0).As(Ada).Given(
            new RegisterPosition { Id = At(1), ReportsTo = Top, Holder = Who(1) }, new RegisterPosition { Id = At(2), ReportsTo = At(1), Holder = Who(2) }, new RegisterPosition { Id = At(3), ReportsTo = At(2), Holder = Who(3) },
            new RegisterPosition { Id = At(4), ReportsTo = At(3), Holder = Who(4) }, new RegisterPosition { Id = At(5), ReportsTo = At(1), Holder = Who(1) }, new DefineActivity { Id = activity }, Down(1));
        founded = founded.As(Who(1)).Given(Down(2)).As(Who(2)).Given(Down(3)).As(Who(3)).Given(Down(4));
        return founded;
    }
}
