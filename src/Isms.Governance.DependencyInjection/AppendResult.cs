namespace Isms.Governance.DependencyInjection;

/// <summary>What became of an append: it was appended, or it met a conflict because somebody else was faster.</summary>
/// <remarks>Two results are equal when both are appended, or when both are conflicts with the same place. Immutable.</remarks>
public sealed record AppendResult
{
    private AppendResult(long? actual) => Actual = actual;

    /// <summary>All records were appended, next to each other.</summary>
    public static AppendResult Appended { get; } = new(actual: null);

    /// <summary>Whether the records were appended.</summary>
    public bool IsAppended => Actual is null;

    /// <summary>In a conflict, the place of the last record there is; null when appended.</summary>
    public long? Actual { get; }

    /// <summary>Nothing was appended, because the last record there is was not the expected one.</summary>
    /// <param name="actual">The place of the last record there is; 0 for an empty journal.</param>
    /// <exception cref="ArgumentException"><paramref name="actual"/> is negative.</exception>
    public static AppendResult Conflict(long actual) => new(Guard.Against.Negative(actual));

    /// <summary>The result in words.</summary>
    public override string ToString() => IsAppended ? "appended" : $"conflict: the last record is {Actual}";
}
