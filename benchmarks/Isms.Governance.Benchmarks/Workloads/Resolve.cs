using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>The whole chain of a delegation up to the original holder, with the standing of every link.</summary>
public class Resolve : Workload
{
    [Benchmark(Baseline = true, OperationsPerInvoke = Block)]
    public int Library() => World.Items.Take(Block).Sum(item => Register.At(Cast.Now).ChainsOf(item)[0].Count);

    [Benchmark(OperationsPerInvoke = Block)]
    public int ImmutableDictionary() => World.Items.Take(Block).Sum(item => Rows.Resolve(item, Now)[0].Count);

    [Benchmark(OperationsPerInvoke = SmallBlock)]
    public int LinqOverLists() => World.Items.Take(SmallBlock).Sum(item => Lists.Resolve(item, Now)[0].Count);
}
