namespace Isms.Governance.DependencyInjection;

/// <summary>The ids of the log messages of a desk. They are part of the contract and never change.</summary>
/// <remarks>The category is the full name of <see cref="GovernanceDesks"/>.</remarks>
public static class GovernanceLogEvents
{
    /// <summary>Debug: a command was accepted and its events were recorded.</summary>
    public const int CommandAccepted = 5301;

    /// <summary>Debug: a command was accepted with nothing to change.</summary>
    public const int NothingToChange = 5302;

    /// <summary>Information: a command was refused; the message names the broken rules.</summary>
    public const int CommandRefused = 5303;

    /// <summary>Debug: another writer was faster; the command is decided again, as long as attempts are left.</summary>
    public const int JournalConflict = 5304;

    /// <summary>Error: other writers were faster at every attempt; the command was given up.</summary>
    public const int JournalContention = 5305;

    /// <summary>Debug: records were read from the journal.</summary>
    public const int RecordsRead = 5306;

    /// <summary>Warning: the journal ends before records that were read from it earlier; it is read again from its start.</summary>
    public const int JournalShrank = 5307;

    /// <summary>Error: the journal is damaged; nothing is decided on it.</summary>
    public const int JournalDamaged = 5308;
}
