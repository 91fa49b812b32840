namespace Isms.Governance.Rules;

/// <summary>Why a rule holds. Only a requirement can ever propose a nonconformity against a clause.</summary>
public enum Basis
{
    /// <summary>A requirement of the standard.</summary>
    Requirement,

    /// <summary>Guidance or established practice of the field.</summary>
    Guidance,

    /// <summary>Our interpretation.</summary>
    Interpretation,

    /// <summary>An axiom of this library, such as that accountability stays with top management.</summary>
    Axiom,

    /// <summary>A rule of the organisation's own, which its host has added.</summary>
    OwnRule,
}
