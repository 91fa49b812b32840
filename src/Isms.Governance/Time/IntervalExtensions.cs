using NodaTime.Text;

namespace Isms.Governance.Time;

/// <summary>Half-open intervals <c>[from, until)</c>: the start belongs to the interval, the end does not.</summary>
public static class IntervalExtensions
{
    extension(Interval interval)
    {
        /// <summary>Whether some instant lies in both intervals. An empty interval overlaps nothing.</summary>
        public bool Overlaps(Interval other) => !interval.Intersect(other).IsEmpty;

        /// <summary>Whether every instant of the other interval lies in this one.</summary>
        public bool Encloses(Interval other) => other.IsEmpty || (interval.From <= other.From && interval.Until >= other.Until);

        /// <summary>The instants that lie in both intervals; empty when there are none.</summary>
        public Interval Intersect(Interval other)
        {
            var from = Instant.Max(interval.From, other.From);
            var until = Instant.Min(interval.Until, other.Until);
            return until <= from ? new(from, from) : new(from == Instant.MinValue ? null : from, until == Instant.MaxValue ? null : until);
        }

        /// <summary>Whether no instant lies in the interval.</summary>
        public bool IsEmpty => interval.From >= interval.Until;

        /// <summary>The first instant of the interval; <see cref="Instant.MinValue"/> when it has no start.</summary>
        public Instant From => interval.HasStart ? interval.Start : Instant.MinValue;

        /// <summary>The instant at which the interval is over; <see cref="Instant.MaxValue"/> when it has no end.</summary>
        public Instant Until => interval.HasEnd ? interval.End : Instant.MaxValue;

        /// <summary>The interval in words: <c>from 2026-01-01 until 2027-01-01</c>, with the time of day only where it is not midnight (UTC).</summary>
        public string InWords() => (interval.HasStart, interval.HasEnd) switch
        {
            (true, true) => $"from {interval.Start.InWords()} until {interval.End.InWords()}",
            (true, false) => $"from {interval.Start.InWords()}, open end",
            (false, true) => $"until {interval.End.InWords()}",
            _ => "always",
        };
    }

    extension(Instant instant)
    {
        /// <summary>The instant a calendar term later, counted in a zone; the last of all where the calendar ends before.</summary>
        internal Instant After(Period term, DateTimeZone zone)
        {
            try
            {
                return zone.AtLeniently(instant.InZone(zone).LocalDateTime + term).ToInstant();
            }
            catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
            {
                return Instant.MaxValue;
            }
        }

        /// <summary>The instant a calendar term earlier, counted in a zone; the first of all where the calendar begins later.</summary>
        internal Instant Before(Period term, DateTimeZone zone)
        {
            try
            {
                return zone.AtLeniently(instant.InZone(zone).LocalDateTime - term).ToInstant();
            }
            catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
            {
                return Instant.MinValue;
            }
        }

        /// <summary>The instant as a UTC date, with the time of day only where it is not midnight.</summary>
        public string InWords() => instant.InUtc().TimeOfDay == LocalTime.Midnight
            ? LocalDatePattern.Iso.Format(instant.InUtc().Date)
            : InstantPattern.ExtendedIso.Format(instant);
    }
}
