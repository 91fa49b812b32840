namespace Isms.Governance.Leadership;

/// <summary>What is tied to the strategy of the organisation.</summary>
public enum StrategicMeans
{
    /// <summary>A policy.</summary>
    Policy,

    /// <summary>An objective.</summary>
    Objective,
}
