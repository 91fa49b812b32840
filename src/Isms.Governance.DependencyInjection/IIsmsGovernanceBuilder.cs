using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace Isms.Governance.DependencyInjection;

/// <summary>What a host may replace after <c>AddIsmsGovernance</c>. Doing it twice changes nothing.</summary>
/// <remarks>A service that the host registered itself, before or after, is respected just as well.</remarks>
public interface IIsmsGovernanceBuilder
{
    /// <summary>The services being built up.</summary>
    IServiceCollection Services { get; }

    /// <summary>Keeps records in a journal of the host's, in place of the one in memory.</summary>
    /// <typeparam name="TJournal">
    /// The journal; one instance is made by the container and lives as long as it. A journal on services with a shorter life, such as a database context,
    /// asks for a scope factory and opens a scope in each call.
    /// </typeparam>
    IIsmsGovernanceBuilder UseJournal<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TJournal>()
        where TJournal : class, IGovernanceJournal;

    /// <summary>Reads the time from a clock of the host's, in place of the system's.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    IIsmsGovernanceBuilder UseClock(IClock clock);
}
