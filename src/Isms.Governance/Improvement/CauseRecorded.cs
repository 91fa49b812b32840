namespace Isms.Governance.Improvement;

/// <summary>Why a nonconformity came about is known.</summary>
public sealed record CauseRecorded : ImprovementEvent
{
    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <summary>Who looked for it.</summary>
    public required PersonId By { get; init; }

    /// <summary>The cause, in a line.</summary>
    public required string Cause { get; init; }

    /// <summary>Whether the same is or could be elsewhere, in a line; null where nobody looked.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Nonconformity.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is CauseRecorded other && other.Nonconformity == Nonconformity);

    internal override void EnsureSound()
    {
        Id.Named(Nonconformity);
        Id.Named(By);
        Line.Checked(Cause);
        _ = Elsewhere is null ? null : Line.Checked(Elsewhere);
    }
}
