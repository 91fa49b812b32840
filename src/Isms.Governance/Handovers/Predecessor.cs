namespace Isms.Governance.Handovers;

/// <summary>Who answered before: a position and the person who held it regularly.</summary>
/// <param name="Position">The position that answered.</param>
/// <param name="Person">Who held it, last where it was vacant in between.</param>
public sealed record Predecessor(PositionId Position, PersonId Person)
{
    /// <summary>The person and the position: <c>`ada` as `ceo`</c>.</summary>
    public override string ToString() => $"`{Person}` as `{Position}`";
}
