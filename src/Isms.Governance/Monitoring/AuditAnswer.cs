namespace Isms.Governance.Monitoring;

/// <summary>How an audit stands.</summary>
public sealed record AuditAnswer : Answer
{
    internal AuditAnswer()
    {
    }

    /// <summary>The audit.</summary>
    public required AuditId Audit { get; init; }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>How it was planned; null when it was not.</summary>
    public AuditPlanned? Plan { get; init; }

    /// <summary>Every change of its time, first to last.</summary>
    public ValueList<AuditRescheduled> Reschedulings { get; init => field = value ?? []; } = [];

    /// <summary>Why it is not to be held; null where it is.</summary>
    public AuditCancelled? Cancelled { get; init; }

    /// <summary>When it is to be held, by the last change of its time, the end excluded; null when it was not planned.</summary>
    public Interval? PlannedFor => Reschedulings is [.., var last] ? new(last.From, last.Until) : Plan is { } plan ? new(plan.From, plan.Until) : null;

    /// <summary>What came of it; null while nothing is reported.</summary>
    public AuditReported? Report { get; init; }

    /// <summary>Who declared to be impartial in it.</summary>
    public required ValueList<ImpartialityDeclared> Declared { get; init; }

    /// <summary>Which auditors have or had to do with what is audited; none when all are independent.</summary>
    public required ValueList<AuditDependence> Dependences { get; init; }

    /// <summary>Whether nobody who audits has or had to do with what is audited, as far as is on record.</summary>
    public bool IsIndependent => Cause is null && Dependences.Count == 0;

    /// <summary>Whether it was to be over by now, by the last change of its time, and is neither reported nor cancelled.</summary>
    public bool IsOverdue => Cause is null && Report is null && Cancelled is null && PlannedFor!.Value.End < At;

    /// <summary>When it was over, or is to be.</summary>
    internal Instant Until => Report?.Until ?? PlannedFor?.End ?? Instant.MaxValue;

    private AuditBrief? Brief => Report?.Brief ?? Plan?.Brief;

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation($"audit `{Audit}`: {InWords}", Because().ToValueList());

    private string InWords => Report is { } report ? $"held from {report.From.InWords()} until {report.Until.InWords()}, {Counted(report.Findings)}"
        : Cancelled is { } cancelled ? $"cancelled at {cancelled.EffectiveFrom.InWords()}, it was planned from {PlannedFor!.Value.Start.InWords()} until {PlannedFor.Value.End.InWords()}"
        : $"{(IsOverdue ? "overdue, it was" : "it is")} planned from {PlannedFor!.Value.Start.InWords()} until {PlannedFor.Value.End.InWords()}";

    private static string Counted(ValueList<AuditFinding> findings) => findings.Count == 0 ? "nothing found"
        : string.Join(", ", findings.GroupBy(finding => finding.Grade).OrderByDescending(group => group.Key).Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}"));

    private IEnumerable<Explanation> Because()
    {
        yield return $"looks at {string.Join(", ", Brief!.Activities.Select(each => $"activity `{each}`").Concat(Brief.Units.Select(each => $"unit `{each}`")))}";
        yield return $"led by `{Brief.Lead}`{(Brief.Team.Count == 0 ? string.Empty : $", with {string.Join(", ", Brief.Team.Select(each => $"`{each}`"))}")}";
        yield return new(Dependences.Count == 0 ? "the auditors are independent of what they audit, as far as is on record" : "not independent", [.. Dependences.Select(each => (Explanation)each.ToString())]);
        foreach (var declared in Declared)
        {
            yield return $"`{declared.By}` declared to be impartial at {declared.EffectiveFrom.InWords()}{(declared.Disclosed is { } disclosed ? $", and disclosed: {disclosed}" : string.Empty)}";
        }

        foreach (var moved in Reschedulings)
        {
            yield return $"moved to {moved.From.InWords()} until {moved.Until.InWords()} by `{moved.Decided.By}`: {moved.Reason}";
        }

        if (Cancelled is { } cancelled)
        {
            yield return $"cancelled by `{cancelled.Decided.By}`: {cancelled.Reason}";
        }

        foreach (var finding in Report?.Findings ?? [])
        {
            yield return $"`{finding.Id}` {finding.Grade.ToString().ToLowerInvariant()}{(finding.Against is { } against ? $" against {against}" : string.Empty)}: {finding.What}";
        }
    }
}
