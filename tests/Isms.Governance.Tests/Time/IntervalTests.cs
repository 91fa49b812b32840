using Isms.Governance.Time;
using NodaTime;

namespace Isms.Governance.Tests.Time;

public class IntervalTests
{
    private static readonly Instant T0 = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Fact]
    public void Intervals_that_only_touch_do_not_overlap()
    {
        Assert.True(Days(0, 3).Overlaps(Days(2, 5)));
        Assert.True(Days(2, 5).Overlaps(Days(0, 3)));
        Assert.False(Days(0, 3).Overlaps(Days(3, 5)));
        Assert.False(Days(3, 5).Overlaps(Days(0, 3)));
    }

    [Fact]
    public void An_interval_without_ends_overlaps_everything_but_the_empty()
    {
        Assert.True(Days(null, null).Overlaps(Days(0, 1)));
        Assert.True(Days(null, 1).Overlaps(Days(0, null)));
        Assert.False(Days(null, 0).Overlaps(Days(0, null)));
        Assert.False(Days(null, null).Overlaps(Days(1, 1)));
        Assert.False(Days(1, 1).Overlaps(Days(0, 2)));
    }

    [Fact]
    public void An_interval_encloses_itself_its_parts_and_the_empty_one()
    {
        Assert.True(Days(0, 3).Encloses(Days(0, 3)));
        Assert.True(Days(0, 3).Encloses(Days(1, 2)));
        Assert.True(Days(0, 3).Encloses(Days(9, 9)));
        Assert.True(Days(null, null).Encloses(Days(null, 3)));
        Assert.False(Days(0, 3).Encloses(Days(0, 4)));
        Assert.False(Days(1, 3).Encloses(Days(0, 3)));
        Assert.False(Days(0, 3).Encloses(Days(0, null)));
        Assert.False(Days(0, 3).Encloses(Days(null, 3)));
    }

    [Fact]
    public void The_intersection_is_what_lies_in_both()
    {
        Assert.Equal(Days(2, 3), Days(0, 3).Intersect(Days(2, 5)));
        Assert.Equal(Days(0, 3), Days(null, null).Intersect(Days(0, 3)));
        Assert.Equal(Days(2, null), Days(0, null).Intersect(Days(2, null)));
        Assert.Equal(Days(null, null), Days(null, null).Intersect(Days(null, null)));
        Assert.True(Days(0, 1).Intersect(Days(1, 2)).IsEmpty);
        Assert.True(Days(0, 1).Intersect(Days(4, 5)).IsEmpty);
    }

    [Fact]
    public void The_start_belongs_to_an_interval_and_the_end_does_not()
    {
        Assert.True(Days(0, 1).Contains(T0));
        Assert.False(Days(0, 1).Contains(T0 + Duration.FromDays(1)));
        Assert.True(Days(1, 1).IsEmpty);
        Assert.False(Days(0, 1).IsEmpty);
    }

    [Fact]
    public void A_missing_end_counts_as_the_end_of_time()
    {
        Assert.Equal((Instant.MinValue, Instant.MaxValue), (Days(null, null).From, Days(null, null).Until));
        Assert.Equal((T0, T0 + Duration.FromDays(2)), (Days(0, 2).From, Days(0, 2).Until));
    }

    [Fact]
    public void Intervals_and_instants_read_as_dates_with_the_time_of_day_only_where_there_is_one()
    {
        Assert.Equal("from 2026-01-01 until 2026-01-03", Days(0, 2).InWords());
        Assert.Equal("from 2026-01-01, open end", Days(0, null).InWords());
        Assert.Equal("until 2026-01-03", Days(null, 2).InWords());
        Assert.Equal("always", Days(null, null).InWords());
        Assert.Equal("2026-01-01", T0.InWords());
        Assert.Equal("2026-01-01T09:30:00Z", (T0 + Duration.FromHours(9.5)).InWords());
    }

    private static Interval Days(int? from, int? until) => new(Day(from), Day(until));

    private static Instant? Day(int? days) => days is { } given ? T0 + Duration.FromDays(given) : null;
}
