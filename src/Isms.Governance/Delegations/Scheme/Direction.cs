namespace Isms.Governance.Delegations;

/// <summary>In which direction of the reporting lines authority may be handed.</summary>
public enum Direction
{
    /// <summary>To anybody but a position that the delegator reports to, directly or further up.</summary>
    Down,

    /// <summary>Only to a position that the delegator reports to, directly or further up.</summary>
    Up,

    /// <summary>To anybody.</summary>
    Any,
}
