namespace Isms.Governance.Roles;

/// <summary>Something in a RACI matrix that is not as it has to be.</summary>
public sealed record RaciProblem
{
    internal RaciProblem()
    {
    }

    /// <summary>The rule of which it falls short.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The row, counted from 1 without the headings; null for all of them.</summary>
    public int? Row { get; init; }

    /// <summary>The column, counted from 1 without the headings; null for all of them.</summary>
    public int? Column { get; init; }

    /// <summary>The ids of the activity and of the column, as far as it is about them.</summary>
    public ValueList<string> Subjects { get; init => field = value ?? []; } = [];

    /// <summary>What is wrong: one line, ids in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>What would mend it.</summary>
    public required string Remedy { get; init; }

    /// <summary>Whether it is unusual only, and a matrix may be adopted with it.</summary>
    public bool IsObservation { get; init; }

    /// <summary>The place, the code, the message and the remedy in one line.</summary>
    public override string ToString() => $"{Place}{Rule.Id}: {Message} (to mend it: {Remedy})";

    private string Place => (Row, Column) switch
    {
        ({ } row, { } column) => $"row {row}, column {column}: ",
        ({ } row, null) => $"row {row}: ",
        (null, { } column) => $"column {column}: ",
        _ => string.Empty,
    };
}
