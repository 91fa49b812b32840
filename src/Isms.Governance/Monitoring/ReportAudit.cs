using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>
/// States that an audit was held, by whom, and what came of it: planned here or not. That an auditor was not independent is found, and
/// refuses nothing.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c> or used twice, a text is blank, nothing is audited, or the end is not after the start.</exception>
public sealed record ReportAudit : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, AuditReported>> Rules =
    [
        .. RecordRules<MonitoringView, AuditReported>.OfFacts
            .And(Rule.S01, @case => AuditRules.Programme(@case.Docket, @case.Asked.Programme)).And(Rule.S02, AuditRules.OneFinding).And(Rule.S07, AuditRules.IsOver),
    ];

    /// <summary>The id of the audit: that of the plan where there is one.</summary>
    public required AuditId Id { get; init; }

    /// <inheritdoc cref="AuditReported.Programme"/>
    public AuditProgrammeId? Programme { get; init; }

    /// <inheritdoc cref="AuditReported.Brief"/>
    public required AuditBrief Brief { get; init => field = Guard.Against.Null(value); }

    /// <summary>When it was held, the end excluded.</summary>
    public required Interval Held { get; init; }

    /// <inheritdoc cref="AuditReported.Conclusion"/>
    public required string Conclusion { get; init; }

    /// <inheritdoc cref="AuditReported.Findings"/>
    public ValueList<AuditFinding> Findings { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="AuditReported.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<MonitoringView> docket) => docket.Record(
        Rules,
        new AuditReported
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Programme = Programme, Brief = Brief,
            From = AuditRules.Bounded(Held).Start, Until = Held.End, Conclusion = Conclusion, Findings = Findings, Evidence = Evidence,
        },
        docket.View.Known<AuditReported>(Id).FirstOrDefault(), EffectiveFrom);
}
