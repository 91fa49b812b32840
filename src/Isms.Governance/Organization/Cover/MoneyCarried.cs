namespace Isms.Governance.Organization;

/// <summary>How far somebody who stands in for a seat may use its authority over money.</summary>
public enum MoneyCarried
{
    /// <summary>Up to the limit of the seat.</summary>
    SeatLimit,

    /// <summary>Up to the limit that the person has without standing in, and never beyond that of the seat: standing in does not lift it.</summary>
    OwnLimit,

    /// <summary>Not at all.</summary>
    None,
}
