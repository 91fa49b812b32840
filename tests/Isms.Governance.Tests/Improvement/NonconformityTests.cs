using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Improvement;

/// <summary>Nonconformities, from when they are raised until what was done about them is seen to work.</summary>
public class NonconformityTests
{
    private static readonly NonconformityId Nc = NonconformityId.From("NC-7");

    private static readonly ActionId A1 = ActionId.From("CA-1");

    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly RaiseNonconformity Raise = new()
    {
        Id = Nc, Source = NonconformitySource.Own, Grade = FindingGrade.Minor, Against = Clause.Results, What = "no log", By = Dan, Owner = It, DueUntil = Story.Day(40),
    };

    private static readonly CorrectNonconformity Correct = new() { Nonconformity = Nc, By = Dan, What = "switched on" };

    private static readonly RecordCause Cause = new() { Nonconformity = Nc, By = Dan, Cause = "nobody checks", Elsewhere = "two more" };

    private static readonly PlanCorrectiveAction Plan = new() { Nonconformity = Nc, Action = A1, What = "check weekly", Owner = It, Due = Story.Day(30) };

    private static readonly CheckEffectiveness Check = new() { Nonconformity = Nc, By = Bo, IsEffective = true, What = "four weeks in a row" };

    private static readonly CloseNonconformity Close = new() { Nonconformity = Nc, By = Bo };

    private static readonly ReopenNonconformity Reopen = new() { Nonconformity = Nc, By = Bo, Reason = "the log is off again" };

    private static readonly Story Raised = Given.Given(Raise);

    private static readonly Story Done = Raised.Given(Plan).On(20).Given(new CloseAction { Action = A1 });

    private static NonconformityState State(Story story) => story.View.Improvement.Nonconformity(Nc).State;

