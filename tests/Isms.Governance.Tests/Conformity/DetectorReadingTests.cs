using Isms.Governance.Conformity;
using Isms.Governance.Delegations;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Conformity.Healthy;

namespace Isms.Governance.Tests.Conformity;

/// <summary>What detectors take for what they look for, where that could be read in two ways.</summary>
public class DetectorReadingTests
{
    private static string Short(GovernanceView view, Detector detector) => view.Conformity.Detect()[detector]! is { Outcome: DetectionOutcome.Detected } found ? found.Grade!.Value.ToString() : view.Conformity.Detect()[detector]!.Outcome.ToString();

    [Fact]
    public void DET_01a_A_look_from_before_the_handing_on_says_nothing_of_how_it_goes_since()
    {
        var again = Reference.With(250, Ada, Letter(9, Cfo, Spend) with { Mandate = Mandate.ToDecide(Spend).UpTo(5_000m, "EUR") });
        Assert.Equal(("Silent", "Major"), (Short(Reference.View, Detector.Abdication), Short(again.View, Detector.Abdication)));
        var look = Act("look again", Clause.Resources, EvidenceKind.OversightReview, "went through what both spend");
        Assert.Equal("Silent", Short(again.With(250, Ada, look).View, Detector.Abdication));
        Assert.Equal("Major", Short(again.With(249, Ada, look).View, Detector.Abdication));
    }

    [Fact]
    public void DET_01a_Where_a_rhythm_of_reviews_is_named_it_says_when_to_look_and_who_hands_on_further_calls_for_none()
    {
        var planned = Reference.With(250, Ada, Letter(9, Cfo, Spend) with { Mandate = Mandate.ToDecide(Spend).UpTo(5_000m, "EUR") with { Redelegations = 1 }, ReviewEvery = NodaTime.Period.FromMonths(24) });
        Assert.Equal("Silent", Short(planned.View, Detector.Abdication));
        var further = planned.With(360, Carl, new DelegateResponsibility
        {
            Item = InstrumentItem.Of("letter", 10), From = Cfo, To = It, Under = InstrumentItem.Of("letter", 9), Mandate = Mandate.ToDecide(Spend).UpTo(1_000m, "EUR"),
        });
        Assert.Equal("Silent", Short(further.View, Detector.Abdication));
    }

    [Fact]
    public void DET_01a_A_wider_activity_hands_on_the_duties_of_its_parts_but_not_what_its_delegate_may_not_receive()
    {
        var (run, integrate) = (ActivityId.From("run-security"), ActivityId.From("integrate"));
        Healthy Wide(Delegability? left, DelegateResponsibility letter) => Reference
            .With(0, Ada, new DefineActivity { Id = run }, new DefineActivity { Id = integrate, PartOf = run, Discharges = [Clause.Integration], Delegability = left }).With(4, Ada, letter);
        var sample = Reference.View.Conformity.Detect()[Detector.Abdication]!.Sample;
        foreach (var letter in new[] { Letter(20, Ops, integrate), Letter(20, Ops, run) })
        {
            var detection = Wide(null, letter).View.Conformity.Detect()[Detector.Abdication]!;
            Assert.Equal((DetectionOutcome.Detected, sample + 1), (detection.Outcome, detection.Sample));
            Assert.Contains(((ObligationId)Clause.Integration).Value, detection.Subjects);
        }

        Assert.Equal(sample, Wide(Delegability.HolderOnly, Letter(20, Ops, run)).View.Conformity.Detect()[Detector.Abdication]!.Sample);
    }

    [Fact]
    public void DET_01a_The_rhythm_of_a_wider_delegation_that_is_overdue_is_seen_where_a_part_is_handed_on_further()
    {
        var (run, integrate) = (ActivityId.From("run-security"), ActivityId.From("integrate"));
        var further = Reference.With(0, Ada, new DefineActivity { Id = run }, new DefineActivity { Id = integrate, PartOf = run, Discharges = [Clause.Integration] })
            .With(4, Ada, Letter(20, It, run) with { ReviewEvery = NodaTime.Period.FromMonths(3), Mandate = Mandate.To(ActKinds.Perform | ActKinds.Decide, run).Redelegable(2) })
            .With(5, Dan, Letter(21, Admin, integrate) with { From = It, Under = InstrumentItem.Of("letter", 20) });
        var detection = further.View.Conformity.Detect()[Detector.Abdication]!;
        Assert.Equal(DetectionOutcome.Detected, detection.Outcome);
        Assert.Contains(detection.Subjects, subject => subject.StartsWith("letter/20", StringComparison.Ordinal));
    }

