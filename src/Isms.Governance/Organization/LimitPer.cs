namespace Isms.Governance.Organization;

/// <summary>Over what a limit counts, the shortest first. Calendar periods are those of the zone of the scope.</summary>
public enum LimitPer
{
    /// <summary>Each act for itself.</summary>
    Item,

    /// <summary>All acts of a calendar month together.</summary>
    CalendarMonth,

    /// <summary>All acts of a calendar quarter together.</summary>
    CalendarQuarter,

    /// <summary>All acts of a calendar year together.</summary>
    CalendarYear,

    /// <summary>All acts of the whole term of the item together; for an original holder, all acts ever.</summary>
    Term,
}

/// <summary>The words and the periods.</summary>
internal static class LimitPerWords
{
    internal static string InWords(this LimitPer per) => per switch
    {
        LimitPer.CalendarMonth => "calendar month",
        LimitPer.CalendarQuarter => "calendar quarter",
        LimitPer.CalendarYear => "calendar year",
        LimitPer.Term => "term",
        _ => "item",
    };

    /// <summary>The first instant of the calendar period in which an instant lies; the least instant for what has no calendar period.</summary>
    internal static Instant StartOf(this LimitPer per, Instant instant, DateTimeZone zone)
    {
        var date = instant.InZone(zone).Date;
        return per switch
        {
            LimitPer.CalendarMonth => First(date.Month),
            LimitPer.CalendarQuarter => First(date.Month - ((date.Month - 1) % 3)),
            LimitPer.CalendarYear => First(1),
            _ => Instant.MinValue,
        };

        Instant First(int month) => new LocalDate(date.Year, month, 1).AtStartOfDayInZone(zone).ToInstant();
    }
}
