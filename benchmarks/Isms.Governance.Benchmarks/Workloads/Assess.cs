using BenchmarkDotNet.Attributes;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>Judge every requirement of the adopted editions on a register of that size, with every reason in words.</summary>
/// <remarks>There is no rival: nothing else computes such verdicts. The naive evaluator of the laws is slower by design.</remarks>
[MemoryDiagnoser]
[HideColumns("Error", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class Assess
{
    private GovernanceRegister register = null!;

    [ParamsAllValues]
    public Size Size { get; set; }

    [GlobalSetup]
    public void SetUp() => register = World.Of(Size).Register;

    [Benchmark]
    public int Verdicts() => register.At(Cast.Now).Conformity.Assess().Requirements.Count;

    [Benchmark]
    public int VerdictsInWords() => register.At(Cast.Now).Conformity.Assess().ToString().Length;
}
