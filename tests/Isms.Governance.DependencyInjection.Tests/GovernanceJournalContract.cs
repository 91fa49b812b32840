using Isms.Governance.Organization;

namespace Isms.Governance.DependencyInjection.Tests;

/// <summary>What every journal promises. A journal's tests derive from this and hand over an empty journal.</summary>
public abstract class GovernanceJournalContract
{
    private static readonly ScopeId Acme = ScopeId.From("acme");

    private static readonly ScopeId Other = ScopeId.From("other");

    private static readonly IReadOnlyList<RecordedEvent> Records = Given.Records(Acme, 8);

    /// <summary>A journal without a record.</summary>
    protected abstract IGovernanceJournal NewJournal();

    [Fact]
    public async Task A_scope_that_nothing_was_recorded_for_has_an_empty_journal() =>
        Assert.Empty(await NewJournal().AllAsync(Acme));

    [Fact]
    public async Task What_was_appended_is_read_back_in_order_and_unchanged()
    {
        var journal = NewJournal();
        await Appended(journal, 0, 3);
        await Appended(journal, 3, 4);
        await Appended(journal, 4, 8);
        Assert.Equal(Records, await journal.AllAsync(Acme));
    }

    [Fact]
    public async Task Reading_starts_behind_the_place_asked_for()
    {
        var journal = NewJournal();
        await Appended(journal, 0, 8);
        for (var after = 0; after <= 8; after++)
        {
            Assert.Equal(Records.Skip(after), await journal.AllAsync(Acme, after));
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(long.MaxValue)]
    public async Task At_or_beyond_the_last_record_there_is_nothing_to_read(long after)
    {
        var journal = NewJournal();
        await Appended(journal, 0, 8);
        Assert.Empty(await journal.AllAsync(Acme, after));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(7)]
    public async Task An_append_that_expects_another_place_is_a_conflict_and_appends_nothing(int expected)
    {
        var journal = NewJournal();
        await Appended(journal, 0, 3);
        var result = await journal.AppendAsync(Acme, expected, Slice(expected, expected + 1), CancellationToken.None);
        Assert.Equal(AppendResult.Conflict(3), result);
        Assert.Equal(Records.Take(3), await journal.AllAsync(Acme));
    }

    [Fact]
    public async Task The_first_append_of_a_scope_expects_nothing()
    {
        var journal = NewJournal();
        Assert.Equal(AppendResult.Conflict(0), await journal.AppendAsync(Acme, 2, Slice(2, 4), CancellationToken.None));
        Assert.Empty(await journal.AllAsync(Acme));
        await Appended(journal, 0, 2);
    }

    [Fact]
    public async Task A_conflict_does_not_stand_in_the_way_of_the_next_append()
    {
        var journal = NewJournal();
        await Appended(journal, 0, 3);
        Assert.False((await journal.AppendAsync(Acme, 1, Slice(1, 3), CancellationToken.None)).IsAppended);
        await Appended(journal, 3, 5);
        Assert.Equal(Records.Take(5), await journal.AllAsync(Acme));
    }

    [Fact]
    public async Task An_append_without_records_breaks_the_contract()
    {
        var journal = NewJournal();
        await Refuses(journal, Acme, 0, []);
        await Refuses(journal, Acme, 0, null!);
    }

    [Fact]
    public async Task Records_that_are_not_numbered_on_break_the_contract_and_append_nothing()
    {
        var journal = NewJournal();
        await Appended(journal, 0, 2);
        await Refuses(journal, Acme, 2, Slice(3, 5));
        await Refuses(journal, Acme, 2, [Records[2], Records[4]]);
        await Refuses(journal, Acme, 2, [Records[2], Records[2]]);
        await Refuses(journal, Acme, 2, [Records[3], Records[2]]);
        await Refuses(journal, Acme, 2, [Records[2], null!]);
        Assert.Equal(Records.Take(2), await journal.AllAsync(Acme));
    }

    [Fact]
    public async Task A_default_scope_or_a_negative_place_breaks_the_contract()
    {
        var journal = NewJournal();
        await Refuses(journal, default, 0, Slice(0, 1));
        await Refuses(journal, Acme, -1, [Records[0] with { Sequence = 0 }]);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => journal.AllAsync(default));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => journal.AllAsync(Acme, -1));
    }

    [Fact]
    public async Task The_journals_of_different_scopes_know_nothing_of_each_other()
    {
        var journal = NewJournal();
        await Appended(journal, 0, 5);
        Assert.Empty(await journal.AllAsync(Other));
        Assert.Equal(AppendResult.Appended, await journal.AppendAsync(Other, 0, Slice(0, 2), CancellationToken.None));
        Assert.Equal(Records.Take(5), await journal.AllAsync(Acme));
        Assert.Equal(Records.Take(2), await journal.AllAsync(Other));
    }

    [Fact]
    public async Task Scopes_whose_ids_differ_in_case_only_are_different()
    {
        var journal = NewJournal();
        await Appended(journal, 0, 1);
        Assert.Empty(await journal.AllAsync(ScopeId.From("ACME")));
    }

    [Fact]
    public async Task A_list_that_the_writer_changes_afterwards_changes_nothing()
    {
        var journal = NewJournal();
        var mine = Slice(0, 3).ToList();
        Assert.Equal(AppendResult.Appended, await journal.AppendAsync(Acme, 0, mine, CancellationToken.None));
        mine.Clear();
        Assert.Equal(Records.Take(3), await journal.AllAsync(Acme));
    }

    [Fact]
    public async Task A_reading_goes_on_undisturbed_while_somebody_appends()
    {
        var journal = NewJournal();
        await Appended(journal, 0, 3);
        var read = new List<RecordedEvent>();
        await foreach (var recorded in journal.ReadAsync(Acme, 0, CancellationToken.None))
        {
            if (read.Count == 0)
            {
                await Appended(journal, 3, 6);
            }

            read.Add(recorded);
        }

        Assert.InRange(read.Count, 3, 6);
        Assert.Equal(Records.Take(read.Count), read);
    }

    [Fact]
    public async Task Of_writers_that_expect_the_same_place_one_succeeds()
    {
        var journal = NewJournal();
        for (var place = 0; place < 8; place++)
        {
            var (at, one) = (place, Slice(place, place + 1));
            var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ =>
                Task.Run(async () => await journal.AppendAsync(Acme, at, one, CancellationToken.None))));
            Assert.Single(results, result => result.IsAppended);
            Assert.All(results.Where(result => !result.IsAppended), result => Assert.Equal(AppendResult.Conflict(at + 1), result));
        }

        Assert.Equal(Records, await journal.AllAsync(Acme));
    }

    [Fact]
    public async Task A_reader_never_sees_a_gap_while_others_write()
    {
        var journal = NewJournal();
        using var done = new CancellationTokenSource();
        var reader = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                var read = await journal.AllAsync(Acme);
                Assert.Equal(Records.Take(read.Count), read);
                Assert.True(read.Count is 0 or 3 or 4 or 8, $"{read.Count} records are a part of an append");
            }
        });
        await Appended(journal, 0, 3);
        await Task.Delay(2);
        await Appended(journal, 3, 4);
        await Task.Delay(2);
        await Appended(journal, 4, 8);
        await done.CancelAsync();
        await reader;
    }

    [Fact]
    public async Task An_append_cancelled_before_it_begins_appends_nothing()
    {
        var journal = NewJournal();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await journal.AppendAsync(Acme, 0, Slice(0, 1), new(canceled: true)));
        Assert.Empty(await journal.AllAsync(Acme));
    }

    [Fact]
    public async Task A_reading_can_be_cancelled()
    {
        var journal = NewJournal();
        await Appended(journal, 0, 3);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in journal.ReadAsync(Acme, 0, new(canceled: true)))
            {
                Assert.Fail("a cancelled reading reads nothing");
            }
        });
    }

    private static IReadOnlyList<RecordedEvent> Slice(int from, int to) => [.. Records.Skip(from).Take(to - from)];

    private static async Task Appended(IGovernanceJournal journal, int from, int to) =>
        Assert.Equal(AppendResult.Appended, await journal.AppendAsync(Acme, from, Slice(from, to), CancellationToken.None));

    private static async Task Refuses(IGovernanceJournal journal, ScopeId scope, long expected, IReadOnlyList<RecordedEvent> events) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await journal.AppendAsync(scope, expected, events, CancellationToken.None));
}
