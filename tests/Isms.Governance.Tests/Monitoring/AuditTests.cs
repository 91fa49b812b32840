using Isms.Governance.Delegations;
using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Monitoring;

/// <summary>Audits: planned, held, and by whom.</summary>
public class AuditTests
{
    private static readonly AuditId A1 = AuditId.From("A-1");

    private static readonly AuditProgrammeId Ap = AuditProgrammeId.From("AP-26");

    private static readonly AdoptAuditProgramme Programme = new()
    {
        Programme = new() { Id = Ap, Title = "audits of 2026", Owner = Ciso, From = Story.Day(1), Until = Story.Day(365), Every = Period.FromDays(100), Methods = "interviews and samples" },
    };

    private static readonly AuditBrief Brief = new() { Criteria = ["27001:2022"], Activities = [Patch], Lead = Liz };

    private static readonly PlanAudit Plan = new() { Id = A1, Programme = Ap, Brief = Brief, Period = new(Story.Day(30), Story.Day(33)) };

    private static readonly ReportAudit Held = new()
    {
        Id = A1, Programme = Ap, Brief = Brief, Held = new(Story.Day(30), Story.Day(32)), Conclusion = "kept up",
        Findings = [new() { Id = AuditFindingId.From("A-1/1"), Grade = FindingGrade.Minor, Against = Clause.Results, What = "no log" }],
        Evidence = [new() { Source = "report 1", Kind = EvidenceKind.AuditReport, At = Story.Day(34) }],
    };

    private static readonly RescheduleAudit Move = new() { Audit = A1, Period = new(Story.Day(50), Story.Day(53)), Reason = "the lead is ill" };

    private static readonly CancelAudit Cancel = new() { Audit = A1, Reason = "the site is closed" };

    private static readonly Story Given = Story.Empty.With(Register).On(1).As(Ada).Given(Programme);

    private static AssignResponsibility Assign(ActivityId activity, PositionId position, int? until = null) => new() { Activity = activity, Position = position, Until = until is { } end ? Story.Day(end) : null };

    [Fact]
    public void A_programme_is_adopted_once()
    {
        Given.When(Programme).ThenNothingChanges();
        Given.When(Programme with { Programme = Programme.Programme with { Title = "other" } }).ThenRefused(Rule.S02);
        Given.When(Programme with { Programme = Programme.Programme with { Id = AuditProgrammeId.From("x"), Owner = PositionId.From("nobody") } }).ThenRefused(Rule.S01);
        Assert.Equal([Ap], Given.View.Monitoring.AuditProgrammes.Select(programme => programme.Id));
    }

    [Fact]
    public void An_audit_is_planned_held_and_reported()
    {
        var planned = Given.When(Plan).Then("audit-planned");
        planned.When(Plan).ThenNothingChanges();
        planned.When(Plan with { Period = new(Story.Day(31), Story.Day(33)) }).ThenRefused(Rule.S02);
        var reported = planned.On(35).When(Held).Then("audit-reported");
        reported.When(Held).ThenNothingChanges();
        reported.When(Held with { Conclusion = "other" }).ThenRefused(Rule.S02);
        Assert.Equal(
            """
            audit `A-1`: held from 2026-01-31 until 2026-02-02, 1 minor
            ├─ looks at activity `patch`
            ├─ led by `liz`
            ├─ the auditors are independent of what they audit, as far as is on record
            └─ `A-1/1` minor against 27001:2022/5.1.e: no log
            """.ReplaceLineEndings("\n"), reported.View.Monitoring.Audit(A1).ToString());
        Assert.Equal([A1], reported.View.Monitoring.Audits.Select(audit => audit.Audit));
        Assert.NotNull(Given.View.Monitoring.Audit(A1).Cause);
    }

