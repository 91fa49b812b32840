namespace Isms.Governance.Objectives;

/// <summary>A control of Annex A that did not apply to the scope applies again.</summary>
public sealed record ControlIncluded : ObjectiveEvent
{
    /// <summary>The control, as a requirement of an adopted edition.</summary>
    public required ObligationId Control { get; init; }

    internal override string About => Control.Value;

    internal override void EnsureSound() => Id.Named(Control);
}
