using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>States that an auditor declared to be impartial in an audit, and what they disclosed.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the text blank.</exception>
public sealed record DeclareImpartiality : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, ImpartialityDeclared>> Rules =
    [
        .. RecordRules<MonitoringView, ImpartialityDeclared>.OfFacts.And(Rule.S01, AuditRules.AnAudit).And(Rule.S09, AuditRules.AnAuditor),
    ];

    /// <summary>The audit, planned or reported.</summary>
    public required AuditId Audit { get; init; }

    /// <inheritdoc cref="ImpartialityDeclared.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="ImpartialityDeclared.Disclosed"/>
    public string? Disclosed { get; init; }

    /// <inheritdoc cref="ImpartialityDeclared.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<MonitoringView> docket) => docket.Record(
        Rules,
        new ImpartialityDeclared
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Audit = Audit, By = By, Disclosed = Disclosed, Evidence = Evidence,
        },
        docket.View.Known<ImpartialityDeclared>(Audit).FirstOrDefault(known => known.By == By), EffectiveFrom);
}
