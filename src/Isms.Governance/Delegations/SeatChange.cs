namespace Isms.Governance.Delegations;

/// <summary>That another fills a position, or nobody any more.</summary>
/// <param name="Position">The position.</param>
/// <param name="From">Who filled it; null where the position did not exist.</param>
/// <param name="To">Who fills it; null where the position does not exist.</param>
public sealed record SeatChange(PositionId Position, Incumbent? From, Incumbent? To)
{
    /// <summary>The change in one line.</summary>
    public override string ToString() => $"position `{Position}`: {InWords(From)}, then {InWords(To)}";

    private static string InWords(Incumbent? incumbent) => incumbent is null ? "not there" : incumbent.Person is { } person ? $"filled by {person}{(incumbent.IsActing ? ", acting" : "")}" : "vacant";
}
