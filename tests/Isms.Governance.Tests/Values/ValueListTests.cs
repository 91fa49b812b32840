using Isms.Governance.Values;

namespace Isms.Governance.Tests.Values;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_when_they_hold_equal_items_in_the_same_order()
    {
        ValueList<string> list = ["a", "b"];
        Assert.Equal(list, ["a", "b"]);
        Assert.True(list.Equals((object)ValueList.Create<string>(["a", "b"])));
        Assert.Equal(list.GetHashCode(), ((ValueList<string>)["a", "b"]).GetHashCode());
        Assert.False(list.Equals(["b", "a"]));
        Assert.False(list.Equals(["a"]));
        Assert.False(list.Equals((ValueList<string>?)null));
        Assert.False(list.Equals((object)"a"));
    }

    [Fact]
    public void The_order_counts_in_the_hash_too() =>
        Assert.NotEqual(((ValueList<int>)[1, 2]).GetHashCode(), ((ValueList<int>)[2, 1]).GetHashCode());

    [Fact]
    public void A_list_does_not_follow_the_array_it_was_made_of()
    {
        int[] source = [1, 2, 3];
        var (list, span) = (source.ToValueList(), ValueList.Create<int>(source));
        source[0] = 9;
        Assert.Equal([1, 2, 3], list);
        Assert.Equal([1, 2, 3], span);
    }

    [Fact]
    public void Empty_lists_are_one_and_the_same()
    {
        Assert.Same(ValueList<int>.Empty, (ValueList<int>)[]);
        Assert.Same(ValueList<int>.Empty, Enumerable.Empty<int>().ToValueList());
    }

    [Fact]
    public void Making_a_list_of_a_list_copies_nothing()
    {
        ValueList<int> list = [1];
        Assert.Same(list, list.ToValueList());
        Assert.ThrowsAny<ArgumentException>(() => ((IEnumerable<int>)null!).ToValueList());
    }

    [Fact]
    public void A_list_is_read_by_place_by_span_and_one_after_the_other()
    {
        ValueList<int> list = [4, 5, 6];
        Assert.Equal(3, list.Count);
        Assert.Equal(5, list[1]);
        Assert.Equal([4, 5, 6], list.AsSpan().ToArray());
        Assert.Equal([4, 5, 6], list.Select(each => each));
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
    }

    [Fact]
    public void A_list_prints_its_items()
    {
        Assert.Equal("[1, 2]", ((ValueList<int>)[1, 2]).ToString());
        Assert.Equal("[]", ValueList<int>.Empty.ToString());
    }
}
