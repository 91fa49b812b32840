using Isms.Governance.Organization;
using NodaTime;
using NodaTime.Testing;

namespace Isms.Governance.DependencyInjection.Tests;

/// <summary>A scope as small as can be, and people to register in it.</summary>
internal static class Given
{
    public static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 8, 0);

    public static readonly PersonId Ada = PersonId.From("ada");

    public static readonly DecisionContext Context = new(Start, Ada);

    public static FakeClock Clock => new(Start);

    public static ScopeId Scope(string name = "acme") => ScopeId.From(name);

    public static EstablishScope Established(ScopeId scope) => new() { Id = scope, Head = PositionId.From("ceo"), Holder = Ada };

    public static RegisterPerson Person(int number) => new() { Id = PersonId.From($"person-{number:0000}") };

    /// <summary>A position below one that does not exist.</summary>
    public static RegisterPosition Impossible() =>
        new() { Id = PositionId.From("ciso"), Title = "CISO", ReportsTo = PositionId.From("nobody") };

    /// <summary>Records as a desk would hand them to a journal: numbered from 1.</summary>
    public static IReadOnlyList<RecordedEvent> Records(ScopeId scope, int count) =>
        [.. GovernanceRegister.Empty.Do(Context, [Established(scope), .. Enumerable.Range(1, count).Select(Person)]).Journal.Take(count)];

    public static async Task<List<RecordedEvent>> AllAsync(this IGovernanceJournal journal, ScopeId scope, long after = 0)
    {
        var records = new List<RecordedEvent>();
        await foreach (var recorded in journal.ReadAsync(scope, after, CancellationToken.None))
        {
            records.Add(recorded);
        }

        return records;
    }

    public static GovernanceDesks Desks(this IGovernanceJournal journal, int attempts = 5, int scopes = 1_000) =>
        new(journal, Clock, new() { AttemptsOnConflict = attempts, CachedScopes = scopes });

    /// <summary>A desk of a scope that is established.</summary>
    public static async Task<IGovernanceDesk> OpenAsync(this IGovernanceDesks desks, ScopeId scope)
    {
        var desk = desks.For(scope);
        Assert.IsType<Accepted>(await desk.DecideAsync(Established(scope), Ada));
        return desk;
    }

    /// <summary>Whether a person is registered: then registering once more changes nothing.</summary>
    public static bool Knows(this GovernanceRegister register, int number) =>
        register.Decide(Person(number), new(register.LastRecordedAt ?? Start, Ada)) is Accepted { Events.Count: 0 };
}
