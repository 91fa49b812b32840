using Microsoft.Extensions.Logging;

namespace Isms.Governance.DependencyInjection;

/// <summary>What a desk writes to the log.</summary>
internal static partial class DeskLog
{
    [LoggerMessage(GovernanceLogEvents.CommandAccepted, LogLevel.Debug,
        "scope `{Scope}` accepted {Command} as {Events} events; its last record is {Sequence}")]
    internal static partial void CommandAccepted(ILogger logger, ScopeId scope, string command, int events, long sequence);

    [LoggerMessage(GovernanceLogEvents.NothingToChange, LogLevel.Debug,
        "scope `{Scope}` accepted {Command} with nothing to change")]
    internal static partial void NothingToChange(ILogger logger, ScopeId scope, string command);

    [LoggerMessage(GovernanceLogEvents.CommandRefused, LogLevel.Information,
        "scope `{Scope}` refused {Command} by {Rules}")]
    internal static partial void CommandRefused(ILogger logger, ScopeId scope, string command, string rules);

    [LoggerMessage(GovernanceLogEvents.JournalConflict, LogLevel.Debug,
        "the journal of scope `{Scope}` stands at {Actual} where {Command} expected {Expected}")]
    internal static partial void JournalConflict(ILogger logger, ScopeId scope, string command, long expected, long actual);

    [LoggerMessage(GovernanceLogEvents.JournalContention, LogLevel.Error,
        "scope `{Scope}` gave up {Command} after {Attempts} attempts")]
    internal static partial void JournalContention(ILogger logger, ScopeId scope, string command, int attempts);

    [LoggerMessage(GovernanceLogEvents.RecordsRead, LogLevel.Debug,
        "{Count} records of scope `{Scope}` were read; its last record is {Sequence}")]
    internal static partial void RecordsRead(ILogger logger, ScopeId scope, long count, long sequence);

    [LoggerMessage(GovernanceLogEvents.JournalShrank, LogLevel.Warning,
        "the journal of scope `{Scope}` ends at {Actual}, before record {Sequence} that was read from it; it is read again from its start")]
    internal static partial void JournalShrank(ILogger logger, ScopeId scope, long actual, long sequence);

    [LoggerMessage(GovernanceLogEvents.JournalDamaged, LogLevel.Error,
        "the journal of scope `{Scope}` is damaged behind record {Sequence}")]
    internal static partial void JournalDamaged(ILogger logger, Exception exception, ScopeId scope, long sequence);
}
