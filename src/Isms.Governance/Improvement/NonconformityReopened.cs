namespace Isms.Governance.Improvement;

/// <summary>A nonconformity that was closed is not dealt with after all.</summary>
public sealed record NonconformityReopened : ImprovementEvent
{
    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <summary>Who reopened it.</summary>
    public required PersonId By { get; init; }

    /// <summary>Why, in a line.</summary>
    public required string Reason { get; init; }

    /// <summary>The first instant at which it is overdue again; null for the date it had.</summary>
    public Instant? DueUntil { get; init; }

    internal override IEnumerable<Instant?> Ends => [DueUntil];

    internal override string About => Nonconformity.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override void EnsureSound()
    {
        Id.Named(Nonconformity);
        Id.Named(By);
        Line.Checked(Reason);
    }
}
