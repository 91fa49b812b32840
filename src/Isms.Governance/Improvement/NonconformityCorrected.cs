namespace Isms.Governance.Improvement;

/// <summary>A nonconformity was corrected, or its effects were contained. Its cause may still be there.</summary>
public sealed record NonconformityCorrected : ImprovementEvent
{
    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <summary>Who did it.</summary>
    public required PersonId By { get; init; }

    /// <summary>What was done, in a line.</summary>
    public required string What { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Nonconformity.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is NonconformityCorrected other && other.Nonconformity == Nonconformity);

    internal override void EnsureSound()
    {
        Id.Named(Nonconformity);
        Id.Named(By);
        Line.Checked(What);
    }
}