    [Fact]
    public void S01_S02_S07_E02_An_audit_names_what_is_there_and_is_reported_when_it_is_over()
    {
        Given.When(Plan with { Programme = AuditProgrammeId.From("x") }).ThenRefused(Rule.S01);
        Given.When(Plan with { Brief = Brief with { Lead = PersonId.From("nobody") } }).ThenRefused(Rule.S01);
        Given.When(Plan with { Brief = Brief with { Activities = [ActivityId.From("nothing")] } }).ThenRefused(Rule.S01);
        Given.On(31).When(Held with { Evidence = [] }).ThenRefused(Rule.S07);
        Given.On(33).When(Held).ThenRefused(Rule.E02);
        var reported = Given.On(35).Given(Held);
        reported.When(Held with { Id = AuditId.From("A-2") }).ThenRefused(Rule.S02);
        reported.When(Held with { Id = AuditId.From("A-2"), Programme = AuditProgrammeId.From("x"), Findings = [] }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void R09_Who_carries_out_owns_or_holds_what_is_audited_does_not_audit_it()
    {
        Given.Given(Assign(Patch, Lead)).When(Plan).ThenRefused(Rule.R09);
        Given.Given(Assign(Govern, Lead)).When(Plan with { Brief = Brief with { Activities = [SignLease] } }).ThenRefused(Rule.R09);
        Given.Given(Assign(SignLease, Lead)).When(Plan with { Brief = Brief with { Activities = [Govern] } }).ThenRefused(Rule.R09);
        Given.Given(new NameActivityOwner { Activity = Patch, Owner = Lead }).When(Plan).ThenRefused(Rule.R09);
        var patcher = Given.Given(new DefineRole { Id = RoleId.From("patcher"), Title = "patcher", Responsibilities = [Patch] });
        patcher.Given(new AssignRole { Role = RoleId.From("patcher"), Position = Lead }).When(Plan).ThenRefused(Rule.R09);
        patcher.When(Plan).Then("audit-planned");
        Given.Given(new DelegateResponsibility { Item = InstrumentItem.Of("DA", 1), From = Ceo, To = Lead, Mandate = Mandate.ToPerform(Patch) }).When(Plan).ThenRefused(Rule.R09);
        Given.Given(new DelegateResponsibility { Item = InstrumentItem.Of("DA", 1), From = Ceo, To = Liz, Mandate = Mandate.ToPerform(Patch) }).When(Plan).ThenRefused(Rule.R09);
        Given.Given(new DelegateResponsibility { Item = InstrumentItem.Of("DA", 1), From = Ceo, To = Committee, Mandate = Mandate.ToPerform(Patch) }).When(Plan with { Brief = Brief with { Team = [Dan] } }).ThenRefused(Rule.R09);
        Given.Given(Assign(Hire, Lead)).When(Plan).Then("audit-planned");
    }

    [Fact]
    public void R09_Nobody_audits_their_unit_and_top_management_answers_for_all()
    {
        Given.When(Plan with { Brief = Brief with { Activities = [], Units = [ItUnit] } }).ThenRefused(Rule.R09);
        Given.When(Plan with { Brief = Brief with { Activities = [], Units = [EngUnit] } }).Then("audit-planned");
        Given.When(Plan with { Brief = Brief with { Team = [Carl] } }).ThenRefused(Rule.R09);
    }

    [Fact]
    public void R09_Nobody_audits_what_they_left_within_the_time_that_the_programme_keeps_apart()
    {
        var left = Given.Given(Assign(Patch, Lead, until: 20));
        left.When(Plan).ThenRefused(Rule.R09);
        left.When(Plan with { Programme = null, Period = new(Story.Day(380), Story.Day(383)) }).ThenRefused(Rule.R09);
        left.When(Plan with { Programme = null, Period = new(Story.Day(386), Story.Day(389)) }).Then("audit-planned");
        var shorter = Story.Empty.With(Register).On(1).As(Ada).Given(Programme with { Programme = Programme.Programme with { KeepApart = Period.FromDays(5) } }, Assign(Patch, Lead, until: 20));
        shorter.When(Plan).Then("audit-planned");
        shorter.When(Plan with { Period = new(Story.Day(24), Story.Day(26)) }).ThenRefused(Rule.R09);
    }

    [Fact]
    public void R09_To_audit_makes_nobody_dependent()
    {
        var auditing = Story.Empty.With(Register).On(1).As(Ada).Given(Programme with { Programme = Programme.Programme with { Auditing = Patch } }, Assign(Patch, Lead));
        auditing.When(Plan).Then("audit-planned");
    }

    [Fact]
    public void R09_What_is_reported_is_found()
    {
        var story = Given.Given(Assign(Patch, Lead));
        var planned = story.When(Plan with { IsReported = true }).Then("audit-planned");
        Assert.Single(planned.View.Findings().Of(Rule.R09));
        var held = planned.On(35).When(Held).Then("audit-reported");
        var finding = Assert.Single(held.View.Findings().Of(Rule.R09));
        Assert.Equal("`liz`, who audited in `A-1`, carries or carried out `patch`, as position `lead`", finding.Message);
        Assert.False(held.View.Monitoring.Audit(A1).IsIndependent);
        Assert.Empty(Given.On(35).Given(Held).View.Findings().Of(Rule.R09));
    }

    [Fact]
    public void M08_A_planned_audit_that_is_not_reported_is_found_and_so_is_a_programme_that_holds_none()
    {
        var planned = Given.Given(Plan);
        Assert.Equal([0, 1], new[] { 33, 34 }.Select(day => planned.Register.At(Story.Day(day)).Findings().Of(Rule.M08).Count));
        Assert.Equal([false, true], new[] { 33, 34 }.Select(day => planned.Register.At(Story.Day(day)).Monitoring.Audit(A1).IsOverdue));
        var held = planned.On(35).Given(Held);
        Assert.Equal([0, 0, 1, 0], new[] { 35, 131, 133, 366 }.Select(day => held.Register.At(Story.Day(day)).Findings().Of(Rule.M08).Count));
        Assert.Equal([0, 1], new[] { 100, 102 }.Select(day => Given.Register.At(Story.Day(day)).Findings().Of(Rule.M08).Count));
    }

    [Fact]
    public void A_planned_audit_is_moved_and_its_earlier_time_stays_on_record()
    {
        var story = Given.Given(Plan);
        var moved = story.On(20).When(Move).Then("audit-rescheduled");
        moved.When(Move).ThenNothingChanges();
        Assert.Equal(new Interval(Story.Day(50), Story.Day(53)), moved.View.Monitoring.Audit(A1).PlannedFor);
        Assert.Equal([0, 0, 1], new[] { 34, 53, 54 }.Select(day => moved.Register.At(Story.Day(day)).Findings().Of(Rule.M08).Count));
        Assert.Equal(
            """
            audit `A-1`: it is planned from 2026-02-20 until 2026-02-23
            ├─ looks at activity `patch`
            ├─ led by `liz`
            ├─ the auditors are independent of what they audit, as far as is on record
            └─ moved to 2026-02-20 until 2026-02-23 by `ada`: the lead is ill
            """.ReplaceLineEndings("\n"), moved.View.Monitoring.Audit(A1).ToString());
        moved.On(35).Given(Move with { Period = new(Story.Day(60), Story.Day(61)) }).When(Move).Then("audit-rescheduled");
    }

    [Fact]
    public void S01_D18_R09_Only_what_is_planned_and_not_over_is_moved_and_to_no_time_at_which_an_auditor_is_not_independent()
    {
        Given.When(Move).ThenRefused(Rule.S01);
        Given.Given(Plan).On(35).Given(Held).When(Move).ThenRefused(Rule.D18);
        Given.Given(Plan, Cancel).On(2).When(Move).ThenRefused(Rule.D18);
        var story = Given.Given(Plan).On(20).Given(Assign(Patch, Lead) with { EffectiveFrom = Story.Day(40) });
        story.When(Move).ThenRefused(Rule.R09);
        story.When(Move with { Period = new(Story.Day(36), Story.Day(39)) }).Then("audit-rescheduled");
        Given.Given(Assign(Patch, Lead), Plan with { IsReported = true }).When(Move).Then("audit-rescheduled");
        Assert.All<RescheduleAudit>(
            [Move with { Audit = default }, Move with { Reason = " " }, Move with { Period = new(Story.Day(3), Story.Day(3)) }, Move with { Period = new(Story.Day(3), null) }],
            move => Assert.ThrowsAny<ArgumentException>(() => story.When(move)));
    }

    [Fact]
    public void A_planned_audit_is_cancelled_and_is_not_overdue_any_more()
    {
        var cancelled = Given.Given(Plan).On(20).When(Cancel).Then("audit-cancelled");
        cancelled.When(Cancel).ThenNothingChanges();
        cancelled.When(Cancel with { Reason = "another" }).ThenRefused(Rule.S02);
        Assert.StartsWith("audit `A-1`: cancelled at 2026-01-21", cancelled.View.Monitoring.Audit(A1).ToString(), StringComparison.Ordinal);
        Assert.Equal([0, 1], new[] { 40, 102 }.Select(day => cancelled.Register.At(Story.Day(day)).Findings().Of(Rule.M08).Count));
        Given.When(Cancel).ThenRefused(Rule.S01);
        Given.Given(Plan).On(35).Given(Held).When(Cancel).ThenRefused(Rule.D18);
        Assert.Empty(Given.Given(Assign(Patch, Lead), Plan with { IsReported = true }, Cancel).View.Findings().Of(Rule.R09));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Cancel with { Audit = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Cancel with { Reason = "" }));
    }

    [Fact]
    public void S10_What_a_metric_or_a_planned_audit_rests_on_is_not_retired()
    {
        var (spare, hall) = (PositionId.From("spare"), UnitId.From("hall"));
        var metric = new Metric { Id = MetricId.From("m"), Title = "calls", Unit = "n", Target = MetricTarget.AtLeast(1m), Every = Period.FromDays(10), Owner = spare, Serves = [Clause.Results] };
        var story = Given.Given(
            new RegisterPosition { Id = spare, ReportsTo = Ceo }, new RegisterUnit { Id = hall }, new DefineMetric { Metric = metric }, Plan with { Brief = Brief with { Units = [hall] } });
        story.When(Retire(spare)).ThenRefused(Rule.S10);
        story.When(Retire(hall)).ThenRefused(Rule.S10);
        story.When(Retire(Patch)).ThenRefused(Rule.S10);
        story.Given(new ChangeMetric { Metric = metric with { Owner = It } }).When(Retire(spare)).Then("entry-retired");
        story.Given(Cancel).When(Retire(hall)).Then("entry-retired");
    }

    [Fact]
    public void An_auditor_declares_to_be_impartial()
    {
        var declare = new DeclareImpartiality { Audit = A1, By = Liz, Disclosed = "helped once" };
        Given.When(declare).ThenRefused(Rule.S01);
        var story = Given.Given(Plan);
        story.When(declare with { By = Dan }).ThenRefused(Rule.S09);
        var declared = story.When(declare).Then("impartiality-declared");
        declared.When(declare).ThenNothingChanges();
        declared.When(declare with { Disclosed = null }).ThenRefused(Rule.S02);
        Assert.Equal([Liz], declared.View.Monitoring.Audit(A1).Declared.Select(each => each.By));
    }

    [Fact]
    public void A_wrong_report_is_corrected_and_keeps_the_ids_of_its_findings()
    {
        var story = Given.On(35).Given(Held);
        var wrong = (AuditReported)story.Register.Journal.Last().Event;
        var correct = new CorrectRecord { Sequence = story.Register.Sequence, Reason = "misprint", Replacement = wrong with { Conclusion = "better" } };
        Assert.Equal("better", story.When(correct).Then("record-withdrawn", "audit-reported").View.Monitoring.Audit(A1).Report!.Conclusion);
        story.When(correct with { Replacement = wrong with { Findings = [] } }).ThenRefused(Rule.S08);
    }

    [Fact]
    public void A_default_id_a_blank_nothing_audited_or_one_finding_twice_is_a_broken_contract()
    {
        AuditBrief[] briefs = [Brief with { Criteria = [] }, Brief with { Criteria = [" "] }, Brief with { Lead = default }, Brief with { Team = [default] }, Brief with { Activities = [] }, Brief with { Units = [default] }];
        Assert.All(briefs, brief => Assert.ThrowsAny<ArgumentException>(() => Given.When(Plan with { Brief = brief })));
        Assert.All(briefs, brief => Assert.ThrowsAny<ArgumentException>(() => Given.On(35).When(Held with { Brief = brief })));
        ReportAudit[] reports = [Held with { Id = default }, Held with { Conclusion = "" }, Held with { Findings = [.. Held.Findings, .. Held.Findings] }, Held with { Held = new(Story.Day(30), null) }, Held with { Held = new(Story.Day(30), Story.Day(30)) }];
        Assert.All(reports, report => Assert.ThrowsAny<ArgumentException>(() => Given.On(35).When(report)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Plan with { Period = new(null, Story.Day(3)) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(new DeclareImpartiality { Audit = default, By = Liz }));
        AuditProgramme[] programmes = [Programme.Programme with { Id = default }, Programme.Programme with { Title = "" }, Programme.Programme with { Every = Period.Zero }, Programme.Programme with { Methods = " " }, Programme.Programme with { Until = Story.Day(1) }];
        Assert.All(programmes, programme => Assert.ThrowsAny<ArgumentException>(() => Given.When(new AdoptAuditProgramme { Programme = programme })));
    }
}