    [Fact]
    public void A_nonconformity_is_dealt_with_step_by_step()
    {
        var story = Given.When(Raise).Then("nonconformity-raised");
        var states = new List<NonconformityState> { State(story) };
        story = story.On(11).When(Correct).Then("nonconformity-corrected");
        states.Add(State(story));
        story = story.On(12).When(Cause).Then("cause-recorded");
        states.Add(State(story));
        story = story.On(13).When(Plan).Then("action-opened", "corrective-action-planned");
        states.Add(State(story));
        story = story.On(20).Given(new CloseAction { Action = A1 });
        states.Add(State(story));
        story = story.On(21).When(Check with { IsEffective = false }).Then("effectiveness-checked");
        states.Add(State(story));
        story = story.On(22).When(Check).Then("effectiveness-checked");
        states.Add(State(story));
        story = story.On(23).When(Close).Then("nonconformity-closed");
        states.Add(State(story));
        story = story.On(24).When(Reopen).Then("nonconformity-reopened");
        states.Add(State(story));
        Assert.Equal(
            [
                NonconformityState.Raised, NonconformityState.Corrected, NonconformityState.Analysed, NonconformityState.InAction, NonconformityState.AwaitingCheck,
                NonconformityState.Ineffective, NonconformityState.Effective, NonconformityState.Closed, NonconformityState.Reopened,
            ], states);
        Assert.Equal(states, new[] { 10, 11, 12, 13, 20, 21, 22, 23, 24 }.Select(day => story.Register.At(Story.Day(day)).Improvement.Nonconformity(Nc).State));
        Assert.Equal(
            """
            1 nonconformity at 2026-01-25, 1 open
            └─ reopened: 1
               └─ `NC-7` minor, reopened, 14 days old: no log
            """.ReplaceLineEndings("\n"), story.View.Improvement.Nonconformities.ToString());
        Assert.Contains("before it can be closed", story.View.Improvement.Nonconformity(Nc).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var story = Raised.Given(Correct, Cause, Plan).On(20).Given(new CloseAction { Action = A1 }, Check, Close);
        GovernanceCommand[] again = [Raise, Correct, Cause, Plan, Check, Close];
        Assert.All(again, command => story.When(command).ThenNothingChanges());
        var reopened = story.On(21).Given(Reopen);
        reopened.When(Reopen).ThenNothingChanges();
        reopened.When(Close).ThenRefused(Rule.M09);
        reopened.On(22).Given(Check).When(Close).Then("nonconformity-closed");
    }

    [Fact]
    public void S02_An_id_stands_for_one_nonconformity_closed_once()
    {
        Raised.When(Raise with { What = "another" }).ThenRefused(Rule.S02);
        Done.Given(Check, Close).When(Close with { By = Dan }).ThenRefused(Rule.S02);
        Raised.Given(Plan).When(Plan with { What = "another" }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void A_complaint_from_outside_is_a_source_of_its_own()
    {
        var story = Given.Given(Raise with { Source = NonconformitySource.Complaint });
        Assert.Contains("from a complaint", story.View.Improvement.Nonconformity(Nc).Explain().ToString(), StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Raise with { Source = NonconformitySource.Complaint, Incident = IncidentId.From("I-1") }));
    }

    [Fact]
    public void S01_What_it_rests_on_and_what_is_said_of_it_is_on_record()
    {
        Given.When(Raise with { Source = NonconformitySource.Audit, Finding = AuditFindingId.From("x") }).ThenRefused(Rule.S01);
        Given.When(Raise with { Source = NonconformitySource.Incident, Incident = IncidentId.From("x") }).ThenRefused(Rule.S01);
        Given.When(Raise with { By = PersonId.From("nobody") }).ThenRefused(Rule.S01);
        GovernanceCommand[] later = [Correct, Cause, Plan, Check, Close, Close with { IsReported = true }, Reopen];
        Assert.All(later, command => Given.When(command).ThenRefused(Rule.S01));
        var incident = Given.Given(new RecordIncident { Id = IncidentId.From("I-1"), Severity = IncidentSeverity.Low, What = "a leak", Occurred = Story.Day(8), Detected = Story.Day(9) });
        incident.When(Raise with { Source = NonconformitySource.Incident, Incident = IncidentId.From("I-1") }).Then("nonconformity-raised");
        var audited = Given.Given(new ReportAudit
        {
            Id = AuditId.From("A-1"), Brief = new() { Criteria = ["27001:2022"], Activities = [Patch], Lead = Liz }, Held = new(Story.Day(5), Story.Day(6)), Conclusion = "so so",
            Findings = [new() { Id = AuditFindingId.From("A-1/1"), Grade = FindingGrade.Minor, What = "no log" }],
        });
        audited.When(Raise with { Source = NonconformitySource.Audit, Finding = AuditFindingId.From("A-1/1") }).Then("nonconformity-raised");
    }

    [Fact]
    public void M09_It_is_not_closed_while_an_action_is_open_or_before_a_check_found_that_it_works()
    {
        Raised.When(Close).ThenRefused(Rule.M09);
        Assert.Equal(2, Raised.Given(Plan).When(Close).ThenRefused(Rule.M09).Violations.Count);
        Raised.Given(Plan, Check).When(Close).ThenRefused(Rule.M09);
        Done.When(Close).ThenRefused(Rule.M09);
        Done.Given(Check with { IsEffective = false }).When(Close).ThenRefused(Rule.M09);
        Done.Given(Check).When(Close).Then("nonconformity-closed");
        Raised.Given(Check).When(Close).Then("nonconformity-closed");
    }

    [Fact]
    public void M09_A_check_from_before_all_was_done_does_not_count() =>
        Raised.Given(Plan).On(15).Given(Check).On(20).Given(new CloseAction { Action = A1 }).When(Close).ThenRefused(Rule.M09);

    [Fact]
    public void M09_What_was_closed_too_soon_elsewhere_is_found()
    {
        var story = Raised.On(15).When(Close with { IsReported = true, EffectiveFrom = Story.Day(12) }).Then("nonconformity-closed");
        Assert.Single(story.View.Findings().Of(Rule.M09));
        Assert.Empty(Done.Given(Check, Close).View.Findings().Of(Rule.M09));
    }

    [Fact]
    public void D18_Nothing_is_planned_for_what_is_closed_and_what_is_open_is_not_reopened()
    {
        Done.Given(Check, Close).When(Plan with { Action = ActionId.From("CA-2") }).ThenRefused(Rule.D18);
        Raised.When(Reopen).ThenRefused(Rule.D18);
    }

    [Fact]
    public void M10_What_is_open_after_its_date_is_found()
    {
        Assert.Equal([0, 1], new[] { 39, 40 }.Select(day => Raised.Register.At(Story.Day(day)).Findings().Of(Rule.M10).Count));
        var closed = Done.Given(Check, Close);
        Assert.Empty(closed.On(50).View.Findings().Of(Rule.M10));
        Assert.Empty(closed.On(45).Given(Reopen with { DueUntil = Story.Day(60) }).On(50).View.Findings().Of(Rule.M10));
    }

    [Fact]
    public void M11_Who_carried_it_out_does_not_check_it()
    {
        Assert.Single(Done.Given(Check with { By = Dan }).View.Findings().Of(Rule.M11));
        Assert.Empty(Done.Given(Check).View.Findings().Of(Rule.M11));
    }

    [Fact]
    public void S05_S06_S07_D16_E02_The_rules_of_facts_and_decisions_hold()
    {
        Given.When(Raise with { EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);
        Given.When(Raise with { EffectiveFrom = Story.Day(5) }).Then("nonconformity-raised");
        Given.When(Raise with { Evidence = [new() { Source = "x", Kind = EvidenceKind.NonconformityRecord, At = Story.Day(11) }] }).ThenRefused(Rule.E02);
        Raised.On(15).When(Plan with { DecidedAt = Story.Day(12) }).ThenRefused(Rule.S05);
        Raised.When(Plan with { EffectiveFrom = Story.Day(10) - NodaTime.Duration.FromHours(1) }).ThenRefused(Rule.S01, Rule.D16);
        Raised.When(Plan with { Owner = PositionId.From("nobody") }).ThenRefused(Rule.S01);
        Done.Given(Check).On(25).When(Close with { EffectiveFrom = Story.Day(24) }).ThenRefused(Rule.D16);
    }

    [Fact]
    public void A_wrong_record_is_corrected_and_what_was_known_then_stays()
    {
        var wrong = (NonconformityRaised)Raised.Register.Journal.Last().Event;
        var correct = new CorrectRecord { Sequence = Raised.Register.Sequence, Reason = "worse", Replacement = wrong with { Grade = FindingGrade.Major } };
        var corrected = Raised.When(correct).Then("record-withdrawn", "nonconformity-raised");
        Assert.Equal(FindingGrade.Major, corrected.View.Improvement.Nonconformity(Nc).Raised!.Grade);
        Assert.Equal(FindingGrade.Minor, corrected.Register.AsOf(Story.Day(10), Raised.Register.Sequence).Improvement.Nonconformity(Nc).Raised!.Grade);
        Raised.When(correct with { Replacement = wrong with { Id = NonconformityId.From("NC-8") } }).ThenRefused(Rule.S08);
    }

    [Fact]
    public void A_default_id_a_blank_or_a_ground_of_another_source_is_a_broken_contract()
    {
        GovernanceCommand[] broken =
        [
            Raise with { Id = default }, Raise with { What = " " }, Raise with { By = default }, Raise with { Owner = default }, Raise with { Grade = (FindingGrade)9 },
            Raise with { Finding = AuditFindingId.From("x") }, Raise with { Incident = IncidentId.From("x") }, Correct with { Nonconformity = default }, Correct with { What = "" },
            Cause with { Nonconformity = default }, Cause with { Cause = "" }, Cause with { Elsewhere = " " }, Plan with { Nonconformity = default }, Plan with { Action = default },
            Plan with { What = " " }, Check with { Nonconformity = default }, Check with { What = "" }, Close with { Nonconformity = default }, Close with { By = default },
            Close with { Reason = " " }, Reopen with { Nonconformity = default }, Reopen with { Reason = "" },
        ];
        Assert.All(broken, command => Assert.ThrowsAny<ArgumentException>(() => Raised.When(command)));
    }
}
