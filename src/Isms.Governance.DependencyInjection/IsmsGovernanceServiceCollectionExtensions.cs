using System.Diagnostics.Metrics;
using Isms.Governance;
using Isms.Governance.Conformity;
using Isms.Governance.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the services of <c>Isms.Governance</c> to a container.</summary>
public static class IsmsGovernanceServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IGovernanceDesks"/>, with a journal in memory, the system's clock and the standard rules and those the host adds for whatever of
    /// <see cref="IGovernanceJournal"/>, <see cref="IClock"/> and <see cref="GovernanceDecider"/> the host has not registered itself.
    /// </summary>
    /// <remarks>
    /// Everything is a singleton. Calling it again adds nothing, except that a further <paramref name="configure"/> runs after the earlier ones. Options
    /// that make no sense stop a host at its start; without a host, the first time that desks are asked for
    /// (<see cref="OptionsValidationException"/> either way).
    /// </remarks>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Changes the options; null leaves them as they are.</param>
    /// <returns>A builder on which the journal and the clock are replaced and rules are added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IIsmsGovernanceBuilder AddIsmsGovernance(this IServiceCollection services, Action<IsmsGovernanceOptions>? configure = null)
    {
        Guard.Against.Null(services);
        if (services.All(service => service.ServiceType != typeof(Registered)))
        {
            services.AddSingleton<Registered>();
            services.AddOptions<IsmsGovernanceOptions>().ValidateOnStart();
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IsmsGovernanceOptions>, IsmsGovernanceOptionsValidator>());
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton<IGovernanceJournal, InMemoryGovernanceJournal>();
        services.TryAddSingleton(static provider => provider.GetServices<IDecisionRule>()
            .Aggregate(GovernanceDecider.Standard, (decider, rule) => decider.With(rule)));
        services.TryAddSingleton(static provider => provider.GetServices<HostDetector>()
            .Aggregate(provider.GetRequiredService<IOptions<IsmsGovernanceOptions>>().Value.Profile, (profile, detector) => profile.With(detector)));
        services.TryAddSingleton<IGovernanceDesks>(static provider => new GovernanceDesks(
            provider.GetRequiredService<IGovernanceJournal>(),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<IOptions<IsmsGovernanceOptions>>().Value,
            provider.GetRequiredService<GovernanceDecider>(),
            provider.GetService<ILogger<GovernanceDesks>>(),
            provider.GetService<IMeterFactory>(),
            provider.GetRequiredService<Profile>()));
        if (configure is not null)
        {
            services.Configure(configure);
        }

        return new IsmsGovernanceBuilder(services);
    }

    /// <summary>Says that the options are already validated at start; registering that has no TryAdd.</summary>
    private sealed class Registered;
}
