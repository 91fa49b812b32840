namespace Isms.Governance.Accountability;

/// <summary>A position that answers, with the natural person who answers in it. Vacant, it is a gap; the accountability stays with it.</summary>
public sealed record AccountableSeat
{
    internal AccountableSeat()
    {
    }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>What people call the position.</summary>
    public required string Title { get; init; }

    /// <summary>Who answers; null for a gap.</summary>
    public PersonId? Person { get; init; }

    /// <summary>The name of who answers; null for a gap.</summary>
    public string? PersonName { get; init; }

    /// <summary>Whether that person is an acting holder.</summary>
    public bool IsActing { get; init; }

    /// <summary>The regular holder beside an acting one; null when there is none.</summary>
    public PersonId? Absent { get; init; }

    /// <summary>An acting holder who is left out as a member of top management and so does not answer; null when there is none.</summary>
    public PersonId? LeftOut { get; init; }

    /// <summary>Since when nobody fills the position; null when somebody does, or nobody ever did.</summary>
    public Instant? VacantSince { get; init; }

    /// <summary>Since when the person has acknowledged it: for an activity, every obligation that makes the position answer. Null when not.</summary>
    public Instant? AcknowledgedSince { get; init; }

    /// <summary>Whether the person has acknowledged it.</summary>
    public bool IsAcknowledged => AcknowledgedSince is not null;

    /// <summary>Whether nobody answers in person.</summary>
    public bool IsGap => Person is null;

    /// <summary>The position and who fills it: <c>ceo (Chief Executive Officer), filled by ada (Ada Lovelace)</c>.</summary>
    public override string ToString() => $"{Words.Named(Position.ToString(), Title)}, {this switch
    {
        { Person: { } person, IsActing: true, Absent: { } absent } => $"filled by {Words.Named(person.ToString(), PersonName)}, acting for {absent}",
        { Person: { } person, IsActing: true } => $"filled by {Words.Named(person.ToString(), PersonName)}, acting",
        { Person: { } person } => $"filled by {Words.Named(person.ToString(), PersonName)}",
        { VacantSince: { } since } => $"vacant since {since.InWords()}",
        _ => "vacant",
    }}";

    /// <summary>What is to be said about the seat besides who fills it.</summary>
    internal IEnumerable<Explanation> Remarks()
    {
        if (LeftOut is { } leftOut)
        {
            yield return $"{leftOut} fills {Position} as acting holder, but is left out as a member of top management";
        }

        if (IsGap)
        {
            yield return $"gap: nobody fills {Position}{(VacantSince is { } since ? $" since {since.InWords()}" : string.Empty)}; accountability stays with it";
        }
        else if (AcknowledgedSince is { } acknowledged)
        {
            yield return $"acknowledged by {Person} since {acknowledged.InWords()}";
        }
    }
}
