namespace Isms.Governance.Values;

/// <summary>The middle of numbers, which a few strange ones do not move.</summary>
internal static class Median
{
    /// <summary>The middle of numbers in order, half-way between two where there are two; null of none.</summary>
    internal static decimal? Of(IReadOnlyList<decimal> ordered) => ordered.Count == 0 ? null
        : ordered.Count % 2 == 1 ? ordered[ordered.Count / 2] : (ordered[(ordered.Count / 2) - 1] / 2) + (ordered[ordered.Count / 2] / 2);
}
