using System.Diagnostics.CodeAnalysis;
using Isms.Governance.Conformity;
using Microsoft.Extensions.DependencyInjection;

namespace Isms.Governance.DependencyInjection;

/// <summary>What a host may replace and add after <c>AddIsmsGovernance</c>. Doing it twice changes nothing.</summary>
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

    /// <summary>Adds a rule of the host's to those that every desk keeps. It can only add refusals.</summary>
    /// <remarks>
    /// <para>
    /// The rules are asked in the order in which they are added here. A rule registered as a service of the type <see cref="IDecisionRule"/> counts just as well.
    /// <see cref="GovernanceDecider"/>, asked of the container, is the decider with all of them, such as for a dry run.
    /// </para>
    /// <para>
    /// Two rules of one code, or a code that only rules of the library have, stop a host at its start; so does a decider
    /// that the host registered itself and that lacks the rule.
    /// </para>
    /// </remarks>
    /// <typeparam name="TRule">The rule; one instance is made by the container and lives as long as it.</typeparam>
    IIsmsGovernanceBuilder AddDecisionRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IDecisionRule;

    /// <param name="rule">The rule.</param>
    /// <inheritdoc cref="AddDecisionRule{TRule}()"/>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    IIsmsGovernanceBuilder AddDecisionRule(IDecisionRule rule);

    /// <summary>Adds a detector of the host's to those that every desk asks, in the order in which they are added here.</summary>
    /// <remarks>Two detectors of one code stop a host at its start.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="detector"/> is null.</exception>
    IIsmsGovernanceBuilder AddDetector(HostDetector detector);
}
