namespace Isms.Governance.Organization;

/// <summary>The scope of the management system as established.</summary>
public sealed record Establishment
{
    /// <summary>The id of the scope.</summary>
    public required ScopeId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    [AllowNull]
    public string Title { get => field ?? Id.ToString(); init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The position that heads top management from the start.</summary>
    public required PositionId Head { get; init; }

    /// <summary>The time zone by whose calendar days and months are counted: a TZDB id, by default <c>UTC</c>.</summary>
    [AllowNull]
    public string TimeZone { get => field ?? "UTC"; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>
    /// From when on the records of the scope are complete: a delegation decided before may lack form, dates and sources, and says so.
    /// Null: none may.
    /// </summary>
    public Instant? RecordsFrom { get; init; }

    /// <summary>Whether the other says the same. A title that equals the id is the same as none.</summary>
    public bool Equals(Establishment? other) =>
        other is not null && (Id, Title, Head, TimeZone, RecordsFrom) == (other.Id, other.Title, other.Head, other.TimeZone, other.RecordsFrom);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Head);
}
