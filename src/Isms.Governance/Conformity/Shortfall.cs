namespace Isms.Governance.Conformity;

/// <summary>Something that falls short with what it weighs under a profile.</summary>
/// <param name="Finding">What falls short, of which rule, and what would mend it.</param>
/// <param name="Grade">
/// What it weighs. Only a rule on the basis of a requirement weighs more than an observation, unless the profile has taken the rule as one of the
/// organisation's own.
/// </param>
/// <param name="IsOwnRule">Whether it weighs so only because the profile has taken the rule as one of the organisation's own.</param>
public sealed record Shortfall(Finding Finding, FindingGrade Grade, bool IsOwnRule = false)
{
    /// <summary>The rule of which it falls short.</summary>
    public Rule Rule => Finding.Rule;

    /// <summary>The grade, the code and the message, and on what the rule rests.</summary>
    public override string ToString() => $"{Grade.InWords()}, {Rule.Id}: {Finding.Message} ({(IsOwnRule ? $"{Rule.Authority}, taken as a rule of the house" : Rule.Authority)})";

    internal Explanation Explain() => new(ToString(), [$"to mend it: {Finding.Remedy}"]);
}
