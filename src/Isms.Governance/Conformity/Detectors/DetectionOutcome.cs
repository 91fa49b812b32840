namespace Isms.Governance.Conformity;

/// <summary>What a detector says: the pattern is there, is not there, or too little is on record to say.</summary>
public enum DetectionOutcome
{
    /// <summary>It was looked for, and is not there.</summary>
    Silent,

    /// <summary>It is there.</summary>
    Detected,

    /// <summary>Too little is on record: never the same as silent.</summary>
    InsufficientData,
}
