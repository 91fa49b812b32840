namespace Isms.Governance.Rules;

/// <summary>Thrown by a decider when the check of a host's rule throws. Nothing was decided, and nothing has changed.</summary>
/// <remarks>
/// A check that cannot tell is neither a yes nor a no: taken for a yes it would admit what it is there to refuse, taken for a no it would refuse with a
/// reason that nobody can mend. What went wrong is the inner exception.
/// </remarks>
public sealed class DecisionRuleException : InvalidOperationException
{
    /// <summary>Makes an exception for a rule whose check threw another.</summary>
    public DecisionRuleException(Rule rule, Exception innerException)
        : base($"the rule `{Guard.Against.Null(rule).Id}` could not be checked; nothing was decided", innerException) => Rule = rule;

    /// <summary>The rule.</summary>
    public Rule Rule { get; }
}
