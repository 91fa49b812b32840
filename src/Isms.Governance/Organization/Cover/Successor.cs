namespace Isms.Governance.Organization;

/// <summary>One place in an order of succession: a position, or several of which so many act together.</summary>
/// <remarks>The id of a position converts to one.</remarks>
public sealed record Successor
{
    /// <summary>The positions; at least one.</summary>
    public required ValueList<PositionId> Positions { get; init => field = Guard.Against.NullOrEmpty(value).ToValueList(); }

    /// <summary>How many distinct persons of the positions act together; null for one.</summary>
    public int? Jointly { get; init; }

    /// <summary>Whoever fills a position.</summary>
    public static implicit operator Successor(PositionId position) => new() { Positions = [position] };

    /// <summary>So many of several positions, acting together.</summary>
    public static Successor Together(int count, params ValueList<PositionId> positions) => new() { Positions = positions, Jointly = count };

    internal int Count => Jointly ?? 1;

    internal void EnsureSound()
    {
        foreach (var each in Positions)
        {
            Id.Named(each, nameof(Positions));
        }

        if (Count < 1 || Count > Positions.Count || Positions.Distinct().Count() < Positions.Count)
        {
            throw new ArgumentException("of distinct positions at least one acts, and no more than there are", nameof(Jointly));
        }
    }

    /// <summary>The place in words: <c>position `cfo`</c>, <c>2 of positions `cfo`, `coo`</c>.</summary>
    public override string ToString() => Positions.Count == 1 ? $"position `{Positions[0]}`" : $"{Count} of positions {string.Join(", ", Positions.Select(each => $"`{each}`"))}";
}
