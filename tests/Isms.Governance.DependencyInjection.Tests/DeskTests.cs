using Isms.Governance.Organization;
using NodaTime;
using NodaTime.Testing;

namespace Isms.Governance.DependencyInjection.Tests;

public class DeskTests
{
    private readonly InMemoryGovernanceJournal journal = new();

    [Fact]
    public async Task A_scope_that_nothing_was_recorded_for_has_the_empty_register() =>
        Assert.Equal(GovernanceRegister.Empty, await journal.Desks().For(Given.Scope()).ReadAsync());

    [Fact]
    public async Task An_accepted_command_is_in_the_journal_as_it_was_decided()
    {
        var accepted = Assert.IsType<Accepted>(await journal.Desks().For(Given.Scope()).DecideAsync(Given.Established(Given.Scope()), Given.Ada));
        Assert.NotEmpty(accepted.Recorded);
        Assert.Equal(accepted.Recorded, await journal.AllAsync(Given.Scope()));
    }

    [Fact]
    public async Task What_was_decided_is_read()
    {
        var desk = await journal.Desks().OpenAsync(Given.Scope());
        var accepted = Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(1), Given.Ada));
        Assert.Equal(accepted.Register, await desk.ReadAsync());
        Assert.Equal(Given.Scope(), desk.Scope);
    }

    [Fact]
    public async Task A_refused_command_is_returned_and_leaves_no_trace_in_the_journal()
    {
        var desk = await journal.Desks().OpenAsync(Given.Scope());
        var before = await journal.AllAsync(Given.Scope());
        Assert.NotEmpty(Assert.IsType<Refused>(await desk.DecideAsync(Given.Impossible(), Given.Ada)).Reasons);
        Assert.Equal(before, await journal.AllAsync(Given.Scope()));
    }

    [Fact]
    public async Task Doing_it_twice_changes_nothing()
    {
        var desk = await journal.Desks().OpenAsync(Given.Scope());
        await desk.DecideAsync(Given.Person(1), Given.Ada);
        var before = await journal.AllAsync(Given.Scope());
        Assert.Empty(Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(1), Given.Ada)).Events);
        Assert.Equal(before, await journal.AllAsync(Given.Scope()));
    }

    [Fact]
    public async Task The_time_is_the_clocks_and_the_recorder_is_the_actor()
    {
        var clock = new FakeClock(Given.Start);
        var desk = await new GovernanceDesks(journal, clock).OpenAsync(Given.Scope());
        clock.AdvanceHours(3);
        await desk.DecideAsync(Given.Person(1), Given.Ada);
        var last = (await journal.AllAsync(Given.Scope()))[^1];
        Assert.Equal((Given.Start + Duration.FromHours(3), Given.Ada), (last.RecordedAt, last.RecordedBy));
    }

    [Fact]
    public async Task The_time_of_a_context_goes_before_the_clocks()
    {
        var later = Given.Start + Duration.FromDays(9);
        var desk = await journal.Desks().OpenAsync(Given.Scope());
        await desk.DecideAsync(Given.Person(1), new DecisionContext(later, Given.Ada));
        Assert.Equal(later, (await journal.AllAsync(Given.Scope()))[^1].RecordedAt);
    }

    [Fact]
    public async Task A_clock_that_is_put_back_counts_as_the_instant_of_the_last_record()
    {
        var clock = new FakeClock(Given.Start);
        var desk = await new GovernanceDesks(journal, clock).OpenAsync(Given.Scope());
        clock.AdvanceDays(-2);
        Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(1), Given.Ada));
        Assert.Equal(Given.Start, (await journal.AllAsync(Given.Scope()))[^1].RecordedAt);
    }

    [Fact]
    public async Task Scopes_are_apart()
    {
        var desks = journal.Desks();
        var (one, other) = (await desks.OpenAsync(Given.Scope("one")), await desks.OpenAsync(Given.Scope("other")));
        await one.DecideAsync(Given.Person(1), Given.Ada);
        Assert.True((await one.ReadAsync()).Knows(1));
        Assert.False((await other.ReadAsync()).Knows(1));
    }

    [Fact]
    public async Task A_reader_sees_what_another_process_recorded()
    {
        var mine = await journal.Desks().OpenAsync(Given.Scope());
        await mine.ReadAsync();
        await journal.Desks().For(Given.Scope()).DecideAsync(Given.Person(1), Given.Ada);
        Assert.True((await mine.ReadAsync()).Knows(1));
    }

    [Fact]
    public async Task A_refusal_rests_on_the_journal_not_on_what_is_kept_in_memory()
    {
        var mine = await journal.Desks().OpenAsync(Given.Scope());
        var boss = new RegisterPosition { Id = PositionId.From("nobody"), Title = "Nobody", ReportsTo = PositionId.From("ceo") };
        await journal.Desks().For(Given.Scope()).DecideAsync(boss, Given.Ada);
        Assert.IsType<Accepted>(await mine.DecideAsync(Given.Impossible(), Given.Ada));
    }

    [Fact]
    public async Task A_refusal_on_what_is_kept_in_memory_reads_the_journal_once()
    {
        var counting = new InterruptedJournal(journal);
        var desk = await counting.Desks().OpenAsync(Given.Scope());
        var before = counting.Readings;
        await desk.DecideAsync(Given.Impossible(), Given.Ada);
        Assert.Equal(before + 1, counting.Readings);
    }

    [Fact]
    public async Task A_decision_on_what_is_kept_in_memory_costs_one_append_and_no_reading()
    {
        var counting = new InterruptedJournal(journal);
        var desk = await counting.Desks().OpenAsync(Given.Scope());
        var (readings, appends) = (counting.Readings, counting.Appends);
        await desk.DecideAsync(Given.Person(1), Given.Ada);
        Assert.Equal((readings, appends + 1), (counting.Readings, counting.Appends));
    }

    [Fact]
    public async Task Broken_contracts_are_thrown()
    {
        var desk = journal.Desks().For(Given.Scope());
        Assert.Throws<ArgumentException>(() => journal.Desks().For(default));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await desk.DecideAsync(null!, Given.Ada));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await desk.DecideAsync(null!, Given.Context));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await desk.DecideAsync(Given.Person(1), (DecisionContext)null!));
        await Assert.ThrowsAsync<ArgumentException>(async () => await desk.DecideAsync(Given.Person(1), default(PersonId)));
        await Assert.ThrowsAsync<ArgumentException>(async () => await desk.DecideAsync(new RegisterPerson { Id = default }, Given.Ada));
    }

    [Fact]
    public async Task A_desk_establishes_its_own_scope_only()
    {
        var desk = journal.Desks().For(Given.Scope());
        var thrown = await Assert.ThrowsAsync<ArgumentException>(async () => await desk.DecideAsync(Given.Established(Given.Scope("other")), Given.Ada));
        Assert.StartsWith("the command establishes scope `other` at the desk of `acme`", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_journal_is_reported_and_nothing_is_decided_on_it()
    {
        await journal.Desks().OpenAsync(Given.Scope());
        var damaged = new InterruptedJournal(journal) { OnRead = recorded => recorded with { Sequence = recorded.Sequence + 1 } };
        var desk = damaged.Desks().For(Given.Scope());
        var thrown = await Assert.ThrowsAsync<InvalidDataException>(async () => await desk.ReadAsync());
        Assert.Equal("the journal of scope `acme` is damaged behind record 0", thrown.Message);
        await Assert.ThrowsAsync<InvalidDataException>(async () => await desk.DecideAsync(Given.Person(1), Given.Ada));
        Assert.Equal(0, damaged.Appends);
    }

    [Fact]
    public async Task A_failing_journal_does_not_block_the_next_command()
    {
        var failing = new InterruptedJournal(journal) { BeforeAppend = before => before == 1 ? throw new IOException("disk full") : Task.CompletedTask };
        var desk = await failing.Desks().OpenAsync(Given.Scope());
        await Assert.ThrowsAsync<IOException>(async () => await desk.DecideAsync(Given.Person(1), Given.Ada));
        Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(1), Given.Ada));
        Assert.True((await desk.ReadAsync()).Knows(1));
    }

    [Fact]
    public async Task An_append_that_was_made_although_it_failed_is_not_made_again()
    {
        var answers = 0;
        var unsure = new InterruptedJournal(journal)
        {
            AfterAppend = result => result.IsAppended && ++answers % 2 == 0 ? throw new IOException("no answer") : result,
        };
        var desk = await unsure.Desks(attempts: 1).OpenAsync(Given.Scope());
        var before = (await desk.ReadAsync()).Sequence;
        for (var i = 1; i <= 6; i++)
        {
            try
            {
                await desk.DecideAsync(Given.Person(i), Given.Ada);
            }
            catch (IOException)
            {
                Assert.Empty(Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(i), Given.Ada)).Events);
            }
        }

        var register = GovernanceDecider.Replay(await journal.AllAsync(Given.Scope()));
        Assert.Equal(before + 6, register.Sequence);
        Assert.All(Enumerable.Range(1, 6), i => Assert.True(register.Knows(i)));
    }
}
