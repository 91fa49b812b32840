namespace Isms.Governance.Rules;

/// <summary>What a rule list says of a case: everything that held, everything that is broken, and what could not be reached.</summary>
internal sealed record Judgement(ValueList<Rule> Held, ValueList<Rule> NotReached, ValueList<Violation> Violations)
{
    internal static readonly Judgement Empty = new([], [], []);

    internal bool Allows => Violations.Count == 0;

    /// <summary>This one with what rules of other codes say: nothing of either is changed.</summary>
    internal Judgement Beside(Judgement other) => new([.. Held, .. other.Held], [.. NotReached, .. other.NotReached], [.. Violations, .. other.Violations]);

    /// <summary>Both together: everything broken once, and held only what neither breaks.</summary>
    internal Judgement And(Judgement other)
    {
        var violations = Violations.Union(other.Violations).ToValueList();
        var broken = violations.Select(violation => violation.Rule).ToHashSet();
        return new(
            Held.Union(other.Held).Where(rule => !broken.Contains(rule)).ToValueList(), NotReached.Union(other.NotReached).ToValueList(), violations);
    }
}
