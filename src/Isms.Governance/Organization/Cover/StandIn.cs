namespace Isms.Governance.Organization;

/// <summary>That somebody acts for a seat which another fills, or nobody does: both identities stay on record.</summary>
/// <remarks>Who stands in exercises the authority of the seat, as far as it is carried. Accountability does not move, unless by an acting appointment.</remarks>
public sealed record StandIn
{
    internal StandIn()
    {
    }

    /// <summary>The seat for which somebody acts.</summary>
    public required PositionId Seat { get; init; }

    /// <summary>The position of who acts: the seat itself for an acting holder.</summary>
    public required PositionId Through { get; init; }

    /// <summary>Who fills the seat and does not act; null when it is vacant.</summary>
    public PersonId? Absent { get; init; }

    /// <summary>The order of succession under which a successor acts.</summary>
    public InstrumentItem? Order { get; init; }

    /// <summary>The letter or minute that appoints an acting holder.</summary>
    public string? Instrument { get; init; }

    internal StandInKind Kind { get; init; }

    /// <summary>What bounds the authority that is used: the stand-in's own terms, and those of an acting appointment to the stand-in's position.</summary>
    internal ValueList<StandInTerms> Terms { get; init; } = [];

    /// <summary>Of a deputy or successor: those in whose place they act. Their own case is not decided for them either.</summary>
    internal ValueList<PersonId> Principals { get; init; } = [];

    /// <summary>Why nobody acts in this way now; null when somebody does.</summary>
    internal Violation? Obstacle { get; init; }

    /// <summary>The place in the order of succession.</summary>
    internal Successor? Place { get; init; }

    /// <summary>The stand-in in words: <c>as deputy for position `iso` in the place of `bo`</c>.</summary>
    public override string ToString() => (Kind switch
    {
        StandInKind.Deputy => $"as deputy for position `{Seat}`",
        StandInKind.Succession => $"as successor for position `{Seat}` under `{Order}`",
        _ => $"acting in position `{Seat}`",
    }) + (Absent is { } absent ? $" in the place of `{absent}`" : string.Empty) + (Instrument is null ? string.Empty : $" ({Instrument})");
}

/// <summary>What a stand-in may use of the authority of the seat.</summary>
/// <param name="Carries">What it carries; null for what the scheme says.</param>
/// <param name="Activities">The activities for which it is; none for all.</param>
internal sealed record StandInTerms(Carries? Carries, ValueList<ActivityId> Activities);

/// <summary>By what somebody stands in.</summary>
internal enum StandInKind
{
    Acting,
    Deputy,
    Succession,
}