    [Fact]
    public void DET_01c_What_is_handed_on_as_part_of_something_wider_counts_as_if_it_were_handed_on_by_itself()
    {
        var run = ActivityId.From("run-security");
        ActivityId[] parts = [Accounts, Patching, Backups, Networks];
        Story Told(params ActivityId[] handedOn) => Story.Empty.On(0).As(Ada).Given(
        [
            new EstablishScope { Id = ScopeId.From("firm"), Head = Ceo, Holder = Ada }, new RegisterUnit { Id = ItUnit }, new RegisterUnit { Id = OpsUnit }, new RegisterPosition { Id = It, Unit = ItUnit, ReportsTo = Ceo, Holder = Dan },
            new DefineActivity { Id = run }, .. parts.Select(part => new DefineActivity { Id = part, PartOf = run }), Letter(1, It, handedOn),
        ]);
        var (wide, narrow) = (Told(run).On(100).View.Conformity.Detect()[Detector.DumpedOnOneFunction]!, Told([run, .. parts]).On(100).View.Conformity.Detect()[Detector.DumpedOnOneFunction]!);
        Assert.Equal((DetectionOutcome.Detected, 5, 1m), (wide.Outcome, wide.Sample, wide.Value));
        Assert.Equal((narrow.Outcome, narrow.Sample, narrow.Value), (wide.Outcome, wide.Sample, wide.Value));
    }

    [Fact]
    public void DET_01c_What_is_handed_on_again_within_a_function_is_one_duty()
    {
        var shared = Story.Empty.On(0).As(Ada).Given(
        [
            new EstablishScope { Id = ScopeId.From("firm"), Head = Ceo, Holder = Ada }, new RegisterUnit { Id = ItUnit }, new RegisterUnit { Id = OpsUnit },
            new RegisterPosition { Id = It, Unit = ItUnit, ReportsTo = Ceo, Holder = Dan }, new RegisterPosition { Id = Ops, Unit = OpsUnit, ReportsTo = Ceo, Holder = Eve },
            .. Enumerable.Range(1, 4).Select(i => new RegisterPosition { Id = PositionId.From($"it-{i}"), Unit = ItUnit, ReportsTo = It }),
            new DefineActivity { Id = Patching }, new DefineActivity { Id = Training }, Letter(1, It, Patching) with { Mandate = Mandate.To(ActKinds.Perform, Patching) with { Redelegations = 1 } }, Letter(2, Ops, Training),
        ]);
        var before = shared.On(100).View.Conformity.Detect()[Detector.DumpedOnOneFunction]!;
        var further = shared.On(10).As(Dan).Given(
        [
            .. Enumerable.Range(1, 4).Select(i => new DelegateResponsibility
            {
                Item = InstrumentItem.Of("memo", i), From = It, To = PositionId.From($"it-{i}"), Under = InstrumentItem.Of("letter", 1), Mandate = Mandate.To(ActKinds.Perform, Patching),
            }),
        ]).On(100).View.Conformity.Detect()[Detector.DumpedOnOneFunction]!;
        Assert.Equal((before.Outcome, before.Sample), (further.Outcome, further.Sample));
    }

    [Fact]
    public void DET_13_What_a_review_of_an_earlier_version_set_is_over_with_it()
    {
        var reviewed = Reference.With(300, Ada, new ReviewPolicy { Policy = Policy, Id = PolicyReviewId.From("far"), By = Ada, Outcome = PolicyReviewOutcome.Kept, NextUntil = Story.Day(5000) });
        Assert.Equal("Silent", Short(reviewed.Told.On(1300).View, Detector.PolicyDecay));
        var next = VersionId.From("9");
        var anew = reviewed.Told.On(413).As(Ada).Given(
        [
            new DraftPolicyVersion { Policy = Policy, Version = next, Author = Bo, Digest = "sha256:9", Contents = PolicyContents.FitsPurpose | PolicyContents.Objectives | PolicyContents.MeetRequirements | PolicyContents.KeepImproving }, new SubmitPolicyVersion { Policy = Policy, Version = next, By = Bo },
            new ApprovePolicyVersion { Policy = Policy, Version = next, Exercise = ExerciseId.From("approval-9"), By = Ada, Digest = "sha256:9", Comment = "as it is" },
            new PublishPolicyVersion { Policy = Policy, Version = next, Digest = "sha256:9", Availability = new() { Inside = "intranet" } },
        ]);
        Assert.NotEqual("Silent", Short(anew.On(1300).View, Detector.PolicyDecay));
    }

