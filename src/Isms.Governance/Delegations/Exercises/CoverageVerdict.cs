namespace Isms.Governance.Delegations;

/// <summary>Whether an exercise of authority was covered.</summary>
public enum CoverageVerdict
{
    /// <summary>It was not covered, for the reasons given.</summary>
    NotCovered,

    /// <summary>It was covered when it was done.</summary>
    Covered,

    /// <summary>It was not covered when it was done, and ratified since.</summary>
    Ratified,

    /// <summary>It cannot be said, for the reason given.</summary>
    NotEvaluable,
}
