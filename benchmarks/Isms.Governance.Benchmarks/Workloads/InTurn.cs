using System.Diagnostics;
using System.Globalization;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>
/// The questions of <see cref="Features"/> asked in turn, a few of each per round. What a feature costs is the median over all rounds
/// of its time against that of no feature in the same round: a machine that slows down for a second slows down both.
/// </summary>
internal static class InTurn
{
    private const int Rounds = 400;
    private const int Block = 16;

    internal static void Measure(TextWriter to)
    {
        to.WriteLine("| Feature in use | Amount | Median | Ratio to none | Quartiles | Allocated | Alloc Ratio |");
        to.WriteLine("|--------------- |------- |-------:|--------------:|----------:|----------:|------------:|");
        foreach (var amount in new[] { "within", "above" })
        {
            var asked = Enum.GetValues<Feature>().Select(feature => new FeatureWorld(feature))
                .Select(world => (world.Register, Question: amount == "within" ? world.Within : world.Above)).ToArray();
            var rounds = Enumerable.Range(-Rounds, 2 * Rounds).Select(round => Round(asked, round)).Skip(Rounds).ToArray();
            for (var i = 0; i < asked.Length; i++)
            {
                var (times, ratios) = (Ordered(rounds, each => each[i].Time), Ordered(rounds, each => each[i].Time / each[0].Time));
                var (allocated, before) = (rounds[^1][i].Allocated, rounds[^1][0].Allocated);
                to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {(Feature)i} | {amount} | {times[Rounds / 2]:F1} μs | {ratios[Rounds / 2]:F2} | {ratios[Rounds / 4]:F2}-{ratios[Rounds * 3 / 4]:F2} | {allocated / 1024:F2} KB | {allocated / before:F2} |"));
            }
        }
    }

    /// <summary>Microseconds and bytes for each question; every round starts with another one.</summary>
    private static (double Time, double Allocated)[] Round((GovernanceRegister Register, AuthorityQuestion Question)[] asked, int round)
    {
        var told = new (double, double)[asked.Length];
        for (var i = 0; i < asked.Length; i++)
        {
            var place = (i + round + Rounds) % asked.Length;
            var (register, question) = asked[place];
            var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            for (var j = 0; j < Block; j++)
            {
                register.At(FeatureWorld.Asked).MayAct(question);
            }

            told[place] = (Stopwatch.GetElapsedTime(start).TotalMicroseconds / Block, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)Block);
        }

        return told;
    }

    private static double[] Ordered((double Time, double Allocated)[][] rounds, Func<(double Time, double Allocated)[], double> measure) => [.. rounds.Select(measure).Order()];
}
