using Isms.Governance.Organization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Isms.Governance.DependencyInjection.Tests;

public class RegistrationTests
{
    [Fact]
    public async Task One_line_is_enough()
    {
        await using var provider = new ServiceCollection().AddIsmsGovernance().Services.BuildServiceProvider(validateScopes: true);
        var desk = await provider.GetRequiredService<IGovernanceDesks>().OpenAsync(Given.Scope());
        Assert.NotEqual(0, (await desk.ReadAsync()).Sequence);
        Assert.Same(provider.GetRequiredService<IGovernanceDesks>(), provider.GetRequiredService<IGovernanceDesks>());
    }

    [Fact]
    public void Adding_it_twice_adds_nothing()
    {
        var services = new ServiceCollection();
        services.AddIsmsGovernance();
        var once = services.ToArray();
        services.AddIsmsGovernance();
        Assert.Equal(once, services);
    }

    [Fact]
    public void Replacing_twice_is_replacing_once()
    {
        var services = new ServiceCollection();
        var builder = services.AddIsmsGovernance();
        Assert.Same(builder, builder.UseJournal<OtherJournal>().UseClock(Given.Clock));
        var once = services.Count;
        builder.UseJournal<OtherJournal>().UseClock(Given.Clock);
        Assert.Equal(once, services.Count);
    }

    [Fact]
    public async Task The_journal_and_the_clock_are_the_hosts_when_it_says_so()
    {
        var clock = Given.Clock;
        var services = new ServiceCollection();
        services.AddIsmsGovernance().UseJournal<OtherJournal>().UseClock(clock);
        services.AddIsmsGovernance();
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IGovernanceDesks>().OpenAsync(Given.Scope());
        var journal = Assert.IsType<OtherJournal>(provider.GetRequiredService<IGovernanceJournal>());
        Assert.All(await journal.AllAsync(Given.Scope()), recorded => Assert.Equal(Given.Start, recorded.RecordedAt));
        Assert.Same(clock, provider.GetRequiredService<IClock>());
    }

    [Fact]
    public void What_the_host_registered_before_is_respected()
    {
        var (clock, journal) = (Given.Clock, new OtherJournal());
        var services = new ServiceCollection().AddSingleton<IClock>(clock).AddSingleton<IGovernanceJournal>(journal);
        services.AddIsmsGovernance();
        using var provider = services.BuildServiceProvider();
        Assert.Same(clock, Assert.Single(provider.GetServices<IClock>()));
        Assert.Same(journal, Assert.Single(provider.GetServices<IGovernanceJournal>()));
    }

    [Fact]
    public void The_defaults_are_the_systems_clock_the_journal_in_memory_and_the_standard_rules()
    {
        using var provider = new ServiceCollection().AddIsmsGovernance().Services.BuildServiceProvider();
        Assert.Same(SystemClock.Instance, provider.GetRequiredService<IClock>());
        Assert.IsType<InMemoryGovernanceJournal>(provider.GetRequiredService<IGovernanceJournal>());
        Assert.Same(GovernanceDecider.Standard, provider.GetRequiredService<GovernanceDecider>());
        var options = provider.GetRequiredService<IOptions<IsmsGovernanceOptions>>().Value;
        Assert.Equal((5, 1_000), (options.AttemptsOnConflict, options.CachedScopes));
    }

    [Fact]
    public void Options_reach_the_desks_and_later_ones_go_before_earlier_ones()
    {
        var services = new ServiceCollection();
        services.AddIsmsGovernance(options => (options.AttemptsOnConflict, options.CachedScopes) = (2, 3));
        services.AddIsmsGovernance(options => options.CachedScopes = 4);
        using var provider = services.BuildServiceProvider();
        var desks = Assert.IsType<GovernanceDesks>(provider.GetRequiredService<IGovernanceDesks>());
        Assert.Equal(2, desks.Attempts);
        Assert.Equal(4, provider.GetRequiredService<IOptions<IsmsGovernanceOptions>>().Value.CachedScopes);
    }

    [Theory]
    [InlineData(0, 1, "`AttemptsOnConflict` is 0; it must lie between 1 and 1000")]
    [InlineData(1_001, 1, "`AttemptsOnConflict` is 1001; it must lie between 1 and 1000")]
    [InlineData(1, 0, "`CachedScopes` is 0; it must lie between 1 and 1000000")]
    [InlineData(1, 1_000_001, "`CachedScopes` is 1000001; it must lie between 1 and 1000000")]
    public void Options_that_make_no_sense_stop_a_host_at_its_start(int attempts, int scopes, string problem)
    {
        using var provider = With(attempts, scopes);
        var atStart = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Equal([problem], atStart.Failures);
        var withoutHost = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IGovernanceDesks>());
        Assert.Equal([problem], withoutHost.Failures);
    }

    [Fact]
    public void All_that_is_wrong_with_the_options_is_said_at_once()
    {
        using var provider = With(-1, -1);
        var thrown = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Equal(2, thrown.Failures.Count());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1_000, 1_000_000)]
    public void Options_at_their_limits_are_fine(int attempts, int scopes)
    {
        using var provider = With(attempts, scopes);
        provider.GetRequiredService<IStartupValidator>().Validate();
        Assert.NotNull(provider.GetRequiredService<IGovernanceDesks>());
    }

    [Fact]
    public async Task It_works_without_a_container()
    {
        var desk = await new GovernanceDesks(new InMemoryGovernanceJournal(), SystemClock.Instance).OpenAsync(Given.Scope());
        Assert.NotEqual(0, (await desk.ReadAsync()).Sequence);
    }

    [Fact]
    public void Without_a_container_broken_contracts_are_thrown()
    {
        var journal = new InMemoryGovernanceJournal();
        Assert.Throws<ArgumentNullException>(() => new GovernanceDesks(null!, Given.Clock));
        Assert.Throws<ArgumentNullException>(() => new GovernanceDesks(journal, null!));
        var thrown = Assert.Throws<ArgumentException>(() => new GovernanceDesks(journal, Given.Clock, new() { AttemptsOnConflict = 0 }));
        Assert.StartsWith("`AttemptsOnConflict` is 0", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => default(IServiceCollection)!.AddIsmsGovernance());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddIsmsGovernance().UseClock(null!));
    }

    [Fact]
    public void Results_of_an_append_say_what_they_are()
    {
        Assert.Equal((true, null, "appended"), (AppendResult.Appended.IsAppended, AppendResult.Appended.Actual, AppendResult.Appended.ToString()));
        var conflict = AppendResult.Conflict(7);
        Assert.Equal((false, 7L, "conflict: the last record is 7"), (conflict.IsAppended, conflict.Actual, conflict.ToString()));
        Assert.ThrowsAny<ArgumentException>(() => AppendResult.Conflict(-1));
    }

    private static ServiceProvider With(int attempts, int scopes) =>
        new ServiceCollection()
            .AddIsmsGovernance(options => (options.AttemptsOnConflict, options.CachedScopes) = (attempts, scopes))
            .Services.BuildServiceProvider();

    private sealed class OtherJournal : IGovernanceJournal
    {
        private readonly InMemoryGovernanceJournal inner = new();

        public IAsyncEnumerable<RecordedEvent> ReadAsync(ScopeId scope, long after, CancellationToken cancellationToken) =>
            inner.ReadAsync(scope, after, cancellationToken);

        public ValueTask<AppendResult> AppendAsync(
            ScopeId scope, long expected, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken) =>
            inner.AppendAsync(scope, expected, events, cancellationToken);
    }
}
