using Isms.Governance.Accountability;
using Isms.Governance.Conformity;
using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;
using static Isms.Governance.Tests.Conformity.Healthy;

namespace Isms.Governance.Tests.Conformity;

/// <summary>Detectors at the edges of what they measure: what lies just on either side of a number, in parts of a whole, or further back than the window.</summary>
public class DetectorEdgeTests
{
    private static readonly ObligationId ItPart = ObligationId.From("message-it"), OpsPart = ObligationId.From("message-ops"), StaffPart = ObligationId.From("message-staff");

    private static Detection Of(Healthy told, Detector detector) => told.View.Conformity.Detect()[detector]!;

    private static string Short(Healthy told, Detector detector) => Of(told, detector) is { Outcome: DetectionOutcome.Detected } found ? found.Grade!.Value.ToString() : Of(told, detector).Outcome.ToString();

    private static Healthy Split(Healthy told, Clause of, string name) => told.With(30, Ada, new SplitObligation
    {
        Of = of, Integrator = Ceo,
        Parts =
        [
            new() { Id = ObligationId.From($"{name}-it"), Holder = Ceo, Units = [ItUnit] }, new() { Id = ObligationId.From($"{name}-ops"), Holder = Cfo, Units = [OpsUnit] },
            new() { Id = ObligationId.From($"{name}-staff"), Holder = Ceo, Units = [Staff] },
        ],
    });

    [Fact]
    public void DET_01b_A_duty_that_is_split_leaks_where_all_that_is_filed_for_its_parts_comes_from_others()
    {
        var split = Split(Reference.Without("message"), Clause.Message, "message");
        var bos = split.With(80, Bo, Act("to it", Clause.Message, EvidenceKind.LeadershipCommunication, "why it matters") with { By = Bo, Serves = [ItPart] });
        Assert.Equal("Major", Short(bos, Detector.PersonalDutyLeakage));
        Assert.Equal("Silent", Short(bos.With(81, Carl, Act("to ops", Clause.Message, EvidenceKind.LeadershipCommunication, "why it matters") with { By = Carl, Serves = [OpsPart] }), Detector.PersonalDutyLeakage));
    }

    [Fact]
    public void DET_01c_What_top_management_did_in_person_for_parts_of_a_duty_counts()
    {
        var absent = Reference.Without("in person").Without("message");
        Assert.Equal("Major", Short(absent, Detector.DumpedOnOneFunction));
        var split = Split(absent, Clause.Message, "message");
        var acts = new[] { ItPart, OpsPart, StaffPart }.Select((part, i) => (GovernanceCommand)(Act($"visit-{i}", Clause.Message, EvidenceKind.LeadershipCommunication, "why it matters") with { Serves = [part] }));
        Assert.Equal("Silent", Short(split.With(90, Ada, [.. acts, Act("own", Clause.Support, EvidenceKind.DirectionGiven, "what each brings")]), Detector.DumpedOnOneFunction));
    }

    [Fact]
    public void DET_01a_A_duty_that_is_split_is_seen_where_who_answers_for_each_part_has_looked()
    {
        var split = Split(Reference.Without("look"), Clause.Resources, "means");
        GovernanceCommand Look(string part, PersonId by) => Act($"look-{part}", Clause.Resources, EvidenceKind.OversightReview, "went through it") with { By = by, Serves = [ObligationId.From($"means-{part}")] };
        var two = split.With(130, Ada, Look("it", Ada), Look("staff", Ada));
        Assert.Equal("Major", Short(two, Detector.Abdication));
        Assert.Equal("Silent", Short(two.With(131, Carl, Look("ops", Carl)), Detector.Abdication));
        Assert.Equal("Silent", Short(split.With(130, Ada, Act("look", Clause.Resources, EvidenceKind.OversightReview, "went through all")), Detector.Abdication));
    }

