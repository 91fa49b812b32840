namespace Isms.Governance.Policies;

/// <summary>Somebody took note of a version of a policy.</summary>
public sealed record PolicyAcknowledged : PolicyVersionEvent
{
    /// <summary>Who took note.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override IEnumerable<EntryReference> Names => [Person];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => IsAboutSame(replacement);

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Id.Named(Person);
    }
}
