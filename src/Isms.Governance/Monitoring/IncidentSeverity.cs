namespace Isms.Governance.Monitoring;

/// <summary>How bad an incident is or was.</summary>
public enum IncidentSeverity
{
    /// <summary>Little or nothing was harmed.</summary>
    Low,

    /// <summary>A part of the organisation was hindered.</summary>
    Medium,

    /// <summary>Something important was harmed or stood still.</summary>
    High,

    /// <summary>The organisation or others were in danger.</summary>
    Critical,
}
