namespace Isms.Governance.Policies;

/// <summary>What became true of policies and their versions.</summary>
public abstract record PolicyEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Policies;

    /// <summary>The policy.</summary>
    public required PolicyId Policy { get; init; }

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Policies = register.Policies.With(this, Policy.Value, EffectiveFrom, stamp) };

    internal override string About => Policy.Value;

    internal override void EnsureSound() => Id.Named(Policy);
}
