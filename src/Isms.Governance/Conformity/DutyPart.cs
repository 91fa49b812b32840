namespace Isms.Governance.Conformity;

/// <summary>Which part of a duty an act is.</summary>
public enum DutyPart
{
    /// <summary>It is done.</summary>
    Performance,

    /// <summary>Somebody who answers for it looks whether it is done.</summary>
    Oversight,
}
