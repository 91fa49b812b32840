namespace Isms.Governance.Improvement;

/// <summary>An action is to remove the cause of a nonconformity. Its owner and its date stand in the action, which is opened with it.</summary>
public sealed record CorrectiveActionPlanned : ImprovementEvent
{
    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <summary>The action.</summary>
    public required ActionId Action { get; init; }

    internal override string About => Nonconformity.Value;

    internal override void EnsureSound()
    {
        Id.Named(Nonconformity);
        Id.Named(Action);
    }
}
