namespace Isms.Governance.Delegations;

/// <summary>An answer to a question of authority.</summary>
public enum Verdict
{
    /// <summary>No, for the reasons given.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Yes, provided that the stated conditions are met.</summary>
    YesProvided,

    /// <summary>It cannot be answered, for the reason given: neither yes nor no.</summary>
    NotEvaluable,
}
