namespace Isms.Governance.Records;

/// <summary>Rule lists of records that look at more than every record shares.</summary>
internal static class FurtherChecks
{
    extension<TCase>(IEnumerable<Check<TCase>> checks)
    {
        /// <summary>The same checks, where a rule also looks at something else: by the check of that rule that is there, or as a further one.</summary>
        internal Check<TCase>[] And(Rule rule, Func<TCase, RuleOutcome> further)
        {
            var all = checks.ToArray();
            return all.Any(check => check.Rule == rule)
                ? [.. all.Select(check => check.Rule == rule ? new Check<TCase>(rule, @case => Both(check.Test(@case), further(@case))) : check)]
                : [.. all, new(rule, further)];
        }
    }

    private static RuleOutcome Both(RuleOutcome one, RuleOutcome other) => (one, other) switch
    {
        (RuleOutcome.Broken first, RuleOutcome.Broken second) => new RuleOutcome.Broken([.. first.Violations, .. second.Violations]),
        (RuleOutcome.Broken, _) or (_, RuleOutcome.Silent or RuleOutcome.Unread) => one,
        (RuleOutcome.Silent or RuleOutcome.Unread, _) => other,
        (_, RuleOutcome.Broken) => other,
        _ => one,
    };
}
