using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;

namespace Isms.Governance.Laws.Generating;

/// <summary>Where FsCheck gets histories from: most are well-formed, leaning towards what is accepted, the others are hostile.</summary>
public static class Histories
{
    private const int Remembered = 20_000;

    private static readonly ConcurrentDictionary<(ulong Seed, bool KeepsRecords), History> Drawn = new();

    /// <summary>Histories that shrink by leaving commands out.</summary>
    public static Arbitrary<History> OfAnyKind() => Drawing(keepsRecords: false);

    internal static Arbitrary<History> Drawing(bool keepsRecords) => Arb.From(
        Gen.Choose(0, int.MaxValue).Two().Select(pair => Of(((ulong)pair.Item1 << 31) | (uint)pair.Item2, keepsRecords)),
        history => history.Shorter());

    /// <summary>The history of a seed: always the same one.</summary>
    internal static History Of(ulong seed, bool keepsRecords = false)
    {
        if (Drawn.TryGetValue((seed, keepsRecords), out var known))
        {
            return known;
        }

        var drawn = Draw(seed, keepsRecords);
        if (Drawn.Count < Remembered)
        {
            Drawn.TryAdd((seed, keepsRecords), drawn);
        }

        return drawn;
    }

    /// <summary>So many histories, drawn one after the other from a seed.</summary>
    internal static IEnumerable<History> From(ulong seed, int count, bool keepsRecords = false) => Enumerable.Range(0, count).Select(i => Of(unchecked((seed * 1_000_003) + (ulong)i), keepsRecords));

    private static History Draw(ulong seed, bool keepsRecords)
    {
        var dice = new Dice(seed);
        var isHostile = dice.Chance(25);
        var author = new Author(dice, isHostile, keepsRecords);
        var steps = author.Write(keepsRecords ? dice.Between(40, 110) : dice.Between(5, 75));
        return new($"{(isHostile ? "hostile" : "well-formed")} history {seed}{(keepsRecords ? " of records" : string.Empty)}", seed, [.. steps.Select(step => step.Asked)], steps);
    }
}
