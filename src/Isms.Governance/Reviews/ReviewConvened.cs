namespace Isms.Governance.Reviews;

/// <summary>A management review is called: who is to come, and what is to be talked about.</summary>
public sealed record ReviewConvened : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>The positions that are invited.</summary>
    public required ValueList<PositionId> Invited { get; init => field = Guard.Against.Null(value); }

    /// <summary>What is to be talked about, point by point.</summary>
    public ValueList<string> Agenda { get; init => field = value ?? []; } = [];

    internal override string About => Review.Value;

    internal override IEnumerable<EntryReference> Names => Invited.Select(position => (EntryReference)position);

    internal override void EnsureSound()
    {
        Id.Named(Review);
        Guard.Against.NullOrEmpty(Invited);
        foreach (var position in Invited)
        {
            Id.Named(position, nameof(Invited));
        }

        foreach (var point in Agenda)
        {
            Guard.Against.NullOrWhiteSpace(point, nameof(Agenda));
        }
    }
}
