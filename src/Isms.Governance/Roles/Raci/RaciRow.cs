namespace Isms.Governance.Roles;

/// <summary>A row of a RACI matrix: an activity with a cell for each column.</summary>
public sealed record RaciRow
{
    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>What the row is headed; the id where nothing else is given.</summary>
    public string Title { get => field ?? Activity.Value; init => field = value is null ? null : Line.Checked(value); }

    /// <summary>The cells, in the order of the columns.</summary>
    public required ValueList<RaciLetters> Cells { get; init => field = Guard.Against.Null(value); }
}
