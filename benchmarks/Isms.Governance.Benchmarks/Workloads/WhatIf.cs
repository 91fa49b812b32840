using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>Decide delegations as branches off one and the same register, which stays as it is. Lists that change have nothing to set against it.</summary>
public class WhatIf : Workload
{
    [Benchmark(Baseline = true, OperationsPerInvoke = Block)]
    public int Library() => World.Delegations.Take(Block).Sum(command => Register.Decide(command, World.Context).Violations.Count);

    [Benchmark(OperationsPerInvoke = Block)]
    public int ImmutableDictionary() => World.Delegations.Take(Block).Sum(command => Rows.Delegate(command, Now).Broken.Count);
}