    [Fact]
    public void DET_11_An_escalation_waits_its_days_and_is_not_forgotten_when_it_is_older_than_the_window()
    {
        GovernanceCommand Raised() => new RaiseEscalation { Id = EscalationId.From("late"), By = Dan, To = Ceo, What = "nobody on call" };
        Assert.Equal("Silent", Short(Reference.With(End - 13, Dan, Raised()), Detector.IgnoredSignals));
        Assert.Equal("Minor", Short(Reference.With(End - 14, Dan, Raised()), Detector.IgnoredSignals));
        Assert.Equal("Minor", Short(Reference.With(10, Dan, Raised()), Detector.IgnoredSignals));
        var view = Reference.With(150, Dan, Raised()).View.Conformity;
        Assert.Equal(DetectionOutcome.Silent, view.Detect(new(Story.Day(50), Story.Day(150)))[Detector.IgnoredSignals]!.Outcome);
    }

    [Fact]
    public void DET_18_A_circle_closes_through_a_part_of_an_activity_and_through_a_wider_one()
    {
        var (second, ledger) = (PositionId.From("second"), ActivityId.From("ledger"));
        Healthy Circle(ActivityId forth, ActivityId back) => Reference
            .With(100, Ada, new DefineActivity { Id = ledger, PartOf = Accounts }, new RegisterPosition { Id = second, ReportsTo = Ops, Holder = Dan }, Letter(6, It, Accounts) with { Mandate = Mandate.To(ActKinds.Perform, Accounts).Redelegable(2) })
            .With(101, Dan, Letter(7, Admin, Accounts) with { From = It, Under = InstrumentItem.Of("letter", 6), Mandate = Mandate.To(ActKinds.Perform, forth).Redelegable(1) })
            .With(102, Sam, Letter(8, second, Accounts) with { From = Admin, Under = InstrumentItem.Of("letter", 7), Mandate = Mandate.To(ActKinds.Perform, back) });
        string[] Shown(Healthy told) => [.. Of(told, Detector.CircularAnswering).Signals.Where(signal => signal.IsPresent).Select(signal => signal.Subjects[0])];
        Assert.Equal(["accounts"], Shown(Circle(Accounts, Accounts)));
        Assert.Equal(["ledger"], Shown(Circle(ledger, ledger)));
        Assert.Equal(["ledger"], Shown(Circle(Accounts, ledger)));
    }

    [Fact]
    public void DET_05_An_audit_weighs_by_what_the_auditor_ran_while_it_was_held()
    {
        var own = Reference.Edit<ReportAudit>("audit of accounts", audit => audit with { Brief = audit.Brief with { Lead = Bo, Activities = [Spend] } });
        Assert.Equal("Major", Short(own, Detector.ConflictOfDuties));
        Assert.Equal("Major", Short(own.With(300, Ada, new EndAppointment { Position = Ciso, Person = Bo }, new AppointPerson { Position = Ciso, Person = Eve }), Detector.ConflictOfDuties));
        var later = Reference.Edit<ReportAudit>("audit of accounts", audit => audit with { Brief = audit.Brief with { Lead = Dan } })
            .With(300, Ada, new EndAppointment { Position = Ciso, Person = Bo }, new AppointPerson { Position = Ciso, Person = Dan });
        Assert.Equal("Minor", Short(later, Detector.ConflictOfDuties));
    }

    [Theory]
    [InlineData("27001:2022, clauses 4 to 10", "Silent")]
    [InlineData("27001:2022 clauses 4-10", "Silent")]
    [InlineData("clause 5.1", "Silent")]
    [InlineData("A.5.1", "Observation")]
    [InlineData("Annex A 5.1", "Observation")]
    [InlineData("Annex A, controls 5.1 to 5.37", "Observation")]
    [InlineData("clauses 6-10", "Observation")]
    [InlineData("clause 5 and Annex A 5.1", "Silent")]
    public void DET_15_A_criterion_names_clause_5_by_itself_or_in_a_range_and_a_control_of_the_annex_is_none(string criterion, string expected) =>
        Assert.Equal(expected, Short(Reference.Edit<ReportAudit>("audit of leadership", audit => audit with { Brief = audit.Brief with { Criteria = [criterion], Activities = [Training] } }), Detector.BlindAudit));

