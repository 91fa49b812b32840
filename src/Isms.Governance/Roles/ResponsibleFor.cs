namespace Isms.Governance.Roles;

/// <summary>Who owns an activity and who is responsible for carrying it out: the letters A and R. Who is accountable for its obligations is another question.</summary>
public sealed record ResponsibleFor : Answer
{
    internal ResponsibleFor()
    {
    }

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>Who owns it: one; none where nobody does, several where what is on record says so.</summary>
    public ValueList<Incumbent> Owners { get; init; } = [];

    /// <summary>Who is responsible for carrying it out, by assignment.</summary>
    public ValueList<Incumbent> Responsible { get; init; } = [];

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        Title == Activity.Value ? Title : $"{Activity} ({Title})",
        [
            Owners.Count == 0 ? "owned by nobody" : $"owned by {InWords(Owners)}",
            Responsible.Count == 0 ? "assigned to nobody" : $"responsible: {InWords(Responsible)}",
        ]);

    private static string InWords(ValueList<Incumbent> seats) =>
        string.Join(", ", seats.Select(seat => seat.Person is { } person ? $"{seat.Position} ({person})" : $"{seat.Position} (vacant)"));
}
