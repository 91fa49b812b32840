namespace Isms.Governance.Objectives;

/// <summary>What became of an objective.</summary>
public enum ObjectiveOutcome
{
    /// <summary>It was achieved.</summary>
    Achieved,

    /// <summary>It was missed.</summary>
    Missed,

    /// <summary>It was given up, for a stated reason.</summary>
    Dropped,
}
