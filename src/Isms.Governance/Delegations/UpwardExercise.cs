namespace Isms.Governance.Delegations;

/// <summary>Which persons above a delegate may use the delegate's mandate. It concerns positions; where none is named, only the delegate acts.</summary>
[Flags]
public enum UpwardExercise
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Who fills the position that the delegate reports to.</summary>
    Supervisor = 1,

    /// <summary>Who fills any position in the reporting line above the delegate.</summary>
    Line = 2,

    /// <summary>Who fills the head of top management.</summary>
    Head = 4,

    /// <summary>Who fills a position of a higher level than that of the delegate.</summary>
    HigherLevels = 8,
}
