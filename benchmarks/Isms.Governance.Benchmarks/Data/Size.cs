namespace Isms.Governance.Benchmarks.Data;

/// <summary>How large a register is.</summary>
public enum Size
{
    /// <summary>100 people, 300 delegations.</summary>
    S,

    /// <summary>10,000 people, 50,000 delegations.</summary>
    M,
}
