namespace Isms.Governance.Monitoring;

/// <summary>Where values tend.</summary>
public enum TrendDirection
{
    /// <summary>Too few values to say anything. That is not the same as no trend.</summary>
    NotEvaluable,

    /// <summary>The values do not show a direction.</summary>
    NotShown,

    /// <summary>The values rise.</summary>
    Rising,

    /// <summary>The values fall.</summary>
    Falling,
}
