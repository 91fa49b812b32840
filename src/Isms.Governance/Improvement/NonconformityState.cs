namespace Isms.Governance.Improvement;

/// <summary>How far a nonconformity is dealt with.</summary>
public enum NonconformityState
{
    /// <summary>It is raised, and nothing more.</summary>
    Raised,

    /// <summary>It was closed, and is to be dealt with again.</summary>
    Reopened,

    /// <summary>It is corrected or contained; its cause is not known.</summary>
    Corrected,

    /// <summary>Its cause is known; nothing is planned to remove it.</summary>
    Analysed,

    /// <summary>A corrective action is open.</summary>
    InAction,

    /// <summary>Its corrective actions are over; whether they work is not checked.</summary>
    AwaitingCheck,

    /// <summary>A check found that it does not work.</summary>
    Ineffective,

    /// <summary>A check found that it works; it is not closed.</summary>
    Effective,

    /// <summary>It is dealt with.</summary>
    Closed,
}
