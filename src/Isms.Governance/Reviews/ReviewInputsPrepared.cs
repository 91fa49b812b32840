namespace Isms.Governance.Reviews;

/// <summary>The inputs of a management review are prepared: what the register had to say at that instant, and what people added.</summary>
public sealed record ReviewInputsPrepared : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>The lines, in the order of the inputs; of one input first those from the register.</summary>
    public ValueList<PackItem> Items { get; init => field = value ?? []; } = [];

    /// <summary>Where the pack is to be found beside the register.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Review.Value;

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override void EnsureSound()
    {
        Id.Named(Review);
        foreach (var item in Items)
        {
            Guard.Against.Null(item).EnsureSound();
        }
    }
}
