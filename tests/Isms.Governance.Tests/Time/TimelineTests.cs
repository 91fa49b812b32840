using Isms.Governance.Time;
using NodaTime;

namespace Isms.Governance.Tests.Time;

public class TimelineTests
{
    private static readonly Instant T0 = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Fact]
    public void Nothing_counts_before_its_first_instant()
    {
        var line = Line((10, "a"));
        Assert.Null(line.At(Asked(9)));
        Assert.Equal("a", line.At(Asked(10)));
        Assert.False(line.TryAt(Asked(9), out _));
    }

    [Fact]
    public void The_entry_that_took_effect_last_counts_in_whatever_order_it_was_recorded()
    {
        var inOrder = Line((1, "a"), (5, "b"));
        var late = Line((5, "b"), (1, "a"));
        Assert.All(new[] { inOrder, late }, line =>
        {
            Assert.Equal("a", line.At(Asked(4)));
            Assert.Equal("b", line.At(Asked(5)));
        });
    }

    [Fact]
    public void Of_two_entries_with_the_same_instant_the_one_recorded_later_counts()
    {
        var line = Line((1, "a"), (1, "b"));
        Assert.Equal("b", line.At(Asked(1)));
        Assert.Equal("a", line.At(Asked(1, upto: 1)));
    }

    [Fact]
    public void A_late_entry_is_not_known_before_it_is_recorded()
    {
        var line = Line((5, "b"), (1, "a"));
        Assert.Null(line.At(Asked(3, upto: 1)));
        Assert.Equal("a", line.At(Asked(3, upto: 2)));
    }

    [Fact]
    public void A_withdrawn_entry_counts_only_for_those_who_ask_as_known_before_its_withdrawal()
    {
        var line = Line((1, "a"), (5, "b"));
        var withdrawn = Withdrawals.None.With(2, new(3, T0));
        Assert.Equal("b", line.At(new(Day(6), new(2, withdrawn))));
        Assert.Equal("a", line.At(new(Day(6), new(3, withdrawn))));
        Assert.Equal(["a"], line.Known(new(3, withdrawn)).Select(entry => entry.Value));
    }

    [Fact]
    public void Withdrawing_again_changes_nothing()
    {
        var once = Withdrawals.None.With(2, new(3, T0));
        Assert.Same(once, once.With(2, new(9, T0)));
        Assert.False(once.Struck(2, 2));
        Assert.True(once.Struck(2, 3));
        Assert.False(once.Struck(1, 3));
    }

    [Fact]
    public void The_known_entries_come_in_the_order_of_effect_without_those_hidden_from_the_start()
    {
        var line = Line((5, "hidden"), (9, "c"), (1, "a"), (5, "b"));
        Assert.Equal(["a", "b", "c"], line.Known(new(4, Withdrawals.None)).Select(entry => entry.Value));
        Assert.Equal(["a", "hidden", "c"], line.Known(new(3, Withdrawals.None)).Select(entry => entry.Value));
        Assert.Empty(Timeline<string>.Empty.Known(new(4, Withdrawals.None)));
    }

    [Fact]
    public void The_earliest_known_end_counts()
    {
        var ends = Ends<string>.None.With(Day(8), "second thought", new(1, T0)).With(Day(4), "first", new(2, T0)).With(Day(6), "late", new(3, T0));
        Assert.Equal((Day(4), "first"), (ends.Earliest(All)!.Value.At, ends.Earliest(All)!.Value.Value));
        Assert.False(ends.HasEnded(Asked(3)));
        Assert.True(ends.HasEnded(Asked(4)));
        Assert.False(ends.HasEnded(Asked(4, upto: 1)));
        Assert.True(ends.HasEnded(Asked(8, upto: 1)));
        Assert.Null(ends.Earliest(new(0, Withdrawals.None)));
        Assert.False(Ends<string>.None.HasEnded(Asked(100)));
    }

    [Fact]
    public void Of_two_ends_at_one_instant_the_one_recorded_first_counts()
    {
        var ends = Ends<string>.None.With(Day(4), "first", new(1, T0)).With(Day(4), "again", new(2, T0));
        Assert.Equal("first", ends.Earliest(All)!.Value.Value);
    }

    [Fact]
    public void Whether_a_value_ever_took_effect_is_asked_of_a_period_up_to_an_instant()
    {
        var line = Line((1, "a"), (5, "gone"), (9, "a"));
        Assert.True(line.Took(IsGone, Day(1), Asked(9)));
        Assert.True(line.Took(IsGone, Day(5), Asked(5)));
        Assert.False(line.Took(IsGone, Day(6), Asked(9)));
        Assert.False(line.Took(IsGone, Day(1), Asked(4)));
        Assert.False(line.Took(IsGone, Day(1), Asked(9, upto: 1)));
    }

    [Fact]
    public void What_another_entry_hides_from_the_start_never_took_effect()
    {
        var line = Line((1, "a"), (5, "gone"), (5, "b"));
        Assert.False(line.Took(IsGone, Day(1), Asked(9)));
        Assert.True(line.Took(IsGone, Day(1), Asked(9, upto: 2)));
        Assert.True(line.Took(IsGone, Day(1), new(Day(9), new(4, Withdrawals.None.With(3, new(4, T0))))));
    }

    private static bool IsGone(string value) => value == "gone";

    private static Knowledge All => new(long.MaxValue, Withdrawals.None);

    private static Instant Day(int day) => T0 + Duration.FromDays(day);

    private static AsOf Asked(int day, long upto = long.MaxValue) => new(Day(day), new(upto, Withdrawals.None));

    private static Timeline<string> Line(params (int Day, string Value)[] entries) => entries.Select((entry, i) => (entry, Sequence: i + 1L))
        .Aggregate(Timeline<string>.Empty, (line, each) => line.With(Day(each.entry.Day), each.entry.Value, new(each.Sequence, T0)));
}
