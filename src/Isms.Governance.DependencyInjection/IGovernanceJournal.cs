namespace Isms.Governance.DependencyInjection;

/// <summary>Where a host keeps what was recorded: one journal for each scope. This is the port that storage implements.</summary>
/// <remarks>
/// <para>
/// The journal of a scope is the sequence of its records, numbered 1, 2, 3 and so on without a gap. It only grows: a record that
/// was read once is read again, unchanged, by every later reader. The journals of different scopes know nothing of each other.
/// A scope that nothing was recorded for has an empty journal; there is no act of creating one.
/// </para>
/// <para>Implementations are safe for use by several threads. A desk needs nothing beyond what is said here.</para>
/// </remarks>
public interface IGovernanceJournal
{
    /// <summary>The records of a scope behind a place of its journal, first to last.</summary>
    /// <param name="scope">Whose journal.</param>
    /// <param name="after">The place behind which to start: 0 for the whole journal; at or beyond the last record there is nothing to read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// The records numbered <paramref name="after"/> + 1 and so on without a gap, with at least everything whose append had been
    /// answered with <see cref="AppendResult.Appended"/> when the reading began.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="scope"/> is <c>default</c> or <paramref name="after"/> is negative; thrown at the latest when the reading begins.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    IAsyncEnumerable<RecordedEvent> ReadAsync(ScopeId scope, long after, CancellationToken cancellationToken);

    /// <summary>Appends records to the journal of a scope, all of them or none, if nobody else has appended meanwhile.</summary>
    /// <param name="scope">Whose journal.</param>
    /// <param name="expected">The place of the last record the writer knows of: 0 when it knows of none.</param>
    /// <param name="events">The records, at least one, numbered <paramref name="expected"/> + 1 and so on without a gap.</param>
    /// <param name="cancellationToken">Gives up the append. If it is cancelled before the call, nothing is appended.</param>
    /// <returns>
    /// <see cref="AppendResult.Appended"/>, or a conflict with the place of the last record there is when it is not
    /// <paramref name="expected"/>; then nothing was appended. Of several writers that expect the same place at most one succeeds.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="scope"/> is <c>default</c>, <paramref name="expected"/> is negative, <paramref name="events"/> is null or empty, holds a null,
    /// or is not numbered on from <paramref name="expected"/>; nothing was appended.
    /// </exception>
    /// <exception cref="OperationCanceledException">The append was given up.</exception>
    ValueTask<AppendResult> AppendAsync(ScopeId scope, long expected, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken);
}
