namespace Isms.Governance.Competence;

/// <summary>It was counted how many of those who were addressed completed something in a period.</summary>
public sealed record AwarenessCoverageRecorded : AwarenessEvent
{
    /// <summary>The first instant of the period.</summary>
    public required Instant PeriodFrom { get; init; }

    /// <summary>The instant at which the period is over.</summary>
    public required Instant PeriodUntil { get; init; }

    /// <summary>How many completed it.</summary>
    public required int Completed { get; init; }

    /// <summary>How many were addressed.</summary>
    public required int Addressed { get; init; }

    /// <summary>The share that completed it, from nobody (0) to all (1); null where nobody was addressed.</summary>
    public decimal? Share => Addressed == 0 ? null : (decimal)Completed / Addressed;

    internal override void EnsureSound()
    {
        base.EnsureSound();
        EnsurePart(Completed, Addressed);
        if (PeriodUntil <= PeriodFrom || PeriodFrom > EffectiveFrom)
        {
            throw new ArgumentException("a period ends after its start, and has begun when it is counted");
        }
    }
}