    [Fact]
    public void DET_13_A_new_person_in_a_seat_of_top_management_is_new_top_management_and_who_acts_there_is_not()
    {
        var successor = Reference.With(225, Ada, new EndAppointment { Position = Cfo, Person = Carl }, new AppointPerson { Position = Cfo, Person = Pia });
        Assert.Equal(("Silent", "Minor"), (Short(Reference.View, Detector.PolicyDecay), Short(successor.View, Detector.PolicyDecay)));
        Assert.Contains(successor.View.Conformity.Detect()[Detector.PolicyDecay]!.Signals, signal => signal.Message.StartsWith("person `pia` came to position `cfo` of top management at ", StringComparison.Ordinal));
        Assert.Equal("Silent", Short(successor.Told.On(225 + 90).View, Detector.PolicyDecay));
        var acting = Reference.With(225, Ada, new AppointPerson { Position = Cfo, Person = Pia, Kind = AppointmentKind.Acting, Until = Story.Day(300) });
        Assert.Equal("Silent", Short(acting.View, Detector.PolicyDecay));
        var back = Reference.With(225, Ada, new EndAppointment { Position = Cfo, Person = Carl }, new AppointPerson { Position = Cfo, Person = Carl });
        Assert.Equal("Silent", Short(back.View, Detector.PolicyDecay));
    }

    [Fact]
    public void DET_01c_Where_there_is_one_unit_only_there_is_no_function_beside_another()
    {
        ActivityId[] activities = [Accounts, Patching, Backups, Networks, Training];
        var one = Story.Empty.On(0).As(Ada).Given(
        [
            new EstablishScope { Id = ScopeId.From("firm"), Head = Ceo, Holder = Ada }, new RegisterUnit { Id = ItUnit }, new RegisterPosition { Id = It, Unit = ItUnit, ReportsTo = Ceo, Holder = Dan },
            .. activities.Select(activity => new DefineActivity { Id = activity }), .. activities.Select((activity, i) => Letter(i + 1, It, activity)),
        ]);
        Assert.Equal("InsufficientData", Short(one.On(100).View, Detector.DumpedOnOneFunction));
        Assert.Equal("Major", Short(one.Given(new RegisterUnit { Id = OpsUnit }).On(100).View, Detector.DumpedOnOneFunction));
    }

    [Theory]
    [InlineData(ObjectiveOutcome.Dropped, false)]
    [InlineData(ObjectiveOutcome.Achieved, false)]
    [InlineData(ObjectiveOutcome.Missed, true)]
    public void N02_D08_What_was_asked_for_an_objective_that_is_reached_or_given_up_is_not_short_any_more(ObjectiveOutcome outcome, bool isShort)
    {
        var more = ResourceRequestId.From("more");
        var declined = Reference.With(100, Eve, new RequestResources { Id = more, By = Eve, For = "more mails", Quantity = Quantity.Money(9_000m, "EUR"), Objective = Fewer })
            .With(101, Ada, new DeclineResources { Request = more, Reason = "not now" });
        Assert.True(IsFound(declined));
        Assert.Equal(isShort, IsFound(declined.With(300, Ada, new CloseObjective { Id = Fewer, Outcome = outcome, Reason = "no means" })));

        bool IsFound(Healthy told) => told.View.Findings().Items.Any(finding => finding.Rule == Rule.N02 && finding.Subjects[0] == more.Value);
    }

    [Fact]
    public void Means_are_worst_missing_where_an_objective_waits_for_what_was_asked_for_it_and_not_for_another()
    {
        var (other, more) = (ObjectiveId.From("other"), ResourceRequestId.From("more"));
        Story Told(ObjectiveId waiting) => Verdicts.Bare.Given(
            new SetObjective { Id = Fewer, Terms = new() { Text = "fewer clicks", Due = Story.Day(20) } }, new SetObjective { Id = other, Terms = new() { Text = "other", Due = Story.Day(900) } },
            new RequestResources { Id = more, By = Delegations.Office.Dan, For = "mails", Quantity = Quantity.Money(9_000m, "EUR"), Objective = waiting }, new DeclineResources { Request = more, Reason = "not now" }).On(30);
        Assert.Equal((ConformityStatus.Major, ConformityStatus.Minor), (Told(Fewer).Status(Clause.Means), Told(other).Status(Clause.Means)));
    }
}
