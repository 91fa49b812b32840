using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>The register from a journal of 100,000 records over all chapters; one operation is the whole journal.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class ReplayMixed
{
    private IReadOnlyList<RecordedEvent> journal = [];

    [GlobalSetup]
    public void SetUp() => journal = MixedJournal.Only.Records;

    [Benchmark(Baseline = true)]
    public long Library() => GovernanceDecider.Replay(journal).Sequence;

    [Benchmark]
    public int ImmutableDictionary() => Made(MixedDictionary.Empty).GetHashCode();

    [Benchmark]
    public int Lists() => Made(new MixedLists()).GetHashCode();

    private MixedRival Made(MixedRival empty) => journal.Aggregate(empty, (rival, recorded) => rival.With(recorded));
}
