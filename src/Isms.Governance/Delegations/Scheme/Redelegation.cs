namespace Isms.Governance.Delegations;

/// <summary>Whether a delegate may hand on what the item says nothing about.</summary>
public enum Redelegation
{
    /// <summary>Only as far as the item states.</summary>
    OnlyIfStated,

    /// <summary>Unless the item states otherwise, one step less than the delegator could.</summary>
    UnlessStated,
}
