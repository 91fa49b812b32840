namespace Isms.Governance.Organization;

/// <summary>What one may do about an activity. To answer for it is no kind: that never moves.</summary>
[Flags]
public enum ActKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To prepare it.</summary>
    Prepare = 1,

    /// <summary>To carry it out.</summary>
    Perform = 2,

    /// <summary>To decide it.</summary>
    Decide = 4,

    /// <summary>All of it.</summary>
    All = Prepare | Perform | Decide,
}
