namespace Isms.Governance.Json;

/// <summary>Finds what somebody who mistyped a name most likely meant.</summary>
internal static class Nearest
{
    /// <summary>The known name that takes the fewest changes, of several the first in order; null when none is near.</summary>
    internal static string? To(string name, IEnumerable<string> known)
    {
        var best = known
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(each => each.distance <= Math.Max(2, each.candidate.Length / 3))
            .OrderBy(each => each.distance).ThenBy(each => each.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate;
    }

    private static int Distance(string left, string right)
    {
        // Whatever is this much longer is not near, however long it is.
        if (Math.Abs(left.Length - right.Length) > right.Length)
        {
            return int.MaxValue;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }

            previous = current;
        }

        return previous[^1];
    }
}
