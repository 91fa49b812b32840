using Isms.Governance.Monitoring;

namespace Isms.Governance.Improvement;

/// <summary>Something does not conform.</summary>
public sealed record NonconformityRaised : ImprovementEvent
{
    /// <summary>The id of the nonconformity.</summary>
    public required NonconformityId Id { get; init; }

    /// <summary>Where it came to light.</summary>
    public required NonconformitySource Source { get; init; }

    /// <summary>The finding of an audit on record that it rests on; null for none, such as that of an audit that is not on record.</summary>
    public AuditFindingId? Finding { get; init; }

    /// <summary>The incident on record that it rests on; null for none.</summary>
    public IncidentId? Incident { get; init; }

    /// <summary>How much it falls short, as whoever raised it proposes.</summary>
    public required FindingGrade Grade { get; init; }

    /// <summary>The obligation that is not met; null where it is a rule of the organisation's own.</summary>
    public ObligationId? Against { get; init; }

    /// <summary>What does not conform, in a line.</summary>
    public required string What { get; init; }

    /// <summary>Who raised it.</summary>
    public required PersonId By { get; init; }

    /// <summary>The position that deals with it.</summary>
    public required PositionId Owner { get; init; }

    /// <summary>The first instant at which it is overdue: the end of its last day, in the zone of the organisation; null for no date.</summary>
    public Instant? DueUntil { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override IEnumerable<Instant?> Ends => [DueUntil];

    internal override bool IsFact => true;

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => [By, Owner];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is NonconformityRaised other && other.Id == Id);

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Values.Id.Named(Owner);
        Guard.Against.EnumOutOfRange(Source);
        Guard.Against.EnumOutOfRange(Grade);
        Line.Checked(What);
        _ = Finding is { } finding ? Values.Id.Named(finding) : null;
        _ = Incident is { } incident ? Values.Id.Named(incident) : null;
        _ = Against is { } against ? Values.Id.Named(against) : null;
        if ((Finding is not null && Source is not NonconformitySource.Audit) || (Incident is not null && Source is not NonconformitySource.Incident))
        {
            throw new ArgumentException("what a nonconformity rests on is of its source");
        }
    }
}
