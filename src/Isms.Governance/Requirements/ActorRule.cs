namespace Isms.Governance.Requirements;

/// <summary>Who must act for a requirement to be met: it decides what of an activity may leave top management.</summary>
public enum ActorRule
{
    /// <summary>The act itself is done by a member of top management; others may only prepare it.</summary>
    Personal,

    /// <summary>Drafting and carrying out may be handed over; the decision is top management's.</summary>
    Decides,

    /// <summary>Others may perform and decide; top management answers and verifies.</summary>
    Ensures,

    /// <summary>Performed by the holder of an explicit assignment by top management.</summary>
    Assigned,

    /// <summary>A duty of the organisation with exactly one owner.</summary>
    Owner,

    /// <summary>Decided by who owns the risk, or by a delegate with that power.</summary>
    RiskOwner,

    /// <summary>Performed by somebody who is not responsible for what is examined.</summary>
    Independent,
}
