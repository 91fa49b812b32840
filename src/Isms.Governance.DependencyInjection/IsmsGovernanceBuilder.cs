using System.Diagnostics.CodeAnalysis;
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
}
