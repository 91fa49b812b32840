namespace Isms.Governance.Monitoring;

/// <summary>What an audit found.</summary>
public sealed record AuditFinding
{
    /// <summary>The id.</summary>
    public required AuditFindingId Id { get; init; }

    /// <summary>How much it falls short, as the auditors propose.</summary>
    public required FindingGrade Grade { get; init; }

    /// <summary>The obligation against which it is raised; null for none.</summary>
    public ObligationId? Against { get; init; }

    /// <summary>What was found, in a line.</summary>
    public required string What { get; init; }

    internal void EnsureSound()
    {
        Values.Id.Named(Id);
        Guard.Against.EnumOutOfRange(Grade);
        _ = Against is { } against ? Values.Id.Named(against) : null;
        Line.Checked(What);
    }
}
