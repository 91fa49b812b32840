using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>What became true of what leaders did, said and answered.</summary>
public abstract record LeadershipEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Leadership;

    internal sealed override bool IsFact => true;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Leadership = register.Leadership.With(this, About, EffectiveFrom, stamp) };

    internal abstract override string About { get; }

    /// <summary>What was done and filed for obligations; null where nothing was.</summary>
    internal virtual Deed? Deed => null;
}
