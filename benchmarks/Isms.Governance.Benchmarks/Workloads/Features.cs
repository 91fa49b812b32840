using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>May this person do this, now? Asked of registers of size S that differ in the one feature they have in use.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class Features
{
    private readonly Dictionary<Feature, (GovernanceRegister Register, AuthorityQuestion Question)> worlds = [];

    /// <summary>Whether the amount is within the limit of who asks, or above it: refused, and told who could.</summary>
    [Params("within", "above")]
    public string Amount { get; set; } = "within";

    [GlobalSetup]
    public void SetUp()
    {
        foreach (var feature in Enum.GetValues<Feature>())
        {
            var world = new FeatureWorld(feature);
            worlds[feature] = (world.Register, Amount == "within" ? world.Within : world.Above);
        }
    }

    [Benchmark(Baseline = true)]
    public Verdict None() => Ask(Feature.None);

    [Benchmark]
    public Verdict Eligibility() => Ask(Feature.Eligibility);

    [Benchmark]
    public Verdict TwoConditions() => Ask(Feature.TwoConditions);

    [Benchmark]
    public Verdict Joint() => Ask(Feature.Joint);

    [Benchmark]
    public Verdict OwnCase() => Ask(Feature.OwnCase);

    [Benchmark]
    public Verdict Aggregate10() => Ask(Feature.Aggregate10);

    [Benchmark]
    public Verdict Aggregate100() => Ask(Feature.Aggregate100);

    [Benchmark]
    public Verdict Aggregate1000() => Ask(Feature.Aggregate1000);

    [Benchmark]
    public Verdict Resumed() => Ask(Feature.Resumed);

    [Benchmark]
    public Verdict Regime() => Ask(Feature.Regime);

    [Benchmark]
    public Verdict OtherAbsent() => Ask(Feature.OtherAbsent);

    [Benchmark]
    public Verdict Deputy() => Ask(Feature.Deputy);

    [Benchmark]
    public Verdict Successor() => Ask(Feature.Successor);

    [Benchmark]
    public Verdict ActingHolder() => Ask(Feature.ActingHolder);

    [Benchmark]
    public Verdict Upward() => Ask(Feature.Upward);

    private Verdict Ask(Feature feature)
    {
        var (register, question) = worlds[feature];
        return register.At(FeatureWorld.Asked).MayAct(question).Verdict;
    }
}
