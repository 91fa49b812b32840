namespace Isms.Governance.Delegations;

/// <summary>How far an authority goes.</summary>
/// <param name="Limit">The highest amount of one act, itself included; null for no limit.</param>
public sealed record Power(Money? Limit)
{
    /// <summary>The authority in words.</summary>
    public override string ToString() => Limit is null ? "without limit" : $"up to {Limit}";
}
