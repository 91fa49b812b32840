namespace Isms.Governance.DependencyInjection;

/// <summary>A bounded number of registers, those least recently used given up first. Safe for use by several threads.</summary>
internal sealed class RegisterCache(int capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<ScopeId, LinkedListNode<Entry>> byScope = [];
    private readonly LinkedList<Entry> byUse = [];

    internal int Count
    {
        get
        {
            lock (gate)
            {
                return byScope.Count;
            }
        }
    }

    /// <summary>The register of a scope, or null. It now counts as used.</summary>
    internal GovernanceRegister? Find(ScopeId scope)
    {
        lock (gate)
        {
            if (!byScope.TryGetValue(scope, out var node))
            {
                return null;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Register;
        }
    }

    /// <summary>Keeps a register, unless a longer one is kept.</summary>
    internal void Keep(ScopeId scope, GovernanceRegister register)
    {
        lock (gate)
        {
            if (byScope.TryGetValue(scope, out var node))
            {
                if (node.Value.Register.Sequence < register.Sequence)
                {
                    node.Value = new(scope, register);
                }

                return;
            }

            byScope.Add(scope, byUse.AddFirst(new Entry(scope, register)));
            if (byScope.Count > capacity)
            {
                byScope.Remove(byUse.Last!.Value.Scope);
                byUse.RemoveLast();
            }
        }
    }

    internal void Forget(ScopeId scope)
    {
        lock (gate)
        {
            if (byScope.Remove(scope, out var node))
            {
                byUse.Remove(node);
            }
        }
    }

    private readonly record struct Entry(ScopeId Scope, GovernanceRegister Register);
}
