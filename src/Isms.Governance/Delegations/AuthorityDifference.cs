namespace Isms.Governance.Delegations;

/// <summary>What differs in who may act: between two instants, or between what is and what would be. Told apart from verdicts, which may all stand as they stood.</summary>
public sealed record AuthorityDifference : Answer
{
    internal AuthorityDifference()
    {
    }

    /// <summary>Why it cannot be said what differs: nothing can be said of the one, of the other or of both; null when it can. What the rest shows is then that of one alone.</summary>
    public string? Cause { get; init; }

    /// <summary>The positions that another fills, or nobody any more, or that are new or gone; by id.</summary>
    public required ValueList<SeatChange> Seats { get; init; }

    /// <summary>The delegations that stand otherwise or say something else, those counted that fall with what is above them; by item.</summary>
    public required ValueList<DelegationChange> Delegations { get; init; }

    /// <summary>What people may do for an activity in the one and not in the other, or up to another amount; by activity, then person.</summary>
    public required ValueList<PowerChange> Powers { get; init; }

    /// <summary>The changes of <see cref="Powers"/> by which somebody may do something no more.</summary>
    public ValueList<PowerChange> Lost => Powers.Where(each => each.To is null).ToValueList();

    /// <summary>Whether nothing differs; false where it cannot be said.</summary>
    public bool IsNone => Cause is null && Seats.Count == 0 && Delegations.Count == 0 && Powers.Count == 0;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Cause is not null ? $"not evaluable: {Cause}" : IsNone ? "nothing differs in who may act" : $"who may act differs: {Counted(Seats.Count, "position")}, {Counted(Delegations.Count, "delegation")}, {Counted(Powers.Count, "authority", "authorities")}",
        [.. Seats.Select(each => (Explanation)each.ToString()), .. Delegations.Select(each => (Explanation)each.ToString()), .. Powers.Select(each => (Explanation)each.ToString())]);

    /// <summary>Why nothing can be said of a difference, from why nothing can be said of the one and of the other.</summary>
    internal static string? CauseOf(string? before, string? after) =>
        before == after ? before : string.Join("; ", new[] { before is null ? null : $"before, {before}", after is null ? null : $"then, {after}" }.OfType<string>());

    private static string Counted(int count, string one, string? several = null) => $"{count} {(count == 1 ? one : several ?? one + "s")}";
}
