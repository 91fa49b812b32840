namespace Isms.Governance.Rules;

/// <summary>The rules that a verb must keep, in the order in which they are told. The order never changes a decision.</summary>
[CollectionBuilder(typeof(RuleList), nameof(RuleList.Create))]
internal sealed class RuleList<TCase>(Check<TCase>[] checks) : IEnumerable<Check<TCase>>
{
    internal Judgement Judge(TCase @case, RuleSet left)
    {
        var (held, unreached, violations) = (new List<Rule>(), new List<Rule>(), new List<Violation>());
        foreach (var check in checks)
        {
            if (left.Contains(check.Rule))
            {
                continue;
            }

            switch (check.Test(@case))
            {
                case RuleOutcome.Kept: held.Add(check.Rule); break;
                case RuleOutcome.Unread: unreached.Add(check.Rule); break;
                case RuleOutcome.Broken broken: violations.AddRange(broken.Violations); break;
            }
        }

        return new(held.ToValueList(), unreached.ToValueList(), violations.ToValueList());
    }

    public IEnumerator<Check<TCase>> GetEnumerator() => ((IEnumerable<Check<TCase>>)checks).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => checks.GetEnumerator();
}

/// <summary>Makes rule lists of collection expressions.</summary>
internal static class RuleList
{
    internal static RuleList<TCase> Create<TCase>(ReadOnlySpan<Check<TCase>> checks) => new(checks.ToArray());
}
