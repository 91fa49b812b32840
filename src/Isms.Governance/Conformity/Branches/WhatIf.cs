namespace Isms.Governance.Conformity.Branches;

/// <summary>What would be different if some commands were decided now: on a branch of the register, which stays as it is.</summary>
public sealed record WhatIf : Answer
{
    internal WhatIf()
    {
    }

    /// <summary>What each command would come to, in their order; a refused one changes nothing, and the next are asked all the same.</summary>
    public required ValueList<Decision> Decisions { get; init; }

    /// <summary>Which verdicts would differ.</summary>
    public required AssessmentDifference Difference { get; init; }

    /// <summary>The register as it would be then, at the instant that was asked about.</summary>
    public required GovernanceView Then { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Difference.IsNone ? "no verdict would differ" : "verdicts would differ",
        [.. Decisions.Where(decision => !decision.IsAccepted).Select(decision => decision.Explain()), Difference.Explain()]);
}
