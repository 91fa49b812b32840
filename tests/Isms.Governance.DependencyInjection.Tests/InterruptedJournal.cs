using System.Runtime.CompilerServices;
using Isms.Governance.Organization;

namespace Isms.Governance.DependencyInjection.Tests;

/// <summary>A journal that counts, and lets a test do something just before an append or at each record read.</summary>
internal sealed class InterruptedJournal(IGovernanceJournal inner) : IGovernanceJournal
{
    private int appends;
    private int readings;
    private int recordsRead;

    /// <summary>Called before an append is handed on, with how many came before it.</summary>
    public Func<int, Task> BeforeAppend { get; init; } = _ => Task.CompletedTask;

    /// <summary>Called after an append is answered; may answer otherwise.</summary>
    public Func<AppendResult, AppendResult> AfterAppend { get; init; } = result => result;

    /// <summary>Called when a reading begins.</summary>
    public Func<Task> BeforeRead { get; init; } = () => Task.CompletedTask;

    /// <summary>Called for each record; may hand out another.</summary>
    public Func<RecordedEvent, RecordedEvent> OnRead { get; init; } = recorded => recorded;

    /// <summary>Whether it pays no heed to being cancelled.</summary>
    public bool Deaf { get; init; }

    public int Appends => appends;

    public int Readings => readings;

    public int RecordsRead => recordsRead;

    public async IAsyncEnumerable<RecordedEvent> ReadAsync(ScopeId scope, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref readings);
        await BeforeRead();
        await foreach (var recorded in inner.ReadAsync(scope, after, Heard(cancellationToken)))
        {
            Interlocked.Increment(ref recordsRead);
            yield return OnRead(recorded);
        }
    }

    public async ValueTask<AppendResult> AppendAsync(
        ScopeId scope, long expected, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken)
    {
        await BeforeAppend(Interlocked.Increment(ref appends) - 1);
        return AfterAppend(await inner.AppendAsync(scope, expected, events, Heard(cancellationToken)));
    }

    private CancellationToken Heard(CancellationToken token) => Deaf ? CancellationToken.None : token;
}
