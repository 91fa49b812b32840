using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>Somebody stepped in because results were missed.</summary>
public sealed record InterventionRecorded : LeadershipEvent
{
    /// <summary>The id of the record.</summary>
    public required InterventionId Id { get; init; }

    /// <summary>Who did it.</summary>
    public required PersonId By { get; init; }

    /// <summary>Whose act it is where somebody else delivered it; null: <see cref="By"/> did it alone.</summary>
    public PersonId? Source { get; init; }

    /// <summary>The position in which it was done; null for whichever is filled.</summary>
    public PositionId? Seat { get; init; }

    /// <summary>The id of the metric, the objective or whatever else was missed.</summary>
    public required string Missed { get; init; }

    /// <summary>What was decided or done about it.</summary>
    public required string What { get; init; }

    /// <summary>The obligations that it is filed for, each by name: one to three (ISMS-E07).</summary>
    public required ValueList<ObligationId> Serves { get; init => field = Guard.Against.Null(value); }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override string About => Id.Value;

    internal override Deed Deed => new(Id.Value, EffectiveFrom, By, EvidenceKind.InterventionDecision, What) { Serves = Serves, Source = Source, Seat = Seat };

    internal override IEnumerable<EntryReference> Names =>
    [
        By, .. Source is { } source ? [source] : Array.Empty<EntryReference>(), .. Seat is { } seat ? [seat] : Array.Empty<EntryReference>(),
    ];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is InterventionRecorded other && other.Id == Id);

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Guard.Against.NullOrWhiteSpace(Missed);
        Guard.Against.NullOrWhiteSpace(What);
        Deed.EnsureServes(Serves);
    }
}
