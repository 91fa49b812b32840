using System.Diagnostics.Metrics;
using Isms.Governance.Conformity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Isms.Governance.DependencyInjection;

/// <summary>The desks over one journal. A program without a container makes one of these and keeps it.</summary>
/// <remarks>
/// <para>
/// Registers are kept in memory up to <see cref="IsmsGovernanceOptions.CachedScopes"/>, so that a scope is read once in full and later only
/// from where it was left. Commands on the same scope queue up inside this process; writers in other processes are met as
/// conflicts of the journal. Two of these over the same journal are correct, too, but meet each other as conflicts.
/// </para>
/// <para>Safe for use by several threads.</para>
/// </remarks>
public sealed class GovernanceDesks : IGovernanceDesks
{
    /// <summary>Makes the desks over a journal.</summary>
    /// <param name="journal">Where records are kept; <see cref="InMemoryGovernanceJournal"/> for a start.</param>
    /// <param name="clock">Where the time comes from; <see cref="SystemClock.Instance"/> outside tests.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <param name="decider">The rules; null for <see cref="GovernanceDecider.Standard"/>.</param>
    /// <param name="logger">Where to log; null for nowhere.</param>
    /// <param name="meters">Who makes the meter; null for one that all desks of the process share.</param>
    /// <param name="profile">To what the organisations hold themselves; null for that of the options.</param>
    /// <exception cref="ArgumentNullException">The journal or the clock is null.</exception>
    /// <exception cref="ArgumentException">The options make no sense.</exception>
    public GovernanceDesks(
        IGovernanceJournal journal,
        IClock clock,
        IsmsGovernanceOptions? options = null,
        GovernanceDecider? decider = null,
        ILogger<GovernanceDesks>? logger = null,
        IMeterFactory? meters = null,
        Profile? profile = null)
    {
        Guard.Against.Null(journal);
        Guard.Against.Null(clock);
        options ??= new();
        if (options.Problems() is { Count: > 0 } problems)
        {
            throw new ArgumentException(string.Join("; ", problems), nameof(options));
        }

        (Journal, Clock, Attempts, Decider) = (journal, clock, options.AttemptsOnConflict, decider ?? GovernanceDecider.Standard);
        Profile = profile ?? options.Profile;
        Registers = new(options.CachedScopes);
        Logger = logger ?? NullLogger<GovernanceDesks>.Instance;
        Meters = meters is null ? DeskMeters.Shared : new(meters.Create(new MeterOptions(GovernanceTelemetry.MeterName)));
    }

    internal IGovernanceJournal Journal { get; }

    internal IClock Clock { get; }

    internal int Attempts { get; }

    internal GovernanceDecider Decider { get; }

    internal Profile Profile { get; }

    internal RegisterCache Registers { get; }

    internal ScopeQueues Queues { get; } = new();

    internal ILogger Logger { get; }

    internal DeskMeters Meters { get; }

    /// <inheritdoc/>
    public IGovernanceDesk For(ScopeId scope) => new GovernanceDesk(Contract.Named(scope), this);
}
