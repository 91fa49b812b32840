using Isms.Governance.Delegations;
using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;

namespace Isms.Governance.Tests.Cases;

/// <summary>What the records of "Nordwind" say when they are read together. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0.</summary>
public class NordwindRecordsTests
{
    private static GovernanceView Asked => Nordwind.At(2026, 4, 14);

    private static IEnumerable<string> Found(GovernanceView view, Rule rule) => view.Findings().Of(rule).Select(finding => finding.Subjects[0]);

    [Fact]
    public void Seven_required_competences_are_lacking_one_of_them_in_training()
    {
        Assert.Equal(22, Asked.Competence.Requirements.Count);
        Assert.Equal(
            [
                "hoffmann gdpr", "krueger background-screening", "krueger staff-confidentiality", "lang code-analysis", "schulz change-management", "schulz hardening", "weber risk-assessment",
            ],
            Asked.Competence.Gaps.Select(gap => $"{gap.Person} {gap.Competence}").Order(StringComparer.Ordinal));
        Assert.Equal(
            ["hoffmann", "krueger", "lang", "schulz"],
            Asked.Improvement.OpenActions.Where(action => action.Id.Value.StartsWith("T-", StringComparison.Ordinal)).Select(action => action.Opened.What.Split(' ')[^1]).Order(StringComparer.Ordinal));
        Assert.Equal(ActionProgress.InProgress, Assert.Single(Asked.Improvement.Action(ActionId.From("T-06"))!.Progress).Progress);
    }

    [Fact]
    public void A_competence_is_over_the_day_after_its_next_training_was_due()
    {
        Assert.DoesNotContain(Nordwind.At(2027, 3, 20, 12).Competence.GapsOf(Nordwind.Weber), each => each.OverSince is not null);
        var gap = Assert.Single(Nordwind.At(2027, 3, 21, 12).Competence.GapsOf(Nordwind.Weber), gap => gap.OverSince is not null);
        Assert.Equal(("incident-coordination", Nordwind.Day(2027, 3, 21)), (gap.Competence.Value, gap.OverSince));
    }

    [Fact]
    public void Of_42_all_had_the_simulation_28_the_course_and_35_took_note_of_acceptable_use()
    {
        Assert.Equal([(42, 42), (28, 42)], Asked.Competence.Coverage.Select(each => (each.Completed, each.Addressed)));
        var acceptable = Asked.Policies.InForce(PolicyId.From("POL-004"))!;
        var taken = Asked.Policies.AcknowledgementOf(acceptable.Policy, acceptable.Version);
        Assert.Equal((35, 42), (taken.Acknowledged, taken.Addressed));
    }

    [Fact]
    public void Two_of_ten_objectives_are_achieved_and_four_of_the_others_have_no_whole_plan()
    {
        Assert.Equal(10, Asked.Objectives.Objectives.Count);
        Assert.Equal(["OBJ-2026-06", "OBJ-2026-07"], Asked.Objectives.Objectives.Where(each => each.Outcome is ObjectiveOutcome.Achieved).Select(each => each.Id.Value));
        Assert.Equal(["OBJ-2026-04", "OBJ-2026-05", "OBJ-2026-09", "OBJ-2026-10"], Found(Asked, Rule.O01));
        Assert.Empty(Asked.Objectives.Overdue);
        Assert.Equal(["OBJ-2026-02"], Nordwind.At(2026, 7, 1).Objectives.Overdue.Select(each => each.Id.Value));
    }

    [Fact]
    public void A_target_counts_from_its_day_and_the_only_one_missed_by_then_is_that_of_patching()
    {
        Assert.Equal(["patched-in-14-days"], Asked.Monitoring.Missed.Items.Select(each => each.Metric.Value));
        Assert.Equal(13, Asked.Monitoring.Metrics.Count);
        Assert.Equal(
            ["restore-tests", "time-to-respond", "users-with-mfa"], Asked.Monitoring.Metrics.Where(metric => Asked.Monitoring.Reading(metric.Id).Standing is MetricStanding.Met).Select(metric => metric.Id.Value));
        Assert.Equal([92m], Asked.Monitoring.Measurements(MetricId.From("patched-in-14-days")).Skip(1).Select(each => each.Value));
        Assert.Equal([5.8m, 4.2m], Asked.Monitoring.Measurements(MetricId.From("phishing-clicks")).Select(each => each.Value));
        Assert.Equal([0m, 48m, 48m], Asked.Monitoring.Measurements(MetricId.From("phishing-resistant-administrators")).Select(each => each.Value));
        Assert.Equal("less than 5", Asked.Monitoring.Reading(MetricId.From("phishing-clicks")).Target!.ToString());
    }

