namespace Isms.Governance.Delegations;

/// <summary>The rules for which authority may be missing: what an answer cites, a done act is refused for.</summary>
internal static class ExerciseRules
{
    private static readonly Rule[] Cited =
    [
        Rule.A02, Rule.A07, Rule.D02, Rule.D03, Rule.D06, Rule.D07, Rule.D11, Rule.D12, Rule.D16, Rule.D19, Rule.D20, Rule.D21, Rule.D22, Rule.D23, Rule.D24, Rule.D25, Rule.R08,
    ];

    internal static readonly Check<ExerciseCase>[] OfAuthority = [.. Cited.Select(rule => new Check<ExerciseCase>(rule, @case => Check(@case, rule)))];

    // A reason of a rule that is not on the list refuses all the same.
    private static RuleOutcome Check(ExerciseCase @case, Rule rule) => !@case.IsReached ? RuleOutcome.NotReached
        : @case.Reasons.Where(reason => reason.Rule == rule || (rule == Rule.A02 && !Cited.Contains(reason.Rule))).ToArray() is { Length: > 0 } reasons ? RuleOutcome.Of(reasons)
        : Concerns(@case, rule) ? RuleOutcome.Held : RuleOutcome.NotApplicable;

    private static bool Concerns(ExerciseCase @case, Rule rule) => rule switch
    {
        _ when rule == Rule.A02 => true,
        _ when rule == Rule.D22 => @case.Asked.Amount is not null,
        _ when rule == Rule.D20 => @case.Asked.With.Count > 0,
        _ when rule == Rule.D21 => @case.Asked.RequestedBy is not null || @case.Asked.Beneficiaries.Count > 0,
        _ when rule == Rule.R08 => @case.Asked.Case is not null,
        _ when rule == Rule.D23 => @case.Asked.ConditionsMet.Count > 0,
        _ when rule == Rule.D19 || rule == Rule.D25 => @case.Best?.StandIn is not null,
        _ when rule == Rule.A07 => @case.Best?.Holder.Body is not null,
        _ => @case.Best?.Grant is not null,
    };
}