    [Fact]
    public void DET_12_What_was_asked_for_an_objective_that_is_given_up_is_missing_no_longer()
    {
        var declined = Reference.With(100, Eve, new RequestResources { Id = ResourceRequestId.From("more"), By = Eve, For = "more mails", Quantity = Quantity.Money(9_000m, "EUR"), Objective = Fewer })
            .With(101, Ada, new DeclineResources { Request = ResourceRequestId.From("more"), Reason = "not now" });
        Assert.Equal("Minor", Short(declined, Detector.Starvation));
        Assert.Equal("Silent", Short(declined.With(300, Ada, new CloseObjective { Id = Fewer, Outcome = ObjectiveOutcome.Dropped, Reason = "no means" }), Detector.Starvation));
    }

    [Fact]
    public void DET_07_and_DET_12_What_was_asked_for_a_time_that_is_over_is_missing_no_longer()
    {
        Healthy Asked(int until) => Reference
            .With(100, Eve, new RequestResources { Id = ResourceRequestId.From("more"), By = Eve, For = "more mails", Quantity = Quantity.Money(9_000m, "EUR"), Objective = Fewer, NeededUntil = Story.Day(until) })
            .With(101, Ada, new DeclineResources { Request = ResourceRequestId.From("more"), Reason = "not now" });
        foreach (var detector in new[] { Detector.ResponsibilityWithoutAuthority, Detector.Starvation })
        {
            Assert.Equal(["Minor", "Silent"], new[] { End + 1, End }.Select(until => Short(Asked(until), detector)));
        }
    }

    [Fact]
    public void DET_12_Half_of_what_was_asked_for_is_enough_and_less_is_not()
    {
        Healthy Granted(decimal amount) => Reference.Edit<GrantResources>("grant", grant => grant with { Quantity = Quantity.Money(amount, "EUR") });
        Assert.Equal("Silent", Short(Granted(2_000m), Detector.Starvation));
        Assert.Equal("Minor", Short(Granted(1_999.99m), Detector.Starvation));
    }

    [Fact]
    public void DET_14_Nine_of_ten_is_enough_and_a_version_of_thirty_days_counts()
    {
        Healthy Counted(int acknowledged) => Reference.Edit<CountAcknowledgements>("count", count => count with { Acknowledged = acknowledged });
        Assert.Equal(["Silent", "Minor", "Minor", "Major"], new[] { 90, 89, 70, 69 }.Select(acknowledged => Short(Counted(acknowledged), Detector.Uncommunicated)));
        var register = Counted(90).Told.Register;
        Assert.Equal(
            [DetectionOutcome.InsufficientData, DetectionOutcome.Detected, DetectionOutcome.Silent],
            new[] { 43, 44, 60 }.Select(day => register.At(Story.Day(day)).Conformity.Detect()[Detector.Uncommunicated]!.Outcome));
    }

    [Fact]
    public void DET_13_A_policy_decays_after_a_year_and_gravely_after_two()
    {
        var register = Reference.Without("policy review").Told.Register;
        FindingGrade? At(int day) => register.At(Story.Day(day)).Conformity.Detect()[Detector.PolicyDecay]!.Grade;
        Assert.Equal([null, FindingGrade.Minor, FindingGrade.Minor, FindingGrade.Major], new[] { 14 + 365, 14 + 366, 14 + 730, 14 + 731 }.Select(At));
    }

    [Fact]
    public void DET_04_A_seat_may_be_vacant_for_thirty_days()
    {
        Healthy Empty(int days) => Reference.With(End - days, Ada, new EndAppointment { Position = It, Person = Dan });
        Assert.DoesNotContain("vacancy", Of(Empty(30), Detector.Orphans).Signals.Select(signal => signal.Name));
        Assert.Contains("vacancy", Of(Empty(31), Detector.Orphans).Signals.Select(signal => signal.Name));
        Assert.DoesNotContain("vacancy", Of(Empty(31).With(End - 1, Ada, new AppointPerson { Position = It, Person = Dan }), Detector.Orphans).Signals.Select(signal => signal.Name));
    }

