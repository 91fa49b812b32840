namespace Isms.Governance.Monitoring;

/// <summary>How internal audits are run over a period: how often, by which methods, by whose care.</summary>
public sealed record AuditProgramme
{
    /// <summary>The id.</summary>
    public required AuditProgrammeId Id { get; init; }

    /// <summary>What it is about, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>The position that runs it.</summary>
    public required PositionId Owner { get; init; }

    /// <summary>The first instant at which it counts.</summary>
    public required Instant From { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    /// <summary>How often it audits at least.</summary>
    public required Period Every { get; init; }

    /// <summary>By which methods, and what weighs: how important an area is, and what earlier audits found.</summary>
    public required string Methods { get; init; }

    /// <summary>The activity that auditing itself is; null for none. To own it or to carry it out makes nobody dependent.</summary>
    public ActivityId? Auditing { get; init; }

    /// <summary>How long after somebody had to do with an area they do not audit it; null for twelve months.</summary>
    public Period? KeepApart { get; init; }

    internal static readonly Period Usually = Period.FromMonths(12);

    internal void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(Owner);
        _ = Auditing is { } auditing ? Values.Id.Named(auditing) : null;
        Line.Checked(Title);
        Guard.Against.NullOrWhiteSpace(Methods);
        Metric.Lasting(Guard.Against.Null(Every), nameof(Every));
        _ = KeepApart is null ? null : Metric.Lasting(KeepApart, nameof(KeepApart));
        if (Until <= From)
        {
            throw new ArgumentException("a programme ends after its start");
        }
    }
}
