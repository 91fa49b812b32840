namespace Isms.Governance.Improvement;

/// <summary>A nonconformity is dealt with.</summary>
public sealed record NonconformityClosed : ImprovementEvent
{
    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <summary>Who closed it.</summary>
    public required PersonId By { get; init; }

    /// <summary>Why, in a line; null where its record says enough.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the closing was reported as it had happened, not done through the register.</summary>
    public bool IsReported { get; init; }

    internal override bool IsFact => IsReported;

    internal override string About => Nonconformity.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override void EnsureSound()
    {
        Id.Named(Nonconformity);
        Id.Named(By);
        _ = Reason is null ? null : Line.Checked(Reason);
    }

    internal override bool MayBecome(GovernanceEvent? replacement) => IsReported
        && (replacement is null || (replacement is NonconformityClosed { IsReported: true } other && other.Nonconformity == Nonconformity));
}
