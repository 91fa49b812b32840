namespace Isms.Governance.Improvement;

/// <summary>An action is due at another date than before.</summary>
public sealed record ActionRescheduled : ImprovementEvent
{
    /// <summary>The id of the action.</summary>
    public required ActionId Action { get; init; }

    /// <inheritdoc cref="ActionOpened.Due"/>
    public required Instant Due { get; init; }

    /// <summary>Why the date moved.</summary>
    public required string Reason { get; init; }

    internal override IEnumerable<Instant?> Ends => [Due];

    internal override string About => Action.Value;

    internal override void EnsureSound()
    {
        Id.Named(Action);
        Guard.Against.NullOrWhiteSpace(Reason);
    }
}
