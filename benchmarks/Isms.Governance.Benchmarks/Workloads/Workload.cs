using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>What every workload shares: the size, and three subjects that answer the same questions.</summary>
/// <remarks>Each subject answers a block of questions per invocation; LINQ a smaller block of the same mix, so that it ends.</remarks>
[MemoryDiagnoser]
[HideColumns("Error", "RatioSD", "Gen0", "Gen1", "Gen2")]
public abstract class Workload
{
    protected const int Block = 64;

    protected const int SmallBlock = 8;

    [ParamsAllValues]
    public Size Size { get; set; }

    internal World World { get; private set; } = null!;

    internal GovernanceRegister Register { get; private set; } = null!;

    internal Rival Rows { get; private set; } = null!;

    internal Rival Lists { get; private set; } = null!;

    internal Point Now { get; private set; }

    [GlobalSetup]
    public void SetUp()
    {
        var subjects = Subjects.Of(Size);
        (World, Register, Rows, Lists, Now) = (subjects.World, subjects.Library, subjects.Dictionary, subjects.Linq, subjects.Now);
    }
}
