namespace Isms.Governance.DependencyInjection.Tests;

public class CacheTests
{
    private readonly InMemoryGovernanceJournal inner = new();

    [Fact]
    public async Task No_more_registers_are_kept_than_asked_for()
    {
        var desks = inner.Desks(scopes: 3);
        for (var i = 0; i < 50; i++)
        {
            await desks.OpenAsync(Given.Scope($"scope-{i}"));
            Assert.InRange(desks.Registers.Count, 1, 3);
        }
    }

    [Fact]
    public async Task The_least_recently_used_register_is_given_up_first()
    {
        var desks = inner.Desks(scopes: 2);
        var a = await desks.OpenAsync(Given.Scope("a"));
        await desks.OpenAsync(Given.Scope("b"));
        await a.ReadAsync();
        await desks.OpenAsync(Given.Scope("c"));

        Assert.NotNull(desks.Registers.Find(Given.Scope("a")));
        Assert.Null(desks.Registers.Find(Given.Scope("b")));
        Assert.NotNull(desks.Registers.Find(Given.Scope("c")));
    }

    [Fact]
    public async Task A_register_that_was_given_up_is_read_again()
    {
        var desks = inner.Desks(scopes: 1);
        var a = await desks.OpenAsync(Given.Scope("a"));
        await a.DecideAsync(Given.Person(1), Given.Ada);
        await desks.OpenAsync(Given.Scope("b"));
        Assert.True((await a.ReadAsync()).Knows(1));
        Assert.IsType<Accepted>(await a.DecideAsync(Given.Person(2), Given.Ada));
    }

    [Fact]
    public async Task What_is_kept_is_read_only_from_where_it_was_left()
    {
        var journal = new InterruptedJournal(inner);
        var desk = await journal.Desks().OpenAsync(Given.Scope());
        await desk.ReadAsync();
        await desk.ReadAsync();
        Assert.Equal(0, journal.RecordsRead);
        await inner.Desks().For(Given.Scope()).DecideAsync(Given.Person(1), Given.Ada);
        await desk.ReadAsync();
        await desk.ReadAsync();
        Assert.Equal(1, journal.RecordsRead);
    }

    [Fact]
    public async Task Scopes_that_nobody_established_take_no_room()
    {
        var desks = inner.Desks();
        for (var i = 0; i < 20; i++)
        {
            await desks.For(Given.Scope($"made-up-{i}")).ReadAsync();
            await desks.For(Given.Scope($"made-up-{i}")).DecideAsync(Given.Impossible(), Given.Ada);
        }

        Assert.Equal((0, 0), (desks.Registers.Count, desks.Queues.Count));
    }

    [Fact]
    public void A_longer_register_is_never_replaced_by_a_shorter_one()
    {
        var records = Given.Records(Given.Scope(), 4);
        var (shorter, longer) = (GovernanceDecider.Replay(records.Take(2)), GovernanceDecider.Replay(records));
        var cache = new RegisterCache(1);
        cache.Keep(Given.Scope(), longer);
        cache.Keep(Given.Scope(), shorter);
        Assert.Same(longer, cache.Find(Given.Scope()));
        cache.Forget(Given.Scope());
        Assert.Null(cache.Find(Given.Scope()));
        cache.Forget(Given.Scope());
        cache.Keep(Given.Scope(), shorter);
        Assert.Same(shorter, cache.Find(Given.Scope()));
    }

    [Fact]
    public void The_cache_holds_its_bound_under_many_threads()
    {
        var register = GovernanceDecider.Replay(Given.Records(Given.Scope(), 2));
        var cache = new RegisterCache(10);
        Parallel.For(0, 20_000, i =>
        {
            var scope = Given.Scope($"scope-{i % 97}");
            switch (i % 5)
            {
                case 0:
                    cache.Forget(scope);
                    break;
                case 1:
                    Assert.InRange(cache.Count, 0, 10);
                    break;
                default:
                    cache.Keep(scope, register);
                    Assert.True(cache.Find(scope) is null or { Sequence: 2 });
                    break;
            }
        });
        Assert.InRange(cache.Count, 1, 10);
    }
}
