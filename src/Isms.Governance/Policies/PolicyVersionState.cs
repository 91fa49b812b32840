namespace Isms.Governance.Policies;

/// <summary>How far a version of a policy has come. The first four are open: one version of a policy at a time (ISMS-L01).</summary>
public enum PolicyVersionState
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>It waits for approval.</summary>
    Submitted,

    /// <summary>It was sent back to be changed.</summary>
    ChangeRequested,

    /// <summary>It is on record as approved, and not published. Whether the approval was covered is another question.</summary>
    Approved,

    /// <summary>It is the last one published.</summary>
    InForce,

    /// <summary>A later one was published.</summary>
    Superseded,

    /// <summary>It was given up before it was published.</summary>
    Discarded,

    /// <summary>The policy was withdrawn.</summary>
    Withdrawn,
}
