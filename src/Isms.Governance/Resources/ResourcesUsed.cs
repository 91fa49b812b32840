namespace Isms.Governance.Resources;

/// <summary>Some of what was asked for was used.</summary>
public sealed record ResourcesUsed : RequestEvent
{
    /// <summary>The id of the record.</summary>
    public required ResourceUseId Id { get; init; }

    /// <summary>How much.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>From when it was used; null for when it takes effect.</summary>
    public Instant? UsedFrom { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override Quantity? Measured => Quantity;

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) =>
        replacement is null || (replacement is ResourcesUsed other && (other.Id, other.Request) == (Id, Request) && other.Quantity.IsComparableTo(Quantity));

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Values.Id.Named(Id);
        Guard.Against.Null(Quantity);
        if (UsedFrom > EffectiveFrom)
        {
            throw new ArgumentException("a use is over after it began");
        }
    }
}
