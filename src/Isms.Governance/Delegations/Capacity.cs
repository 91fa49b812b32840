namespace Isms.Governance.Delegations;

/// <summary>In which capacity somebody acts, in the order in which capacities are preferred.</summary>
public enum Capacity
{
    /// <summary>As original holder, filling the seat.</summary>
    Own,

    /// <summary>As acting holder of a seat that is an original holder.</summary>
    Acting,

    /// <summary>Under a delegation.</summary>
    Delegate,

    /// <summary>From above a delegate, with the delegate's mandate, where the scheme permits it.</summary>
    Upward,

    /// <summary>As deputy of a seat that is vacant or whose holder is absent.</summary>
    Deputy,

    /// <summary>Under an order of succession for a seat that is vacant or whose holder is absent.</summary>
    Succession,
}
