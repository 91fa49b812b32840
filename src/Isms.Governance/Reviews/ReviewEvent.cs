namespace Isms.Governance.Reviews;

/// <summary>What became true of management reviews.</summary>
public abstract record ReviewEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Reviews;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Reviews = register.Reviews.With(this, About, EffectiveFrom, stamp) };

    internal abstract override string About { get; }
}
