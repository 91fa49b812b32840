namespace Isms.Governance.Organization;

/// <summary>That authority is exercised together: by who acts and so many further distinct persons of a set.</summary>
/// <remarks>Nobody is counted twice through two seats, nor who requested the case or gains by it. To prepare needs nobody else.</remarks>
public sealed record Jointly
{
    /// <summary>How many further distinct persons, at least one.</summary>
    public required int Count { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>
    /// Whom they come from: who fills the positions, the members of the classes and bodies, the named persons. None, and no head
    /// of the unit: those who hold the same authority.
    /// </summary>
    public ValueList<Party> Of { get; init => field = value ?? []; } = [];

    /// <summary>Whether the head of the unit concerned belongs to the set: of the nearest unit, upwards, that has one.</summary>
    public bool HeadOfUnit { get; init; }

    internal IEnumerable<EntryReference> Names => Of.SelectMany(party => party.Except.Select(each => (EntryReference)each).Prepend(party.Entry));

    internal bool IsOfHolders => Of.Count == 0 && !HeadOfUnit;

    /// <summary>The number and the set: <c>2 further persons of body `board`</c>.</summary>
    public override string ToString() => $"{Count} further {(Count == 1 ? "person" : "persons")} of {string.Join(", ", Parts)}";

    private IEnumerable<string> Parts => IsOfHolders ? ["those who hold it"] : [.. Of.Select(party => party.ToString()), .. HeadOfUnit ? ["the head of the unit concerned"] : Array.Empty<string>()];
}
