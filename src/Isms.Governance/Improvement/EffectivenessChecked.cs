namespace Isms.Governance.Improvement;

/// <summary>Somebody checked whether what was done about a nonconformity works.</summary>
public sealed record EffectivenessChecked : ImprovementEvent
{
    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <summary>Who checked.</summary>
    public required PersonId By { get; init; }

    /// <summary>Whether it works.</summary>
    public required bool IsEffective { get; init; }

    /// <summary>How that was seen, in a line.</summary>
    public required string What { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Nonconformity.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is EffectivenessChecked other && other.Nonconformity == Nonconformity);

    internal override void EnsureSound()
    {
        Id.Named(Nonconformity);
        Id.Named(By);
        Line.Checked(What);
    }
}
