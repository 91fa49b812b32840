namespace Isms.Governance.Organization;

/// <summary>What of an activity may leave its holder. What the narrowest activity says replaces what wider ones say.</summary>
public enum Delegability
{
    /// <summary>All of it may be handed over, as far as the obligations that it and wider activities discharge allow.</summary>
    Delegable,

    /// <summary>Only preparation, and performing where just the decision is reserved, leaves top management.</summary>
    TopManagement,

    /// <summary>Nobody else acts, inside top management neither; others may prepare.</summary>
    HolderOnly,
}
