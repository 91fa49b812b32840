using Isms.Governance.Values;

namespace Isms.Governance.Tests.Values;

public class AppendListTests
{
    [Fact]
    public void Every_earlier_version_stays_as_it_was()
    {
        var versions = new List<AppendList<int>> { AppendList<int>.Empty };
        for (var i = 0; i < 100; i++)
        {
            versions.Add(versions[^1].Add(i));
        }

        Assert.All(versions, version => Assert.Equal(Enumerable.Range(0, version.Count), version.Items()));
        Assert.Equal(Enumerable.Range(0, 101), versions.Select(version => version.Count));
    }

    [Fact]
    public void Two_successors_of_one_version_do_not_see_each_other()
    {
        var trunk = AppendList<string>.Empty.Add("a").Add("b").Add("c");
        var (left, right) = (trunk.Add("left"), trunk.Add("right"));
        Assert.Equal(["a", "b", "c", "left", "on"], left.Add("on").Items());
        Assert.Equal(["a", "b", "c", "right", "on"], right.Add("on").Items());
        Assert.Equal(["a", "b", "c"], trunk.Items());
    }

    [Fact]
    public void A_branch_may_start_at_any_earlier_version_of_a_branch()
    {
        var longer = Enumerable.Range(0, 9).Aggregate(AppendList<int>.Empty, (list, i) => list.Add(i));
        var early = AppendList<int>.Empty.Add(0).Add(1);
        Assert.Equal([0, 1, 7], early.Add(7).Items());
        Assert.Equal([0, 1, 8], early.Add(8).Items());
        Assert.Equal(9, longer.Count);
    }

    [Fact]
    public void The_empty_list_is_shared_and_stays_empty()
    {
        var (one, other) = (AppendList<int>.Empty.Add(1), AppendList<int>.Empty.Add(2));
        Assert.Equal([1], one.Items());
        Assert.Equal([2], other.Items());
        Assert.Equal(0, AppendList<int>.Empty.Count);
        Assert.Empty(AppendList<int>.Empty.Items());
    }

    [Fact]
    public void Many_threads_may_extend_one_version_at_once()
    {
        var trunk = Enumerable.Range(0, 5).Aggregate(AppendList<int>.Empty, (list, i) => list.Add(i));
        var branches = new AppendList<int>[64];
        Parallel.For(0, branches.Length, i => branches[i] = trunk.Add(1_000 + i).Add(2_000 + i));
        for (var i = 0; i < branches.Length; i++)
        {
            Assert.Equal([0, 1, 2, 3, 4, 1_000 + i, 2_000 + i], branches[i].Items());
        }

        Assert.Equal(Enumerable.Range(0, 5), trunk.Items());
    }

    [Fact]
    public void A_list_is_read_by_place_and_not_beyond_its_own_end()
    {
        var shorter = AppendList<int>.Empty.Add(1).Add(2).Add(3);
        _ = shorter.Add(4);
        Assert.Equal(2, shorter[1]);
        Assert.Equal([1, 2, 3], shorter.Span.ToArray());
        Assert.Throws<IndexOutOfRangeException>(() => shorter[3]);
    }
}