    /// <summary>Kept apart by their dates, both stand: the review saw 17.3 hours, and the incidents of grave severity of that quarter took 11.4 in the mean.</summary>
    [Fact]
    public void The_time_to_respond_that_the_review_saw_is_not_that_of_the_incidents_on_record()
    {
        var grave = Asked.Monitoring.Incidents.Where(incident => incident.Severity is IncidentSeverity.High && incident.Detected < Nordwind.Day(2026, 4, 1));
        Assert.Equal(11.4, grave.Average(incident => (incident.Resolved!.Value - incident.Detected).TotalHours), 1);
        Assert.Equal(17.3m, Asked.Monitoring.Reading(MetricId.From("time-to-respond")).Last!.Value);
    }

    [Fact]
    public void Nobody_owns_any_of_five_risks_so_that_no_approval_of_their_plans_is_their_owners()
    {
        Assert.Equal(["R-001", "R-002", "R-003", "R-004", "R-005"], Found(Asked, Rule.O03));
        Assert.Equal(5, Asked.Findings().Of(Rule.O04).Count);
        Assert.Equal([22_000m, 18_000m, 10_000m, 20_000m, 5_000m], Asked.Objectives.Risks.Select(risk => risk.Plan!.Amount!.Amount));
        Assert.All(Asked.Objectives.Risks, risk => Assert.Null(risk.Acceptance));
    }

