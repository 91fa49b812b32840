namespace Isms.Governance.Time;

/// <summary>Calendar periods that are longer than nothing.</summary>
internal static class Periods
{
    private static readonly LocalDateTime Someday = new(2400, 1, 1, 0, 0);

    /// <summary>The period itself; null for none.</summary>
    /// <exception cref="ArgumentException">It is not longer than nothing.</exception>
    internal static Period? Longer(Period? period, string parameter) => period is null || IsLonger(period)
        ? period : throw new ArgumentException("a period is longer than nothing", parameter);

    private static bool IsLonger(Period period)
    {
        try
        {
            return Someday + period > Someday;
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            return period is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 };
        }
    }
}
