using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>May this person do this, now?</summary>
public class Check : Workload
{
    [Benchmark(Baseline = true, OperationsPerInvoke = Block)]
    public int Library() => World.Checks.Take(Block).Sum(question => (int)Register.At(Cast.Now).MayAct(question).Verdict);

    [Benchmark(OperationsPerInvoke = Block)]
    public int ImmutableDictionary() => World.Checks.Take(Block).Sum(question => (int)Rows.Check(question, Now).Verdict);

    [Benchmark(OperationsPerInvoke = SmallBlock)]
    public int LinqOverLists() => World.Checks.Take(SmallBlock).Sum(question => (int)Lists.Check(question, Now).Verdict);
}
