namespace Isms.Governance.Delegations;

/// <summary>That somebody was told of a delegation.</summary>
public sealed record Notice
{
    /// <summary>Who was told.</summary>
    public required Party To { get; init => field = Guard.Against.Null(value); }

    /// <summary>When: not later than the delegation is entered.</summary>
    public required Instant On { get; init; }
}
