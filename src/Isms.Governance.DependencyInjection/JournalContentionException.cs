namespace Isms.Governance.DependencyInjection;

/// <summary>
/// Thrown by a desk when other writers were faster at every attempt that <see cref="IsmsGovernanceOptions.AttemptsOnConflict"/>
/// allows. Nothing was recorded; asking again later is safe.
/// </summary>
public sealed class JournalContentionException : Exception
{
    /// <summary>Makes an exception for a scope whose journal would not hold still.</summary>
    /// <param name="scope">Whose journal.</param>
    /// <param name="attempts">How many times the command was decided and offered to the journal.</param>
    public JournalContentionException(ScopeId scope, int attempts)
        : base($"the journal of scope `{scope}` was ahead at each of {attempts} attempts; nothing was recorded") =>
        (Scope, Attempts) = (scope, attempts);

    /// <summary>Whose journal.</summary>
    public ScopeId Scope { get; }

    /// <summary>How many times the command was decided and offered to the journal.</summary>
    public int Attempts { get; }
}
