namespace Isms.Governance.Roles;

/// <summary>How two activities are kept apart.</summary>
public enum SegregationKind
{
    /// <summary>Nobody holds both, on overlapping units.</summary>
    Held,

    /// <summary>Nobody does both in one case; holding both is fine.</summary>
    SameCase,
}
