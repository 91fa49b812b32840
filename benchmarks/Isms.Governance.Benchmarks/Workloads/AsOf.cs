using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>Could this person do this at an instant of the past, as known at some place of the journal?</summary>
public class AsOf : Workload
{
    [Benchmark(Baseline = true, OperationsPerInvoke = Block)]
    public int Library() => World.Pasts.Take(Block).Sum(past => (int)Register.AsOf(past.At, past.Upto).MayAct(past.Question).Verdict);

    [Benchmark(OperationsPerInvoke = Block)]
    public int ImmutableDictionary() => World.Pasts.Take(Block).Sum(past => (int)Rows.Check(past.Question, new(past.At, past.Upto)).Verdict);

    [Benchmark(OperationsPerInvoke = SmallBlock)]
    public int LinqOverLists() => World.Pasts.Take(SmallBlock).Sum(past => (int)Lists.Check(past.Question, new(past.At, past.Upto)).Verdict);
}
