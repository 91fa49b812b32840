namespace Isms.Governance.Monitoring;

/// <summary>An audit was held, and this is what came of it.</summary>
public sealed record AuditReported : MonitoringEvent
{
    /// <summary>The id of the audit.</summary>
    public required AuditId Id { get; init; }

    /// <summary>The programme that it is part of; null for none.</summary>
    public AuditProgrammeId? Programme { get; init; }

    /// <summary>What it looked at, and who looked: as it was held, whatever was planned.</summary>
    public required AuditBrief Brief { get; init => field = Guard.Against.Null(value); }

    /// <summary>The first instant at which it was held.</summary>
    public required Instant From { get; init; }

    /// <summary>The first instant at which it was over.</summary>
    public required Instant Until { get; init; }

    /// <summary>What the auditors conclude.</summary>
    public required string Conclusion { get; init; }

    /// <summary>What they found.</summary>
    public ValueList<AuditFinding> Findings { get; init => field = value ?? []; } = [];

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => Brief.Names;

    internal override IEnumerable<Evidence> Shown => Evidence;

    /// <summary>A correction keeps the ids of the findings, because nonconformities rest on them.</summary>
    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is AuditReported other && other.Id == Id
        && other.EffectiveFrom >= other.Until && other.Findings.Select(finding => finding.Id).SequenceEqual(Findings.Select(finding => finding.Id)));

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        _ = Programme is { } programme ? Values.Id.Named(programme) : null;
        Brief.EnsureSound();
        Guard.Against.NullOrWhiteSpace(Conclusion);
        foreach (var finding in Findings)
        {
            finding.EnsureSound();
        }

        if (Until <= From)
        {
            throw new ArgumentException("an audit ends after its start");
        }

        if (Findings.Select(finding => finding.Id).Distinct().Count() < Findings.Count)
        {
            throw new ArgumentException("each finding of an audit has an id of its own");
        }
    }
}
