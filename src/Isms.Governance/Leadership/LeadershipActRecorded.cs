using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>Somebody led: they did, said, decided or backed something.</summary>
public sealed record LeadershipActRecorded : LeadershipEvent
{
    /// <summary>The id of the act.</summary>
    public required LeadershipActId Id { get; init; }

    /// <summary>Who did it.</summary>
    public required PersonId By { get; init; }

    /// <summary>Whose act it is where somebody else delivered it: who directed, signed, opened or voiced it. Null: <see cref="By"/> did it alone.</summary>
    public PersonId? Source { get; init; }

    /// <summary>The position in which it was done; null for whichever is filled.</summary>
    public PositionId? Seat { get; init; }

    /// <summary>The obligations that it is meant to serve, each by name: one to three (ISMS-E07).</summary>
    public required ValueList<ObligationId> Serves { get; init => field = Guard.Against.Null(value); }

    /// <summary>What kind of act it was.</summary>
    public required EvidenceKind Act { get; init; }

    /// <summary>What was done or said, in a line.</summary>
    public required string What { get; init; }

    /// <summary>To whom; null where it was to nobody in particular.</summary>
    public string? Audience { get; init; }

    /// <summary>How many people it reached; null when that was not counted.</summary>
    public int? Reached { get; init; }

    /// <summary>How many people it was meant for; null when that is not known.</summary>
    public int? OutOf { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override string About => Id.Value;

    internal override Deed Deed => new(Id.Value, EffectiveFrom, By, Act, What) { Serves = Serves, Source = Source, Seat = Seat, Unfit = Unfitness.OfNobody(Reached, $"`{Id}` reached nobody") };

    internal override IEnumerable<EntryReference> Names =>
    [
        By, .. Source is { } source ? [source] : Array.Empty<EntryReference>(), .. Seat is { } seat ? [seat] : Array.Empty<EntryReference>(),
    ];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is LeadershipActRecorded other && other.Id == Id);

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Guard.Against.NullOrWhiteSpace(What);
        _ = Audience is null ? null : Guard.Against.NullOrWhiteSpace(Audience);
        Guard.Against.EnumOutOfRange(Act);
        Deed.EnsureServes(Serves);
        if (Reached < 0 || OutOf < Reached)
        {
            throw new ArgumentException("an act reaches between nobody and everybody it was meant for");
        }
    }
}
