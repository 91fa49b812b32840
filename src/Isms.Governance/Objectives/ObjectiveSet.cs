namespace Isms.Governance.Objectives;

/// <summary>An objective was set.</summary>
public sealed record ObjectiveSet : ObjectiveEvent
{
    /// <summary>The id of the objective.</summary>
    public required ObjectiveId Id { get; init; }

    /// <summary>What it says.</summary>
    public required ObjectiveTerms Terms { get; init => field = Guard.Against.Null(value); }

    internal override IEnumerable<Instant?> Ends => [Terms.Due];

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => Terms.Names;

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Terms.EnsureSound();
    }
}
