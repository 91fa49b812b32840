using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>The register from its whole journal; one operation is the whole journal.</summary>
public class Replay : Workload
{
    [Benchmark(Baseline = true)]
    public long Library() => GovernanceDecider.Replay(World.Journal).Sequence;

    [Benchmark]
    public int ImmutableDictionary() => Subjects.Replayed(new DictionaryRival(), World.Journal).CountOfRows;

    [Benchmark]
    public int LinqOverLists() => Subjects.Replayed(new LinqRival(), World.Journal).CountOfRows;
}
