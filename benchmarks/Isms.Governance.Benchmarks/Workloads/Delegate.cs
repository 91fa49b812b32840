using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>Decide delegations one after the other with every rule checked, each on the register that the one before left.</summary>
public class Delegate : Workload
{
    [Benchmark(Baseline = true, OperationsPerInvoke = Block)]
    public long Library()
    {
        var register = Register;
        foreach (var command in World.Delegations.Take(Block))
        {
            register = register.Decide(command, World.Context) is Accepted accepted ? accepted.Register : register;
        }

        return register.Sequence;
    }

    [Benchmark(OperationsPerInvoke = Block)]
    public int ImmutableDictionary()
    {
        var (rows, point) = (Rows, Now);
        foreach (var command in World.Delegations.Take(Block))
        {
            (_, rows) = rows.Delegate(command, point);
        }

        return rows.CountOfRows;
    }

    /// <summary>Mutable lists take the delegations back at the end.</summary>
    [Benchmark(OperationsPerInvoke = SmallBlock)]
    public int LinqOverLists()
    {
        var before = Lists.CountOfRows;
        foreach (var command in World.Delegations.Take(SmallBlock))
        {
            Lists.Delegate(command, Now);
        }

        var added = Lists.CountOfRows - before;
        Lists.TakeBack(added, 0);
        return added;
    }
}
