namespace Isms.Governance.DependencyInjection.Tests;

public class CancellationTests
{
    private readonly InMemoryGovernanceJournal journal = new();

    [Fact]
    public async Task A_call_cancelled_before_it_begins_does_nothing()
    {
        var desk = await journal.Desks().OpenAsync(Given.Scope());
        var before = await journal.AllAsync(Given.Scope());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await desk.DecideAsync(Given.Person(1), Given.Ada, new(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await desk.DecideAsync(Given.Person(1), Given.Context, new(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await desk.ReadAsync(new(canceled: true)));
        Assert.Equal(before, await journal.AllAsync(Given.Scope()));
    }

    [Fact]
    public async Task Who_waits_for_a_turn_can_give_up_without_disturbing_the_queue()
    {
        var go = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        var slow = new InterruptedJournal(journal)
        {
            BeforeAppend = before =>
            {
                if (before == 0)
                {
                    return Task.CompletedTask;
                }

                started.TrySetResult();
                return go.Task;
            },
        };
        var desks = slow.Desks();
        var desk = await desks.OpenAsync(Given.Scope());
        var first = desk.DecideAsync(Given.Person(1), Given.Ada).AsTask();
        await started.Task;
        using var impatience = new CancellationTokenSource();
        var second = desk.DecideAsync(Given.Person(2), Given.Ada, impatience.Token).AsTask();
        var third = desk.DecideAsync(Given.Person(3), Given.Ada).AsTask();

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        go.SetResult();
        Assert.True((await first).IsAccepted);
        Assert.True((await third).IsAccepted);

        var register = await desk.ReadAsync();
        Assert.Equal((true, false, true), (register.Knows(1), register.Knows(2), register.Knows(3)));
        Assert.Equal(0, desks.Queues.Count);
    }

    [Fact]
    public async Task Once_the_journal_has_the_records_the_decision_is_returned_all_the_same()
    {
        using var late = new CancellationTokenSource();
        await journal.Desks().OpenAsync(Given.Scope());
        var desk = new InterruptedJournal(journal)
        {
            AfterAppend = result =>
            {
                late.Cancel();
                return result;
            },
        }.Desks().For(Given.Scope());
        Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(1), Given.Ada, late.Token));
        Assert.True((await desk.ReadAsync()).Knows(1));
    }

    [Fact]
    public async Task A_journal_hears_that_an_append_is_given_up()
    {
        await journal.Desks().OpenAsync(Given.Scope());
        using var given = new CancellationTokenSource();
        var desk = new InterruptedJournal(journal) { BeforeAppend = _ => given.CancelAsync() }.Desks().For(Given.Scope());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await desk.DecideAsync(Given.Person(1), Given.Ada, given.Token));
        Assert.False((await desk.ReadAsync()).Knows(1));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_command_cancelled_after_a_conflict_is_not_tried_again(bool deaf)
    {
        await journal.Desks().OpenAsync(Given.Scope());
        using var given = new CancellationTokenSource();
        var rival = journal.Desks().For(Given.Scope());
        var contested = new InterruptedJournal(journal)
        {
            Deaf = deaf,
            BeforeAppend = _ => rival.DecideAsync(Given.Person(2), Given.Ada).AsTask(),
            AfterAppend = result =>
            {
                given.Cancel();
                return result;
            },
        };
        var desk = contested.Desks().For(Given.Scope());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await desk.DecideAsync(Given.Person(1), Given.Ada, given.Token));
        Assert.Equal(1, contested.Appends);
        Assert.False((await rival.ReadAsync()).Knows(1));
    }
}
