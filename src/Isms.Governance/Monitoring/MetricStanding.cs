namespace Isms.Governance.Monitoring;

/// <summary>How a metric stands against its target.</summary>
public enum MetricStanding
{
    /// <summary>There is no value, or the target is not due. That is neither good nor bad.</summary>
    NotEvaluable,

    /// <summary>The last value meets the target of its time.</summary>
    Met,

    /// <summary>The last value does not meet the target of its time.</summary>
    Missed,
}
