namespace Isms.Governance.Objectives;

/// <summary>A control of Annex A does not apply to the scope from then on: nothing is looked for there until it is included again (clause 6.1.3 d).</summary>
public sealed record ControlExcluded : ObjectiveEvent
{
    /// <summary>The control, as a requirement of an adopted edition.</summary>
    public required ObligationId Control { get; init; }

    /// <summary>Why it does not apply.</summary>
    public required string Reason { get; init; }

    internal override string About => Control.Value;

    internal override void EnsureSound()
    {
        Id.Named(Control);
        Guard.Against.NullOrWhiteSpace(Reason);
    }
}
