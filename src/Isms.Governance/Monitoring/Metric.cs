namespace Isms.Governance.Monitoring;

/// <summary>What is measured, in which unit, how often, against which target and by whose care.</summary>
public sealed record Metric
{
    /// <summary>The id.</summary>
    public required MetricId Id { get; init; }

    /// <summary>What it shows, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>The unit of its values, such as <c>%</c> or <c>days</c>. It never changes: another unit is another metric.</summary>
    public required string Unit { get; init; }

    /// <summary>Where its values are meant to lie.</summary>
    public required MetricTarget Target { get; init; }

    /// <summary>How long a period it is about, and so how often it is measured.</summary>
    public required Period Every { get; init; }

    /// <summary>How long after the end of its period a value may take; null for not at all.</summary>
    public Period? Within { get; init; }

    /// <summary>The position that sees to it that it is measured.</summary>
    public required PositionId Owner { get; init; }

    /// <summary>The obligations for which it speaks.</summary>
    public ValueList<ObligationId> Serves { get; init => field = value ?? []; } = [];

    internal void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(Owner);
        Line.Checked(Title);
        Line.Checked(Unit);
        Guard.Against.Null(Target).Sound();
        Lasting(Guard.Against.Null(Every), nameof(Every));
        _ = Within is null ? null : Lasting(Within, nameof(Within));
        foreach (var obligation in Serves)
        {
            Values.Id.Named(obligation, nameof(Serves));
        }
    }

    /// <summary>A period that is not over before it starts.</summary>
    internal static Period Lasting(Period period, string parameter)
    {
        var start = new LocalDateTime(2000, 1, 1, 0, 0);
        try
        {
            return start + period > start ? period : throw new ArgumentException("a period lasts some time", parameter);
        }
        catch (OverflowException exception)
        {
            throw new ArgumentException("a period ends within the calendar", parameter, exception);
        }
    }
}