    [Fact]
    public void DET_16_One_act_in_five_is_as_much_as_it_takes_and_four_acts_say_nothing()
    {
        ReportExercise Spent(int number) => new() { Id = ExerciseId.From($"eve-{number}"), Person = Eve, Activity = Spend, Amount = Money.Of(100m, "EUR"), EffectiveFrom = Story.Day(270) };
        var view = Reference.With(280, Ada, Spent(1)).View.Conformity;
        Assert.Equal((7, 1m / 7m), (view.Detect()[Detector.PaperNotPractice]!.Sample, view.Detect()[Detector.PaperNotPractice]!.Value));
        Assert.Equal((DetectionOutcome.Detected, 0.2m, FindingGrade.Minor), Told(view.Detect(new(Story.Day(110), Story.Day(301)))[Detector.PaperNotPractice]!));
        Assert.Equal(DetectionOutcome.InsufficientData, view.Detect(new(Story.Day(110), Story.Day(300)))[Detector.PaperNotPractice]!.Outcome);

        static (DetectionOutcome, decimal?, FindingGrade?) Told(Detection detection) => (detection.Outcome, detection.Value, detection.Grade);
    }

    [Fact]
    public void DET_01d_Who_decided_something_has_done_something()
    {
        HoldReview Without(HoldReview held) => held with { Attendees = [Bo, Pia] };
        var idle = Reference.Edit<HoldReview>("summer review", Without).Edit<HoldReview>("winter review", Without);
        Assert.Equal("Major", Short(idle, Detector.TotalDelegation));
        var decided = idle.With(300, Carl, Letter(9, Admin, Budget) with { From = Cfo, Mandate = Mandate.ToDecide(Budget).UpTo(100m, "EUR") });
        Assert.DoesNotContain("nothing done", Of(decided, Detector.TotalDelegation).Signals.Select(signal => signal.Name));
        Assert.Equal("Major", Short(idle.With(20, Carl, Letter(9, Admin, Budget) with { From = Cfo }), Detector.TotalDelegation));
    }

    [Fact]
    public void DET_09_What_somebody_knows_who_has_left_is_known_to_nobody_here()
    {
        var left = Reference.With(300, Ada, new LeaveOrganization { Person = Dan });
        Assert.Equal("Minor", Short(left, Detector.Overload));
        Assert.Contains(Bo.Value, Of(left, Detector.Overload).Subjects);
        Assert.Equal("Silent", Short(left.With(350, Ada, new RegisterPerson { Id = Dan }, new AppointPerson { Position = It, Person = Dan }), Detector.Overload));
    }

    [Fact]
    public void DET_10_Two_links_are_as_many_as_go_unnoticed_and_three_as_go_without_a_finding()
    {
        DelegateResponsibility Next(int item, PositionId from, PositionId to, int left) => Letter(item, to, Patching) with
        {
            From = from,
            Under = InstrumentItem.Of("letter", item - 1),
            Mandate = Mandate.To(ActKinds.Perform | ActKinds.Decide, Patching).Redelegable(left),
        };
        var three = Reference.With(100, Sam, Next(6, Admin, Quality, 1));
        Assert.Equal(["Silent", "Observation", "Minor"], new[] { Reference, three, three.With(101, Pia, Next(7, Quality, Ops, 0)) }.Select(told => Short(told, Detector.Depth)));
    }

    [Fact]
    public void DET_13_A_date_that_the_last_review_set_prevails_until_it_has_passed()
    {
        Healthy Reviewed(int next) => Reference.Edit<ReviewPolicy>("policy review", review => review with { EffectiveFrom = Story.Day(20), NextUntil = Story.Day(next) });
        Assert.Equal("Silent", Short(Reviewed(End + 1), Detector.PolicyDecay));
        Assert.Equal("Minor", Short(Reviewed(End), Detector.PolicyDecay));
    }

    [Fact]
    public void DET_11_One_report_that_fails_to_come_is_no_row_and_two_are()
    {
        var silent = Reference.Without("report 1").Without("report 2").Told.Register;
        DetectionOutcome At(Instant instant) => silent.At(instant).Conformity.Detect()[Detector.IgnoredSignals]!.Outcome;
        var second = Instant.FromUtc(2027, 1, 6, 0, 0);
        Assert.Equal([DetectionOutcome.Silent, DetectionOutcome.Detected], new[] { second - Duration.Epsilon, second }.Select(At));
    }
}
