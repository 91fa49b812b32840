namespace Isms.Governance.Improvement;

/// <summary>How far an action has come.</summary>
public sealed record ActionProgressed : ImprovementEvent
{
    /// <summary>The id of the action.</summary>
    public required ActionId Action { get; init; }

    /// <summary>Where it stands.</summary>
    public required ActionProgress Progress { get; init; }

    /// <summary>What there is to say of it, in a line; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Action.Value;

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is ActionProgressed other && other.Action == Action);

    internal override void EnsureSound()
    {
        Id.Named(Action);
        Guard.Against.EnumOutOfRange(Progress);
        _ = Note is null ? null : Guard.Against.NullOrWhiteSpace(Note);
    }
}

/// <summary>Where an action stands by what its owner says.</summary>
public enum ActionProgress
{
    /// <summary>Somebody is at it.</summary>
    InProgress,

    /// <summary>Something stands in its way.</summary>
    Blocked,

    /// <summary>It is done, and waits to be closed.</summary>
    Done,
}
