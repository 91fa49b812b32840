namespace Isms.Governance.Policies;

/// <summary>A version of a policy was told to somebody.</summary>
public sealed record PolicyCommunicated : PolicyVersionEvent
{
    /// <summary>The id of the communication.</summary>
    public required CommunicationId Id { get; init; }

    /// <summary>Who told.</summary>
    public required PersonId By { get; init; }

    /// <summary>Whether it was told inside or outside.</summary>
    public required PolicyAudience To { get; init; }

    /// <summary>To whom.</summary>
    public required string Audience { get; init; }

    /// <summary>How many people it reached; null when that was not counted.</summary>
    public int? Reached { get; init; }

    /// <summary>How many people it was meant for; null when that is not known.</summary>
    public int? OutOf { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (IsAboutSame(replacement) && ((PolicyCommunicated)replacement).Id == Id);

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Guard.Against.EnumOutOfRange(To);
        Guard.Against.NullOrWhiteSpace(Audience);
        if (Reached < 0 || OutOf < Reached)
        {
            throw new ArgumentException("a communication reaches between nobody and everybody it was meant for");
        }
    }
}
