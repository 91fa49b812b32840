using Isms.Governance.Conformity;
using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;
using Isms.Governance.Values;
using NodaTime;
using static Isms.Governance.Tests.Conformity.Healthy;

namespace Isms.Governance.Tests.Conformity;

/// <summary>Every detector is silent on a sound organisation, and each is set off by one edit of its story.</summary>
public class DetectorTests
{
    /// <summary>One edit each: the code that it sets off with what it weighs, first, and the codes that go along with it.</summary>
    private static readonly Dictionary<string, (Healthy Mutant, string[] SetsOff)> Mutants = new(StringComparer.Ordinal)
    {
        ["nobody looks at how money is spent"] = (Reference.Without("look"), ["DET-01a major"]),
        ["the message of the top is sent by the CISO"] = (Reference.Edit<RecordLeadershipAct>("message", act => act with { By = Bo }), ["DET-01b major"]),
        ["top management does nothing in person"] = (Reference.Without("in person"), ["DET-01c major"]),
        ["the CFO hands out all of the budget"] = (Reference.With(100, Carl, Letter(9, Admin, Budget) with { From = Cfo }), ["DET-01d major"]),
        ["the second review says what the first said and decides nothing"] = (new([.. Reference.Steps.Select(step => step.Name == "winter review" ? Empty(step) : step)]), ["DET-02 minor"]),
        ["nobody briefs the leaders"] = (Reference.Without("briefing"), ["DET-03 major"]),
        ["the head of operations goes and nobody follows"] = (Reference.With(300, Ada, new EndAppointment { Position = Ops, Person = Eve }), ["DET-04 minor"]),
        ["the head of IT audits the accounts that are his"] = (Reference.Edit<ReportAudit>("audit of accounts", audit => audit with { Brief = audit.Brief with { Lead = Dan } }), ["DET-05 minor"]),
        ["nobody reviews a letter whose review is due"] = (Reference.Without("delegation review"), ["DET-06 minor"]),
        ["a role needs a power that its holder has not"] = (Reference.Edit<DefineRole>("mandates", role => role with { Authorities = [SetPolicy] }), ["DET-07 minor"]),
        ["everyone is appointed"] = (Reference.With(100, Ada, new RegisterPosition { Id = PositionId.From("desk"), ReportsTo = Ops, Holder = PersonId.From("everyone") }), ["DET-08 major"]),
        ["nobody else learns what one person knows"] = (Reference.Without("second competences"), ["DET-09 minor"]),
        ["patching is handed on once more"] = (Reference.With(100, Sam, Letter(6, Quality, Patching) with { From = Admin, Under = InstrumentItem.Of("letter", 5) }), ["DET-10 observation"]),
        ["nobody answers the head of IT"] = (Reference.Without("answer"), ["DET-11 minor"]),
        ["the plan of an objective names no resources"] = (Reference.Edit<SetObjective>("objective", set => set with { Terms = set.Terms with { Resources = null } }), ["DET-12 minor"]),
        ["nobody reviews the policy"] = (Reference.Without("policy review"), ["DET-13 minor"]),
        ["few take note of the policy"] = (Reference.Edit<CountAcknowledgements>("count", count => count with { Acknowledged = 80 }), ["DET-14 minor"]),
        ["no audit looks at leadership"] = (Reference.Edit<ReportAudit>("audit of leadership", audit => audit with { Brief = audit.Brief with { Criteria = ["the rules on accounts"], Activities = [Training] } }), ["DET-15 observation"]),
        ["somebody spends to whom nothing gives it"] = (Reference.With(280, Ada, Spent(1), Spent(2)), ["DET-16 minor"]),
        ["top management moves into IT"] = (Reference.With(100, Ada, new ChangeEntry { To = new Position { Id = Ceo, Unit = ItUnit } }, new ChangeEntry { To = new Position { Id = Cfo, Unit = ItUnit, ReportsTo = Ceo } }), ["DET-17 major"]),
        ["the CFO is his own treasurer"] = (Reference.With(100, Ada, new RegisterPosition { Id = PositionId.From("treasurer"), ReportsTo = Cfo, Holder = Carl }), ["DET-18 major"]),
        ["the improvement is never brought to an end"] = (Reference.Without("card"), ["DET-19 minor"]),
    };

    public static TheoryData<string> Names => [.. Mutants.Keys];

    /// <summary>The edit that sets a detector off.</summary>
    internal static Healthy MutantOf(string code) => Mutants.Values.Single(each => each.SetsOff[0].Split(' ')[0] == code).Mutant;

    [Fact]
    public void Every_detector_is_silent_on_a_sound_organisation()
    {
        var detections = Reference.View.Conformity.Detect();
        Assert.Equal(Detector.All, detections.Items.Select(each => each.Detector));
        Assert.All(detections.Items, each => Assert.True(each.Outcome is DetectionOutcome.Silent, each.ToString()));
        Assert.Empty(detections.Findings);
        Assert.Empty(detections.Weaknesses);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_edit_sets_off_one_detector(string edit)
    {
        var (mutant, setsOff) = Mutants[edit];
        var detections = mutant.View.Conformity.Detect();
        Assert.Equal(setsOff, detections.Detected.Select(each => $"{each.Detector.Id} {each.Grade.ToString()!.ToLowerInvariant()}"));
        Assert.All(detections.Detected, each =>
        {
            Assert.NotEmpty(each.Subjects);
            Assert.Contains(each.Signals, signal => signal.IsPresent);
            Assert.NotNull(each.Threshold);
            Assert.Equal(each.Detector.Rule, each.Finding!.Rule);
        });
    }

    [Fact]
    public void Every_detector_but_the_one_that_must_be_unreachable_is_set_off_by_an_edit() => Assert.Equal(
        Detector.All.Where(detector => !detector.IsDefect).Select(detector => detector.Id.Value), Mutants.Values.Select(each => each.SetsOff[0].Split(' ')[0]).Order(StringComparer.Ordinal));

    private static ReportExercise Spent(int number) =>
        new() { Id = ExerciseId.From($"eve-{number}"), Person = Eve, Activity = Spend, Amount = Money.Of(100m, "EUR"), EffectiveFrom = Story.Day(270) };

    /// <summary>The minutes of the summer once more, as those of the winter, without a decision.</summary>
    private static Healthy.Step Empty(Healthy.Step winter) => winter with
    {
        Commands = view => Reference.Steps.First(step => step.Name == "summer review").Commands(view).Select(command => command switch
        {
            PlanReview plan => plan with { Id = Winter, On = Story.Day(winter.Day) },
            HoldReview held => held with { Review = Winter, From = Story.Day(winter.Day) - Duration.FromHours(2), Until = Story.Day(winter.Day) },
            ConsiderInput input => input with { Review = Winter },
            DecideInReview decide => NotNeeded(Winter, decide.Id.Value[^1] - '0', decide.Input, decide.Topic) with { NoneBecause = decide.Text },
            ConcludeReview concluded => concluded with { Review = Winter },
            CloseReview => new CloseReview { Review = Winter },
            SignOffReview signed => signed with { Review = Winter },
            _ => command,
        }),
    };
}