    [Fact]
    public void Of_eight_treatments_with_a_date_seven_have_begun_and_one_is_done()
    {
        var treatments = Asked.Improvement.Actions.Where(action => action.Id.Value.StartsWith("RTP-", StringComparison.Ordinal)).ToArray();
        Assert.Equal((6, 1), (treatments.Count(action => action.IsOpen), treatments.Count(action => !action.IsOpen)));
        Assert.DoesNotContain(treatments, action => action.IsOverdue);
        Assert.Equal(8, Nordwind.At(2026, 5, 2).Improvement.Actions.Count(action => action.Id.Value.StartsWith("RTP-", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_money_for_security_keys_is_granted_in_full_by_who_may()
    {
        var keys = Asked.Resources.Find(Nordwind.Keys)!;
        Assert.Equal((15_000m, 15_000m, 0m, false), (keys.Request.Quantity.Amount, keys.Granted.Amount, keys.Used.Amount, keys.IsShort));
        Assert.Equal(Nordwind.Treatments["RTP-004"].Decimal("budget"), keys.Granted.Amount);
        var grant = Assert.Single(keys.Grants);
        Assert.Equal(Nordwind.Meier, grant.By);
        Assert.Equal(CoverageVerdict.Covered, Asked.CoverageOf(grant.Id).Verdict);
    }

    [Fact]
    public void The_decisions_of_the_review_are_done_and_its_actions_open()
    {
        Assert.Equal(
            ["MR-2026-Q1-04", "MR-2026-Q1-05", "MR-2026-Q1-06", "MR-2026-Q1-07", "MR-2026-Q1-08"],
            Asked.Improvement.OpenActions.Select(action => action.Id.Value).Where(id => id.StartsWith("MR-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Empty(Asked.Improvement.OverdueActions);
        Assert.Equal(["MR-2026-Q1-08"], Nordwind.At(2026, 5, 12).Improvement.OverdueActions.Select(action => action.Id.Value).Where(id => id.StartsWith("MR-", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_audit_found_two_minor_things_and_an_observation_and_one_is_to_come()
    {
        var held = Asked.Monitoring.Audit(AuditId.From("IA-2026-Q1"));
        Assert.Equal(
            [FindingGrade.Minor, FindingGrade.Minor, FindingGrade.Observation], held.Report!.Findings.Select(finding => finding.Grade));
        Assert.Equal("IA-2026-Q1/1", Asked.Improvement.Nonconformity(NonconformityId.From("CAPA-2026-001")).Raised!.Finding!.Value.Value);
        Assert.Null(Asked.Monitoring.Audit(AuditId.From("EA-2026")).Report);
        Assert.Empty(Found(Nordwind.At(2026, 5, 18), Rule.M08));
        Assert.Equal(["EA-2026"], Found(Nordwind.At(2026, 5, 19), Rule.M08));
    }

    /// <summary>The matrix has no date and says nothing of February. Had it been in force then, whoever leads information security would have audited what that position owns.</summary>
    [Fact]
    public void The_lead_of_the_audit_owns_what_was_audited_only_since_the_matrix_is_on_record()
    {
        Assert.True(Asked.Monitoring.Audit(AuditId.From("IA-2026-Q1")).IsIndependent);
        Assert.Empty(Asked.Findings().Of(Rule.R09));
        var again = new PlanAudit
        {
            Id = AuditId.From("again"), Brief = Asked.Monitoring.Audit(AuditId.From("IA-2026-Q1")).Report!.Brief, Period = new(Nordwind.Day(2026, 7, 1), Nordwind.Day(2026, 7, 2)),
        };
        var refused = Nordwind.Register.Decide(again, new(Nordwind.Day(2026, 4, 14), Nordwind.Meier));
        Assert.Equal([Rule.R09], refused.Violations.Select(violation => violation.Rule).Distinct());
    }

    [Fact]
    public void One_of_five_nonconformities_is_closed_after_its_check_and_the_others_are_in_action()
    {
        Assert.Equal(5, Asked.Improvement.Nonconformities.Items.Count);
        Assert.Equal("CAPA-2026-002", Assert.Single(Asked.Improvement.Nonconformities.Of(NonconformityState.Closed)).Id.Value);
        Assert.Equal(4, Asked.Improvement.Nonconformities.Of(NonconformityState.InAction).Count);
        Assert.DoesNotContain(Asked.Findings().Items, finding => finding.Rule == Rule.M09 || finding.Rule == Rule.M10 || finding.Rule == Rule.M11);
        Assert.Equal(
            [NonconformitySource.Audit, NonconformitySource.Audit, NonconformitySource.Incident, NonconformitySource.Review, NonconformitySource.Complaint],
            Asked.Improvement.Nonconformities.Items.OrderBy(each => each.Id.Value, StringComparer.Ordinal).Select(each => each.Raised!.Source));
    }

    /// <summary>The register of incidents has the action for another incident than the one from which the register of corrective actions has it, and for one where that has a complaint.</summary>
    [Fact]
    public void Two_registers_do_not_agree_on_where_a_corrective_action_came_from_and_both_stand()
    {
        Assert.Equal("INC-2026-004", Asked.Improvement.Nonconformity(NonconformityId.From("CAPA-2026-003")).Raised!.Incident!.Value.Value);
        Assert.Equal(
            ["INC-2026-001 CAPA-2026-003", "INC-2026-006 CAPA-2026-005"],
            Asked.Monitoring.Incidents.Where(incident => incident.Actions!.Contains("CAPA", StringComparison.Ordinal)).Select(incident => $"{incident.Id} {incident.Actions!.Split('(', ')')[1]}"));
        Assert.Null(Asked.Improvement.Nonconformity(NonconformityId.From("CAPA-2026-005")).Raised!.Incident);
    }

    [Fact]
    public void Twelve_stakeholders_are_told_by_an_owner_and_nobody_is_said_to_have_been_told()
    {
        Assert.All(Nordwind.Communication.Rows, row => Assert.Equal(row["owner"], Assert.Single(Asked.WhoIsResponsible(ActivityId.From($"tell-{row.Id}")).Owners).Position.Value));
        Assert.Equal(26, Asked.Findings().Of(Rule.L03).Select(finding => finding.Subjects[0]).Distinct().Count());
    }
}
