namespace Isms.Governance.DependencyInjection;

/// <summary>Lets one caller in at a time for each scope. A queue exists only while somebody is in it.</summary>
/// <remarks>Without it, callers of one process would meet each other as conflicts and use up their attempts.</remarks>
internal sealed class ScopeQueues
{
    private readonly Lock gate = new();
    private readonly Dictionary<ScopeId, Queue> queues = [];

    internal int Count
    {
        get
        {
            lock (gate)
            {
                return queues.Count;
            }
        }
    }

    /// <summary>Waits for the caller's turn, which lasts until it is disposed of.</summary>
    internal async ValueTask<Turn> TurnAsync(ScopeId scope, CancellationToken cancellationToken)
    {
        Queue? queue;
        lock (gate)
        {
            if (!queues.TryGetValue(scope, out queue))
            {
                queues.Add(scope, queue = new());
            }

            queue.Callers++;
        }

        try
        {
            await queue.Door.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Leave(scope, queue);
            throw;
        }

        return new(this, scope, queue);
    }

    private void Leave(ScopeId scope, Queue queue)
    {
        lock (gate)
        {
            if (--queue.Callers == 0)
            {
                queues.Remove(scope);
                queue.Door.Dispose();
            }
        }
    }

    internal readonly struct Turn(ScopeQueues queues, ScopeId scope, Queue queue) : IDisposable
    {
        public void Dispose()
        {
            queue.Door.Release();
            queues.Leave(scope, queue);
        }
    }

    internal sealed class Queue
    {
        internal SemaphoreSlim Door { get; } = new(1, 1);

        internal int Callers { get; set; }
    }
}
