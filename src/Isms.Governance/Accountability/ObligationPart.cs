namespace Isms.Governance.Accountability;

/// <summary>One part of a split obligation, cut out by units or by activities. It is an obligation of its own.</summary>
public sealed record ObligationPart
{
    /// <summary>The id of the part as an obligation.</summary>
    public required ObligationId Id { get; init; }

    /// <summary>What people call it; by default the title of the whole with what the part covers.</summary>
    public string? Title { get; init; }

    /// <summary>The position in top management that answers for the part.</summary>
    public required PositionId Holder { get; init; }

    /// <summary>The units that the part covers, with everything below them; empty for a part cut out by activities.</summary>
    public ValueList<UnitId> Units { get; init => field = value ?? []; } = [];

    /// <summary>The activities that the part covers, with everything below them; empty for a part cut out by units.</summary>
    public ValueList<ActivityId> Activities { get; init => field = value ?? []; } = [];

    /// <summary>Whether the other part says the same, whatever the order in which it lists things.</summary>
    internal bool SaysSameAs(ObligationPart other) =>
        Id == other.Id && Title == other.Title && Holder == other.Holder
        && Units.ToHashSet().SetEquals(other.Units) && Activities.ToHashSet().SetEquals(other.Activities);

    /// <summary>What the part covers, in words: <c>unit north, unit south</c>.</summary>
    internal string InWords() => string.Join(", ", Units.Select(unit => $"unit {unit}").Concat(Activities.Select(activity => $"activity {activity}")));
}
