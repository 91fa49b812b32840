namespace Isms.Governance.Delegations;

/// <summary>That somebody approved a delegation, or agreed to it, before it was decided.</summary>
public sealed record Approval
{
    /// <summary>The gate that it passes.</summary>
    public required string Gate { get; init => field = Id.Checked(value); }

    /// <summary>
    /// Who approved: counts when they filled a party that the gate names, and neither decided the delegation nor belong to its delegate.
    /// </summary>
    public required PersonId By { get; init; }

    /// <summary>When they approved: not later than the delegation was decided.</summary>
    public required Instant On { get; init; }
}
