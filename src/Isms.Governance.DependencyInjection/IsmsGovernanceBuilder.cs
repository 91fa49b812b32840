using System.Diagnostics.CodeAnalysis;
using Isms.Governance.Conformity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Isms.Governance.DependencyInjection;

internal sealed class IsmsGovernanceBuilder(IServiceCollection services) : IIsmsGovernanceBuilder
{
    public IServiceCollection Services => services;

    public IIsmsGovernanceBuilder UseJournal<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TJournal>()
        where TJournal : class, IGovernanceJournal
    {
        services.RemoveAll<IGovernanceJournal>();
        services.AddSingleton<IGovernanceJournal, TJournal>();
        return this;
    }

    public IIsmsGovernanceBuilder UseClock(IClock clock)
    {
        Guard.Against.Null(clock);
        services.RemoveAll<IClock>();
        services.AddSingleton(clock);
        return this;
    }

    public IIsmsGovernanceBuilder AddDecisionRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IDecisionRule
    {
        if (!IsAdded<IDecisionRule>(service => service.ImplementationType == typeof(TRule)))
        {
            services.AddSingleton<IDecisionRule, TRule>();
        }

        return this;
    }

    public IIsmsGovernanceBuilder AddDecisionRule(IDecisionRule rule)
    {
        Guard.Against.Null(rule);
        if (!IsAdded<IDecisionRule>(service => ReferenceEquals(service.ImplementationInstance, rule)))
        {
            services.AddSingleton(rule);
        }

        return this;
    }

    public IIsmsGovernanceBuilder AddDetector(HostDetector detector)
    {
        Guard.Against.Null(detector);
        if (!IsAdded<HostDetector>(service => detector.Equals(service.ImplementationInstance)))
        {
            services.AddSingleton(detector);
        }

        return this;
    }

    // TryAddEnumerable would take two instances of one type for one rule.
    private bool IsAdded<TService>(Func<ServiceDescriptor, bool> same) =>
        services.Any(service => service.ServiceType == typeof(TService) && !service.IsKeyedService && same(service));
}
