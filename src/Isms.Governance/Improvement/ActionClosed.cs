namespace Isms.Governance.Improvement;

/// <summary>An action is over: it is done, or was given up.</summary>
public sealed record ActionClosed : ImprovementEvent
{
    /// <summary>The id of the action.</summary>
    public required ActionId Action { get; init; }

    /// <summary>How it ended.</summary>
    public required ActionOutcome Outcome { get; init; }

    /// <summary>Why it was given up; for one that is done, what came of it, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Action.Value;

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is ActionClosed other && other.Action == Action);

    internal override void EnsureSound()
    {
        Id.Named(Action);
        Guard.Against.EnumOutOfRange(Outcome);
        _ = Reason is null && Outcome is not ActionOutcome.Dropped ? null : Guard.Against.NullOrWhiteSpace(Reason);
    }
}

/// <summary>How an action ended.</summary>
public enum ActionOutcome
{
    /// <summary>What was to be done is done.</summary>
    Done,

    /// <summary>It was given up, for a reason.</summary>
    Dropped,
}
