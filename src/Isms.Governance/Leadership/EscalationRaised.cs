namespace Isms.Governance.Leadership;

/// <summary>Somebody took something upwards that they could not settle.</summary>
public sealed record EscalationRaised : LeadershipEvent
{
    /// <summary>The id of the escalation.</summary>
    public required EscalationId Id { get; init; }

    /// <summary>Who raised it.</summary>
    public required PersonId By { get; init; }

    /// <summary>The position to which it was addressed.</summary>
    public required PositionId To { get; init; }

    /// <summary>What it is about.</summary>
    public required string What { get; init; }

    /// <summary>Until when an answer is due, itself excluded; null where nobody says (ISMS-L04).</summary>
    public Instant? AnswerUntil { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override IEnumerable<Instant?> Ends => [AnswerUntil];

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => [By, To];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is EscalationRaised other && other.Id == Id);

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Values.Id.Named(To);
        Guard.Against.NullOrWhiteSpace(What);
        if (AnswerUntil <= EffectiveFrom)
        {
            throw new ArgumentException("an answer is due after the question", nameof(AnswerUntil));
        }
    }
}
