using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>What the records of audits look at besides what every record does.</summary>
internal static class AuditRules
{
    internal static Interval Bounded(Interval period) => period is { HasStart: true, HasEnd: true } ? period : throw new ArgumentException("the period of an audit has a start and an end");

    internal static RuleOutcome Programme(Docket<MonitoringView> docket, AuditProgrammeId? programme) => RuleOutcome.Of(
        programme is not { } id || docket.Then.Programme(id) is not null ? null : Rule.S01.Broken(
            $"the audit programme `{id}` is not adopted at {docket.Then.Instant.InWords()}", "adopt the programme first, or correct the id", id.Value));

    internal static RuleOutcome AnAudit(RecordCase<MonitoringView, ImpartialityDeclared> @case) => RuleOutcome.Of(
        BriefsOf(@case).Any() ? null : Rule.S01.Broken(
            $"the audit `{@case.Asked.Audit}` is neither planned nor reported at {@case.Docket.Then.Instant.InWords()}", "plan the audit first, or correct the id", @case.Asked.Audit.Value));

    /// <summary>Who declares to be impartial in an audit is one of its auditors, as planned or as held.</summary>
    internal static RuleOutcome AnAuditor(RecordCase<MonitoringView, ImpartialityDeclared> @case) => !BriefsOf(@case).Any() ? RuleOutcome.NotReached : RuleOutcome.Of(
        BriefsOf(@case).Any(brief => brief.Auditors.Contains(@case.Asked.By)) ? null : Rule.S09.Broken(
            $"`{@case.Asked.By}` is no auditor of `{@case.Asked.Audit}`", "correct the id of the person or of the audit", @case.Asked.By.Value, @case.Asked.Audit.Value));

    internal static RuleOutcome OneFinding(RecordCase<MonitoringView, AuditReported> @case) => RuleOutcome.Of(
        from report in @case.View.KnownReports
        where report.Id != @case.Asked.Id
        from finding in report.Findings
        where @case.Asked.Findings.Any(asked => asked.Id == finding.Id)
        select Rule.S02.Broken($"the finding `{finding.Id}` is one of the audit `{report.Id}`", "use another id", finding.Id.Value, report.Id.Value));

    internal static RuleOutcome IsOver(RecordCase<MonitoringView, AuditReported> @case) => RuleOutcome.Of(@case.Asked.Until <= @case.Moment.EffectiveFrom ? null : Rule.S07.Broken(
        $"the audit `{@case.Asked.Id}` is reported from {@case.Moment.EffectiveFrom.InWords()} on, before it was over at {@case.Asked.Until.InWords()}", "report it when it is over", @case.Asked.Id.Value));

    /// <summary>No auditor of a plan that is made now has or had to do with what is audited.</summary>
    internal static RuleOutcome Independent(RecordCase<MonitoringView, AuditPlanned> @case) => @case.Asked.IsReported ? RuleOutcome.NotApplicable : RuleOutcome.Of(
        @case.Docket.Then.Dependences(@case.Asked.Brief, @case.Asked.From, @case.Asked.Until, @case.Asked.Programme).Select(dependence => Rule.R09.Broken(
            $"`{dependence.Auditor}` would audit and {dependence.Reason}", "name an auditor who has nothing to do with it", dependence.Auditor.Value, @case.Asked.Id.Value)));

    /// <summary>The same for another time of what was planned.</summary>
    internal static RuleOutcome StillIndependent(RecordCase<MonitoringView, AuditRescheduled> @case) => @case.Docket.Then.PlanOf(@case.Asked.Audit) is not { } plan ? RuleOutcome.NotReached
        : plan.IsReported ? RuleOutcome.NotApplicable
        : RuleOutcome.Of(@case.Docket.Then.Dependences(plan.Brief, @case.Asked.From, @case.Asked.Until, plan.Programme).Select(dependence => Rule.R09.Broken(
            $"`{dependence.Auditor}` would then audit and {dependence.Reason}", "choose another time, or plan it anew with an auditor who has nothing to do with it",
            dependence.Auditor.Value, @case.Asked.Audit.Value)));

    internal static RuleOutcome Planned(Docket<MonitoringView> docket, AuditId audit) => RuleOutcome.Of(docket.Then.PlanOf(audit) is not null ? null : Rule.S01.Broken(
        $"no audit `{audit}` is planned at {docket.Then.Instant.InWords()}", "plan it first, or correct the id", audit.Value));

    /// <summary>What is reported is over.</summary>
    internal static RuleOutcome NotReported(Docket<MonitoringView> docket, AuditId audit) => docket.Then.PlanOf(audit) is null ? RuleOutcome.NotReached : RuleOutcome.Of(
        docket.Then.ReportOf(audit) is not { } report ? null : Rule.D18.Broken($"the audit `{audit}` was over at {report.Until.InWords()}, and is reported", "plan another audit", audit.Value));

    /// <summary>Neither reported nor cancelled.</summary>
    internal static RuleOutcome NotOver(Docket<MonitoringView> docket, AuditId audit) => docket.Then.CancelledFrom(audit) is not { } cancelled ? NotReported(docket, audit)
        : RuleOutcome.Of(Rule.D18.Broken($"the audit `{audit}` is cancelled since {cancelled.EffectiveFrom.InWords()}", "plan another audit", audit.Value));

    private static IEnumerable<AuditBrief> BriefsOf(RecordCase<MonitoringView, ImpartialityDeclared> @case) => @case.Docket.Then.Briefs(@case.Asked.Audit);
}
