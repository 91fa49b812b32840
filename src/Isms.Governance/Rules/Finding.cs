namespace Isms.Governance.Rules;

/// <summary>Something on record that falls short of a rule. Facts are never refused: what is wrong with them is found.</summary>
/// <param name="Rule">The rule of which it falls short.</param>
/// <param name="Subjects">The ids of what it is about.</param>
/// <param name="Message">What falls short: one line, ids in backticks.</param>
/// <param name="Remedy">What would mend it.</param>
public sealed record Finding(Rule Rule, ValueList<string> Subjects, string Message, string Remedy)
{
    /// <summary>The code, the message and the remedy in one line.</summary>
    public override string ToString() => $"{Rule.Id}: {Message} (to mend it: {Remedy})";
}
