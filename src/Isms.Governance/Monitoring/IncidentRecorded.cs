namespace Isms.Governance.Monitoring;

/// <summary>An incident happened; as much of it as is known.</summary>
public sealed record IncidentRecorded : MonitoringEvent
{
    /// <summary>The id of the incident.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>How bad it is or was.</summary>
    public required IncidentSeverity Severity { get; init; }

    /// <summary>What happened, in a line.</summary>
    public required string What { get; init; }

    /// <summary>When it began.</summary>
    public required Instant Occurred { get; init; }

    /// <summary>When it was noticed.</summary>
    public required Instant Detected { get; init; }

    /// <summary>When it no longer spread; null while it may.</summary>
    public Instant? Contained { get; init; }

    /// <summary>When it was over; null while it is not.</summary>
    public Instant? Resolved { get; init; }

    /// <summary>What was done about it; null for nothing yet.</summary>
    public string? Actions { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Id.Value;

    internal override IEnumerable<Evidence> Shown => Evidence;

    /// <summary>The last instant of it that is stated.</summary>
    internal Instant Latest => Resolved ?? Contained ?? Detected;

    /// <summary>Whether it says more of the same incident: what the earlier record states, it states too.</summary>
    internal bool Continues(IncidentRecorded earlier) => (Occurred, Detected) == (earlier.Occurred, earlier.Detected)
        && (earlier.Contained is null || Contained == earlier.Contained) && earlier.Resolved is null && (Contained, Resolved) != (earlier.Contained, earlier.Resolved);

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is IncidentRecorded other && other.Id == Id && other.Latest <= other.EffectiveFrom);

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Guard.Against.EnumOutOfRange(Severity);
        Line.Checked(What);
        _ = Actions is null ? null : Line.Checked(Actions);
        if (Detected < Occurred || Contained < Detected || Resolved < (Contained ?? Detected))
        {
            throw new ArgumentException("an incident occurs, is detected, contained and resolved in this order");
        }
    }
}
