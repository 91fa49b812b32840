namespace Isms.Governance.DependencyInjection;

/// <summary>The names under which desks are observed. They are part of the contract and never change.</summary>
/// <remarks>Scopes, commands and rules are named by their ids. No log, trace or meter names a person or says what a command holds.</remarks>
public static class GovernanceTelemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "Isms.Governance";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Isms.Governance";

    /// <summary>The activity of deciding one command, from waiting for its turn to the answer.</summary>
    public const string DecideActivity = "isms.governance.decide";

    /// <summary>The activity of reading a register.</summary>
    public const string ReadActivity = "isms.governance.read";

    /// <summary>Counter: the decisions returned, with <see cref="CommandTag"/> and <see cref="OutcomeTag"/>.</summary>
    public const string Decisions = "isms.governance.decisions";

    /// <summary>Counter: the appends that met a conflict, with <see cref="CommandTag"/>.</summary>
    public const string Conflicts = "isms.governance.conflicts";

    /// <summary>Histogram in seconds: how long decisions took, waiting included, with <see cref="CommandTag"/> and <see cref="OutcomeTag"/>.</summary>
    public const string DecisionDuration = "isms.governance.decision.duration";

    /// <summary>Tag: the name of the command's type, such as <c>EstablishScope</c>.</summary>
    public const string CommandTag = "isms.command";

    /// <summary>Tag: <see cref="AcceptedOutcome"/>, <see cref="UnchangedOutcome"/> or <see cref="RefusedOutcome"/>.</summary>
    public const string OutcomeTag = "isms.outcome";

    /// <summary>Tag on activities: the id of the scope.</summary>
    public const string ScopeTag = "isms.scope";

    /// <summary>Tag on activities: the place of the last record of the register that was read or decided on.</summary>
    public const string SequenceTag = "isms.sequence";

    /// <summary>Tag on activities: how many times the command was offered to the journal; 0 when there was nothing to record.</summary>
    public const string AttemptsTag = "isms.attempts";

    /// <summary>Tag on activities: the ids of the broken rules.</summary>
    public const string RulesTag = "isms.rules";

    /// <summary>Outcome: accepted, and events were recorded.</summary>
    public const string AcceptedOutcome = "accepted";

    /// <summary>Outcome: accepted, and nothing had to change.</summary>
    public const string UnchangedOutcome = "unchanged";

    /// <summary>Outcome: refused.</summary>
    public const string RefusedOutcome = "refused";
}
