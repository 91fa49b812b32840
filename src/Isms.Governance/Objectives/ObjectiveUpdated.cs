namespace Isms.Governance.Objectives;

/// <summary>An objective says something else from then on.</summary>
public sealed record ObjectiveUpdated : ObjectiveEvent
{
    /// <summary>The objective.</summary>
    public required ObjectiveId Id { get; init; }

    /// <summary>All that it says from then on.</summary>
    public required ObjectiveTerms Terms { get; init => field = Guard.Against.Null(value); }

    /// <summary>Why it was changed.</summary>
    public string? Reason { get; init; }

    internal override IEnumerable<Instant?> Ends => [Terms.Due];

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => Terms.Names;

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Terms.EnsureSound();
        _ = Reason is null ? null : Guard.Against.NullOrWhiteSpace(Reason);
    }
}
