using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>Decide revocations one after the other with every rule checked, each on the register that the one before left.</summary>
public class Revoke : Workload
{
    [Benchmark(Baseline = true, OperationsPerInvoke = Block)]
    public long Library()
    {
        var register = Register;
        foreach (var command in World.Revocations.Take(Block))
        {
            register = register.Decide(command, World.Context) is Accepted accepted ? accepted.Register : register;
        }

        return register.Sequence;
    }

    [Benchmark(OperationsPerInvoke = Block)]
    public int ImmutableDictionary()
    {
        var rows = Rows;
        foreach (var command in World.Revocations.Take(Block))
        {
            (_, rows) = rows.Revoke(command, Now);
        }

        return rows.CountOfEnds;
    }

    /// <summary>Mutable lists take the ends back at the end.</summary>
    [Benchmark(OperationsPerInvoke = SmallBlock)]
    public int LinqOverLists()
    {
        var before = Lists.CountOfEnds;
        foreach (var command in World.Revocations.Take(SmallBlock))
        {
            Lists.Revoke(command, Now);
        }

        var added = Lists.CountOfEnds - before;
        Lists.TakeBack(0, added);
        return added;
    }
}
