using Isms.Governance.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TwoTenantsOneHost;

/// <summary>Prints what the desks log about conflicts, and nothing else.</summary>
internal sealed class ConflictLog : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == GovernanceLogEvents.JournalConflict)
        {
            Console.WriteLine($"  log: {formatter(state, exception)}");
        }
    }

    public void Dispose()
    {
    }
}
