using System.Runtime.CompilerServices;

namespace Isms.Governance.DependencyInjection;

/// <summary>What callers of this package owe it.</summary>
internal static class Contract
{
    internal static ScopeId Named(ScopeId scope, [CallerArgumentExpression(nameof(scope))] string? parameter = null) =>
        scope.IsDefault ? throw new ArgumentException("a default scope id names nothing", parameter) : scope;

    internal static void NumberedOnFrom(long expected, IReadOnlyList<RecordedEvent> events)
    {
        Guard.Against.Negative(expected);
        Guard.Against.NullOrEmpty(events);
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is not { } recorded)
            {
                throw new ArgumentException($"the record at index {i} is null", nameof(events));
            }

            if (recorded.Sequence != expected + 1 + i)
            {
                throw new ArgumentException($"record {recorded.Sequence} stands where {expected + 1 + i} was due", nameof(events));
            }
        }
    }
}
