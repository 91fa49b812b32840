namespace Isms.Governance.Delegations;

/// <summary>What a delegation obliges to again and again.</summary>
public enum DutyKind
{
    /// <summary>The delegate reports.</summary>
    Report,

    /// <summary>The overseer reviews.</summary>
    Review,
}
