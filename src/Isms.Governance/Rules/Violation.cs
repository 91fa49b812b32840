namespace Isms.Governance.Rules;

/// <summary>One reason for a refusal.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Subjects">The ids of what it is about.</param>
/// <param name="Message">What is wrong: one line, ids in backticks.</param>
/// <param name="Remedy">What would mend it.</param>
public sealed record Violation(Rule Rule, ValueList<string> Subjects, string Message, string Remedy)
{
    /// <summary>The code, the message and the remedy in one line.</summary>
    public override string ToString() => $"{Rule.Id}: {Message} (to mend it: {Remedy})";
}
