namespace Isms.Governance.Roles;

/// <summary>A column of a RACI matrix: a position, or a class of positions. A position alone suffices: it converts to a column.</summary>
public sealed record RaciColumn
{
    /// <summary>The position or the class; of a class every position, without exceptions.</summary>
    public required Party Party { get; init => field = Guard.Against.Null(value); }

    /// <summary>What the column is headed; the id where nothing else is given.</summary>
    public string Title { get => field ?? Party.Id; init => field = value is null ? null : Line.Checked(value); }

    /// <summary>The column of a position, headed by its id.</summary>
    public static implicit operator RaciColumn(PositionId position) => new() { Party = position };

    /// <summary>The column of a class, headed by its id.</summary>
    public static implicit operator RaciColumn(ClassId @class) => new() { Party = Party.Class(@class) };

    internal bool IsClass => Party.Kind is PartyKind.Class;
}
