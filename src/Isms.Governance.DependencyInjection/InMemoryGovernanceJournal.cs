using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Isms.Governance.DependencyInjection;

/// <summary>A journal that lives as long as the process: for trials, tests and hosts that keep the records elsewhere.</summary>
/// <remarks>Safe for use by several threads. A reading sees the journal as it was when the reading began.</remarks>
public sealed class InMemoryGovernanceJournal : IGovernanceJournal
{
    private readonly ConcurrentDictionary<ScopeId, Records> scopes = new();

    /// <inheritdoc/>
    public IAsyncEnumerable<RecordedEvent> ReadAsync(ScopeId scope, long after, CancellationToken cancellationToken)
    {
        Contract.Named(scope);
        Guard.Against.Negative(after);
        return Walk(scope, after, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(
        ScopeId scope, long expected, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken)
    {
        Contract.Named(scope);
        Contract.NumberedOnFrom(expected, events);
        return cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<AppendResult>(cancellationToken)
            : ValueTask.FromResult(scopes.GetOrAdd(scope, static _ => new()).Append(expected, events));
    }

    private async IAsyncEnumerable<RecordedEvent> Walk(
        ScopeId scope, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var recorded in scopes.TryGetValue(scope, out var records) ? records.After(after) : [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return recorded;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    private sealed class Records
    {
        private readonly Lock gate = new();
        private readonly List<RecordedEvent> items = [];

        internal AppendResult Append(long expected, IReadOnlyList<RecordedEvent> events)
        {
            lock (gate)
            {
                if (items.Count != expected)
                {
                    return AppendResult.Conflict(items.Count);
                }

                items.AddRange(events);
                return AppendResult.Appended;
            }
        }

        internal List<RecordedEvent> After(long after)
        {
            lock (gate)
            {
                return after >= items.Count ? [] : items.GetRange((int)after, items.Count - (int)after);
            }
        }
    }
}
