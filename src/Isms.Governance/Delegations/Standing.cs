namespace Isms.Governance.Delegations;

/// <summary>How a delegation stands at an instant.</summary>
public enum Standing
{
    /// <summary>In force, and so is everything above it.</summary>
    Active,

    /// <summary>Its term has not begun.</summary>
    NotStarted,

    /// <summary>It waits for acceptance.</summary>
    NotAccepted,

    /// <summary>It is suspended and may be resumed.</summary>
    Suspended,

    /// <summary>Its term is over.</summary>
    Expired,

    /// <summary>It was revoked.</summary>
    Revoked,

    /// <summary>Its delegate declined it.</summary>
    Declined,

    /// <summary>A later item replaced it.</summary>
    Superseded,

    /// <summary>Its delegate or all its activities no longer exist, or the named person left.</summary>
    Lapsed,

    /// <summary>Something above it is not in force.</summary>
    BrokenAbove,
}
