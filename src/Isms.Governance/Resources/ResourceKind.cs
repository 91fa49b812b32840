namespace Isms.Governance.Resources;

/// <summary>What a resource is, and so in what it is measured.</summary>
public enum ResourceKind
{
    /// <summary>People, in full-time equivalents.</summary>
    People,

    /// <summary>Time, in hours.</summary>
    Time,

    /// <summary>Money, in units of a currency.</summary>
    Money,

    /// <summary>Training, in days.</summary>
    Training,

    /// <summary>Tools, in pieces.</summary>
    Tools,
}
