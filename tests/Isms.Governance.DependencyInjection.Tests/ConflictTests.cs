using Isms.Governance.Organization;
using NodaTime;
using NodaTime.Testing;

namespace Isms.Governance.DependencyInjection.Tests;

public class ConflictTests
{
    private static readonly ScopeId Acme = Given.Scope();

    private readonly InMemoryGovernanceJournal journal = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task When_others_are_faster_the_command_is_decided_again(int times)
    {
        await journal.Desks().OpenAsync(Acme);
        var contested = Contested(times);
        var accepted = Assert.IsType<Accepted>(await contested.Desks(attempts: 5).For(Acme).DecideAsync(Given.Person(0), Given.Ada));

        Assert.Equal(times + 1, contested.Appends);
        var all = await journal.AllAsync(Acme);
        Assert.Equal(Enumerable.Range(1, all.Count).Select(i => (long)i), all.Select(recorded => recorded.Sequence));
        Assert.Equal(accepted.Recorded, all.TakeLast(accepted.Recorded.Count));
        Assert.Equal(accepted.Register, GovernanceDecider.Replay(all));
        Assert.All(Enumerable.Range(0, times + 1), i => Assert.True(accepted.Register.Knows(i)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task When_others_are_always_faster_the_command_is_given_up(int attempts)
    {
        await journal.Desks().OpenAsync(Acme);
        var contested = Contested(int.MaxValue);
        var desk = contested.Desks(attempts).For(Acme);
        var thrown = await Assert.ThrowsAsync<JournalContentionException>(async () => await desk.DecideAsync(Given.Person(0), Given.Ada));

        Assert.Equal((Acme, attempts), (thrown.Scope, thrown.Attempts));
        Assert.Equal($"the journal of scope `acme` was ahead at each of {attempts} attempts; nothing was recorded", thrown.Message);
        Assert.Equal(attempts, contested.Appends);
        Assert.False((await desk.ReadAsync()).Knows(0));
    }

    [Fact]
    public async Task What_others_recorded_since_the_last_call_costs_no_attempt()
    {
        var desk = await journal.Desks(attempts: 1).OpenAsync(Acme);
        await journal.Desks().For(Acme).DecideAsync(Given.Person(1), Given.Ada);
        Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(2), Given.Ada));
    }

    [Fact]
    public async Task Who_gives_up_does_not_stand_in_the_way_of_the_next()
    {
        await journal.Desks().OpenAsync(Acme);
        var desk = Contested(2).Desks(attempts: 2).For(Acme);
        await Assert.ThrowsAsync<JournalContentionException>(async () => await desk.DecideAsync(Given.Person(0), Given.Ada));
        Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(0), Given.Ada));
    }

    [Fact]
    public async Task What_the_faster_one_recorded_may_turn_the_decision_into_nothing_to_change()
    {
        await journal.Desks().OpenAsync(Acme);
        var rival = journal.Desks().For(Acme);
        var contested = new InterruptedJournal(journal) { BeforeAppend = _ => rival.DecideAsync(Given.Person(0), Given.Ada).AsTask() };
        Assert.Empty(Assert.IsType<Accepted>(await contested.Desks().For(Acme).DecideAsync(Given.Person(0), Given.Ada)).Events);
        Assert.Equal(1, contested.Appends);
    }

    [Fact]
    public async Task What_the_faster_one_recorded_may_turn_the_decision_into_a_refusal()
    {
        await journal.Desks().OpenAsync(Acme);
        var rival = journal.Desks().For(Acme);
        var (mine, theirs) = (Position("CISO"), Position("Head of security"));
        var contested = new InterruptedJournal(journal) { BeforeAppend = _ => rival.DecideAsync(theirs, Given.Ada).AsTask() };
        var decision = await contested.Desks().For(Acme).DecideAsync(mine, Given.Ada);
        Assert.Contains(Assert.IsType<Refused>(decision).Reasons, reason => reason.Rule.Id.ToString() == "ISMS-S02");
    }

    [Fact]
    public async Task Each_attempt_asks_the_clock_anew()
    {
        var clock = new FakeClock(Given.Start);
        await journal.Desks().OpenAsync(Acme);
        var rival = journal.Desks().For(Acme);
        var contested = new InterruptedJournal(journal)
        {
            BeforeAppend = async before =>
            {
                clock.AdvanceMinutes(1);
                if (before == 0)
                {
                    await rival.DecideAsync(Given.Person(1), Given.Ada);
                }
            },
        };
        var accepted = Assert.IsType<Accepted>(await new GovernanceDesks(contested, clock).For(Acme).DecideAsync(Given.Person(0), Given.Ada));
        Assert.Equal(Given.Start + Duration.FromMinutes(1), accepted.Recorded[^1].RecordedAt);
    }

    [Fact]
    public async Task A_context_stays_the_same_at_every_attempt()
    {
        await journal.Desks().OpenAsync(Acme);
        var accepted = Assert.IsType<Accepted>(await Contested(2).Desks().For(Acme).DecideAsync(Given.Person(0), new DecisionContext(Given.Start, Given.Ada)));
        Assert.Equal(Given.Start, accepted.Recorded[^1].RecordedAt);
    }

    [Fact]
    public async Task A_journal_restored_from_a_backup_is_read_again_from_its_start()
    {
        var restored = new InMemoryGovernanceJournal();
        var target = new SwitchedJournal { Current = journal };
        var desk = await target.Desks().OpenAsync(Acme);
        await desk.DecideAsync(Given.Person(1), Given.Ada);
        await restored.Desks().OpenAsync(Acme);

        target.Current = restored;
        Assert.IsType<Accepted>(await desk.DecideAsync(Given.Person(2), Given.Ada));
        var register = await desk.ReadAsync();
        Assert.Equal(GovernanceDecider.Replay(await restored.AllAsync(Acme)), register);
        Assert.Equal((false, true), (register.Knows(1), register.Knows(2)));
    }

    private static RegisterPosition Position(string title) =>
        new() { Id = PositionId.From("ciso"), Title = title, ReportsTo = PositionId.From("ceo") };

    /// <summary>The journal, with a rival who is faster the first so many times.</summary>
    private InterruptedJournal Contested(int times)
    {
        var rival = journal.Desks().For(Acme);
        return new(journal)
        {
            BeforeAppend = before => before < times ? rival.DecideAsync(Given.Person(before + 1), Given.Ada).AsTask() : Task.CompletedTask,
        };
    }

    private sealed class SwitchedJournal : IGovernanceJournal
    {
        public required IGovernanceJournal Current { get; set; }

        public IAsyncEnumerable<RecordedEvent> ReadAsync(ScopeId scope, long after, CancellationToken cancellationToken) =>
            Current.ReadAsync(scope, after, cancellationToken);

        public ValueTask<AppendResult> AppendAsync(
            ScopeId scope, long expected, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken) =>
            Current.AppendAsync(scope, expected, events, cancellationToken);
    }
}
