using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Branches;

/// <summary>What would be different if some commands were decided now: on a branch of the register, which stays as it is.</summary>
public sealed record WhatIf : Answer
{
    private readonly GovernanceView now;

    internal WhatIf(GovernanceView now) => this.now = now;

    /// <summary>What each command would come to, in their order; a refused one changes nothing, and the next are asked all the same.</summary>
    public required ValueList<Decision> Decisions { get; init; }

    /// <summary>Which verdicts would differ.</summary>
    public required AssessmentDifference Difference { get; init; }

    /// <summary>The register as it would be then, at the instant that was asked about.</summary>
    public required GovernanceView Then { get; init; }

    /// <summary>What would differ in who may act, whether a verdict differs or not; worked out when it is asked for.</summary>
    public AuthorityDifference Authority => Then.AuthoritySince(now);

    /// <inheritdoc/>
    public override Explanation Explain()
    {
        var authority = Authority;
        return new(
            Difference.Cause is { } cause ? $"not evaluable: {cause}" : $"{(authority.IsNone ? "nobody's authority" : "authority")} would differ, {(Difference.Turned.Count == 0 ? "no verdict would" : "verdicts would")}",
            [.. Decisions.Where(decision => !decision.IsAccepted).Select(decision => decision.Explain()), authority.Explain(), Difference.Explain()]);
    }
}
