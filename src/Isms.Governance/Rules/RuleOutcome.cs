namespace Isms.Governance.Rules;

/// <summary>What one check says of one case.</summary>
internal abstract record RuleOutcome
{
    /// <summary>The rule does not concern the case.</summary>
    internal static readonly RuleOutcome NotApplicable = new Silent();

    /// <summary>The rule concerns the case, and the case keeps it.</summary>
    internal static readonly RuleOutcome Held = new Kept();

    /// <summary>What the rule would read does not exist, which another rule reports.</summary>
    internal static readonly RuleOutcome NotReached = new Unread();

    /// <summary>Held when nothing is wrong, otherwise broken.</summary>
    internal static RuleOutcome Of(params ReadOnlySpan<Violation?> violations)
    {
        List<Violation>? found = null;
        foreach (var violation in violations)
        {
            if (violation is not null)
            {
                (found ??= []).Add(violation);
            }
        }

        return found is null ? Held : new Broken(found.ToValueList());
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{Violation?})"/>
    internal static RuleOutcome Of(IEnumerable<Violation?> violations) => Of(violations.ToArray());

    internal sealed record Broken(ValueList<Violation> Violations) : RuleOutcome;

    internal sealed record Silent : RuleOutcome;

    internal sealed record Kept : RuleOutcome;

    internal sealed record Unread : RuleOutcome;
}
