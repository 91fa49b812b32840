using BenchmarkDotNet.Attributes;
using Isms.Governance.Tests.Cases;

namespace Isms.Governance.Benchmarks.Workloads;

/// <summary>The whole year 2026 of the Nordwind case, requirement by requirement, exact to the instant.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class AssessPeriod
{
    private static readonly Interval Year = new(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));

    private readonly GovernanceView view = Nordwind.Register.At(Year.End);

    [Benchmark]
    public int YearOfNordwind() => view.Conformity.Over(Year).Requirements.Count;
}
