namespace Isms.Governance.Objectives;

/// <summary>An objective was closed.</summary>
public sealed record ObjectiveClosed : ObjectiveEvent
{
    /// <summary>The objective.</summary>
    public required ObjectiveId Id { get; init; }

    /// <summary>What became of it.</summary>
    public required ObjectiveOutcome Outcome { get; init; }

    /// <summary>Why; needed for one that was dropped.</summary>
    public string? Reason { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override string About => Id.Value;

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Guard.Against.EnumOutOfRange(Outcome);
        _ = Reason is null && Outcome is not ObjectiveOutcome.Dropped ? null : Guard.Against.NullOrWhiteSpace(Reason);
    }
}
