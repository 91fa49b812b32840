namespace Isms.Governance.DependencyInjection.Tests;

public class ConcurrencyTests
{
    [Fact]
    public async Task No_decision_is_lost_when_many_decide_on_one_scope()
    {
        var journal = new InterruptedJournal(new InMemoryGovernanceJournal()) { BeforeAppend = async _ => await Task.Yield() };
        var desks = journal.Desks(attempts: 1);
        var desk = await desks.OpenAsync(Given.Scope());
        var before = (await desk.ReadAsync()).Sequence;

        await Parallel.ForEachAsync(Enumerable.Range(1, 300), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (i, token) =>
            Assert.IsType<Accepted>(await desks.For(Given.Scope()).DecideAsync(Given.Person(i), Given.Ada, token)));

        await Complete(journal, "acme", before, 300);
        Assert.Equal(0, desks.Queues.Count);
    }

    [Fact]
    public async Task No_decision_is_lost_when_many_decide_on_many_scopes()
    {
        var journal = new InterruptedJournal(new InMemoryGovernanceJournal()) { BeforeAppend = async _ => await Task.Yield() };
        var desks = journal.Desks(attempts: 1, scopes: 7);
        var names = Enumerable.Range(1, 25).Select(i => $"scope-{i}").ToArray();
        var before = 0L;
        foreach (var name in names)
        {
            before = (await (await desks.OpenAsync(Given.Scope(name))).ReadAsync()).Sequence;
        }

        var work = names.SelectMany(name => Enumerable.Range(1, 20).Select(i => (name, i))).OrderBy(item => item.i);
        await Parallel.ForEachAsync(work, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (item, token) =>
        {
            var desk = desks.For(Given.Scope(item.name));
            Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(item.i), Given.Ada, token));
            Assert.True((await desk.ReadAsync(token)).Knows(item.i));
        });

        foreach (var name in names)
        {
            await Complete(journal, name, before, 20);
        }

        Assert.InRange(desks.Registers.Count, 1, 7);
        Assert.Equal(0, desks.Queues.Count);
    }

    [Fact]
    public async Task No_decision_is_lost_when_several_processes_decide_on_one_scope()
    {
        var journal = new InMemoryGovernanceJournal();
        var slow = new InterruptedJournal(journal) { BeforeAppend = async _ => await Task.Yield() };
        var before = (await (await journal.Desks().OpenAsync(Given.Scope())).ReadAsync()).Sequence;
        var processes = Enumerable.Range(0, 4).Select(_ => slow.Desks(attempts: 1_000)).ToArray();

        await Task.WhenAll(Enumerable.Range(1, 200).Select(i => Task.Run(async () =>
            Assert.IsType<Accepted>(await processes[i % 4].For(Given.Scope()).DecideAsync(Given.Person(i), Given.Ada)))));

        await Complete(journal, "acme", before, 200);
        foreach (var process in processes)
        {
            Assert.Equal(GovernanceDecider.Replay(await journal.AllAsync(Given.Scope())), await process.For(Given.Scope()).ReadAsync());
        }
    }

    [Fact]
    public async Task The_same_command_at_the_same_time_is_recorded_once()
    {
        var journal = new InMemoryGovernanceJournal();
        var desks = journal.Desks(attempts: 100);
        var desk = await desks.OpenAsync(Given.Scope());
        var decisions = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ =>
            Task.Run(async () => (Accepted)await desk.DecideAsync(Given.Person(1), Given.Ada))));
        Assert.Single(decisions, accepted => accepted.Events.Count > 0);
    }

    [Fact]
    public async Task Readers_of_a_scope_that_is_not_in_memory_read_its_journal_once()
    {
        var inner = new InMemoryGovernanceJournal();
        await inner.Desks().OpenAsync(Given.Scope());
        var records = (await inner.AllAsync(Given.Scope())).Count;
        var journal = new InterruptedJournal(inner) { BeforeRead = async () => await Task.Delay(5) };
        var desk = journal.Desks().For(Given.Scope());
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () => await desk.ReadAsync())));
        Assert.Equal(records, journal.RecordsRead);
    }

    [Fact]
    public async Task A_scope_whose_journal_hangs_does_not_hold_up_the_others()
    {
        var never = new TaskCompletionSource();
        var hang = false;
        var journal = new InterruptedJournal(new InMemoryGovernanceJournal()) { BeforeAppend = _ => hang ? never.Task : Task.CompletedTask };
        var desks = journal.Desks();
        var (stuck, free) = (await desks.OpenAsync(Given.Scope("stuck")), await desks.OpenAsync(Given.Scope("free")));
        hang = true;
        var waiting = stuck.DecideAsync(Given.Person(1), Given.Ada).AsTask();
        hang = false;
        Assert.IsType<Accepted>(await free.DecideAsync(Given.Person(1), Given.Ada));
        Assert.False(waiting.IsCompleted);
        never.SetResult();
        Assert.IsType<Accepted>(await waiting);
    }

    private static async Task Complete(IGovernanceJournal journal, string scope, long before, int persons)
    {
        var all = await journal.AllAsync(Given.Scope(scope));
        Assert.Equal(Enumerable.Range(1, (int)before + persons).Select(i => (long)i), all.Select(recorded => recorded.Sequence));
        var register = GovernanceDecider.Replay(all);
        Assert.All(Enumerable.Range(1, persons), i => Assert.True(register.Knows(i)));
    }
}
