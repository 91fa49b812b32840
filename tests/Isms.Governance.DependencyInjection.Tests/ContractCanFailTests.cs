using System.Reflection;
using System.Runtime.CompilerServices;
using Isms.Governance.Organization;

namespace Isms.Governance.DependencyInjection.Tests;

/// <summary>The contract is worth something only if a journal with a fault fails it.</summary>
public class ContractCanFailTests
{
    [Fact]
    public async Task A_journal_without_a_fault_keeps_the_contract() => Assert.Empty(await FailuresOf(Fault.None));

    [Theory]
    [InlineData(Fault.ReadsFromTheStart)]
    [InlineData(Fault.ReadsOneTooMany)]
    [InlineData(Fault.ReadsBackwards)]
    [InlineData(Fault.MixesScopes)]
    [InlineData(Fault.AppendsInPieces)]
    [InlineData(Fault.NeverConflicts)]
    [InlineData(Fault.ReportsTheExpectedPlace)]
    [InlineData(Fault.TakesNothing)]
    [InlineData(Fault.TakesGaps)]
    [InlineData(Fault.TakesDefaultScope)]
    [InlineData(Fault.KeepsTheCallersList)]
    [InlineData(Fault.ChecksThenActs)]
    [InlineData(Fault.AppendsWhenCancelled)]
    [InlineData(Fault.ReadsWhenCancelled)]
    public async Task A_journal_with_a_fault_fails_the_contract(Fault fault) => Assert.NotEmpty(await FailuresOf(fault));

    public enum Fault
    {
        None,
        ReadsFromTheStart,
        ReadsOneTooMany,
        ReadsBackwards,
        MixesScopes,
        AppendsInPieces,
        NeverConflicts,
        ReportsTheExpectedPlace,
        TakesNothing,
        TakesGaps,
        TakesDefaultScope,
        KeepsTheCallersList,
        ChecksThenActs,
        AppendsWhenCancelled,
        ReadsWhenCancelled,
    }

    private static async Task<List<string>> FailuresOf(Fault fault)
    {
        var failures = new List<string>();
        foreach (var test in typeof(GovernanceJournalContract).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            var cases = test.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(test)).DefaultIfEmpty([]);
            foreach (var arguments in cases)
            {
                try
                {
                    await (Task)test.Invoke(new FaultyContract(fault), [.. arguments.Select((argument, i) => Fit(argument, test.GetParameters()[i]))])!;
                }
                catch (Exception exception) when (exception is not TargetInvocationException)
                {
                    failures.Add(test.Name);
                }
            }
        }

        return failures;
    }

    private static object Fit(object argument, ParameterInfo parameter) =>
        Convert.ChangeType(argument, parameter.ParameterType, System.Globalization.CultureInfo.InvariantCulture);

    private sealed class FaultyContract(Fault fault) : GovernanceJournalContract
    {
        protected override IGovernanceJournal NewJournal() => new FaultyJournal(fault);
    }

    /// <summary>Simple lists behind one lock, and a fault.</summary>
    private sealed class FaultyJournal(Fault fault) : IGovernanceJournal
    {
        private readonly Lock gate = new();
        private readonly Dictionary<string, IList<RecordedEvent>> scopes = new(StringComparer.Ordinal);

        public async IAsyncEnumerable<RecordedEvent> ReadAsync(ScopeId scope, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(after);
            if (fault is not Fault.ReadsWhenCancelled)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            RecordedEvent[] records;
            lock (gate)
            {
                records = [.. Of(scope)];
            }

            var from = fault switch { Fault.ReadsFromTheStart => 0, Fault.ReadsOneTooMany => Math.Max(0, after - 1), _ => after };
            var read = records.Where((_, i) => i >= from);
            foreach (var recorded in fault is Fault.ReadsBackwards ? read.Reverse() : read)
            {
                await Task.Yield();
                yield return recorded;
            }
        }

        public async ValueTask<AppendResult> AppendAsync(
            ScopeId scope, long expected, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(events);
            ArgumentOutOfRangeException.ThrowIfNegative(expected);
            if (events.Count == 0)
            {
                return fault is Fault.TakesNothing ? AppendResult.Appended : throw new ArgumentException("nothing", nameof(events));
            }

            if (fault is not Fault.TakesGaps && events.Where((recorded, i) => recorded?.Sequence != expected + 1 + i).Any())
            {
                throw new ArgumentException("gap", nameof(events));
            }

            if (fault is not Fault.AppendsWhenCancelled)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (fault is Fault.ChecksThenActs)
            {
                var actual = Count(scope);
                if (actual != expected)
                {
                    return AppendResult.Conflict(actual);
                }

                await Task.Delay(1, CancellationToken.None);
                Add(scope, events);
                return AppendResult.Appended;
            }

            if (fault is Fault.AppendsInPieces && Count(scope) == expected)
            {
                foreach (var recorded in events)
                {
                    Add(scope, [recorded]);
                    await Task.Delay(5, CancellationToken.None);
                }

                return AppendResult.Appended;
            }

            lock (gate)
            {
                var records = Of(scope);
                if (records.Count != expected && fault is not Fault.NeverConflicts)
                {
                    return AppendResult.Conflict(fault is Fault.ReportsTheExpectedPlace ? expected : records.Count);
                }

                if (fault is Fault.KeepsTheCallersList && events is List<RecordedEvent> callers)
                {
                    scopes[Name(scope)] = callers;
                    return AppendResult.Appended;
                }

                Add(scope, events);
                return AppendResult.Appended;
            }
        }

        private int Count(ScopeId scope)
        {
            lock (gate)
            {
                return Of(scope).Count;
            }
        }

        private void Add(ScopeId scope, IEnumerable<RecordedEvent> events)
        {
            lock (gate)
            {
                scopes[Name(scope)] = [.. Of(scope), .. events];
            }
        }

        private IList<RecordedEvent> Of(ScopeId scope)
        {
            var name = Name(scope);
            return scopes.TryGetValue(name, out var records) ? records : scopes[name] = [];
        }

        private string Name(ScopeId scope) => fault switch
        {
            Fault.MixesScopes => "all",
            Fault.TakesDefaultScope => scope.ToString(),
            _ => scope.IsDefault ? throw new ArgumentException("default", nameof(scope)) : scope.Value,
        };
    }
}
