namespace Isms.Governance.Delegations;

/// <summary>A delegation states what its scheme asks for; an open end only where the scheme allows it. An inherited record may lack it.</summary>
internal static class D01Form
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        var terms = @case.Terms;
        return RuleOutcome.Of(
        [
            .. @case.IsInherited ? [] : Missing(@case).Select(missing => (Violation?)Rule.D01.Broken(
                $"`{terms.Item}`: {missing.What}, which the scheme `{missing.Scheme}` asks for", missing.Remedy, terms.Item.ToString())),
            terms.Mandate.Limits.GroupBy(limit => (limit.Context, limit.Per, limit.IsForEachOf(terms.To))).Any(group => group.Count() > 1)
                ? Rule.D01.Broken($"`{terms.Item}`: it states two limits for one context", "state one limit for each context and period", terms.Item.ToString()) : null,
        ]);
    }

    /// <summary>What a scheme that concerns the delegation asks for and it does not state.</summary>
    internal static IEnumerable<(string What, string Remedy, string Scheme)> Missing(GrantCase @case)
    {
        var terms = @case.Terms;
        foreach (var (scheme, _) in @case.Schemes)
        {
            var form = @case.GatesOf(scheme).Aggregate(scheme.Form, (parts, gate) => parts | gate.Form);
            if (@case.Until == Instant.MaxValue && !scheme.OpenEnds)
            {
                yield return ("it has no end", "state when it is over", scheme.Name);
            }

            if (form.HasFlag(FormParts.End) && terms.Mandate.Until is null)
            {
                yield return ("it does not state when it is over", "state when it is over", scheme.Name);
            }

            if (form.HasFlag(FormParts.Reference) && terms.Decided.Reference is null)
            {
                yield return ("it has no reference", "state where the decision is written down", scheme.Name);
            }

            if (form.HasFlag(FormParts.Overseer) && terms.Overseer is null)
            {
                yield return ("it has no overseer", "name the position that oversees the delegate", scheme.Name);
            }

            if (form.HasFlag(FormParts.ReportEvery) && terms.ReportEvery is null)
            {
                yield return ("it has no reporting rhythm", "state how often the delegate reports", scheme.Name);
            }

            if (form.HasFlag(FormParts.ReviewEvery) && terms.ReviewEvery is null)
            {
                yield return ("it has no rhythm of reviews", "state how often the overseer reviews the delegate", scheme.Name);
            }

            if (form.HasFlag(FormParts.Kinds) && @case.StatesNoKinds)
            {
                yield return ("it does not state the kinds of act", "state whether it is to prepare, to perform or to decide", scheme.Name);
            }

            if (@case.Signatories.Count() is var signed && signed < scheme.Signatures)
            {
                yield return ($"it has {signed} of {scheme.Signatures} signatures", "state who signed it, the delegate not among them", scheme.Name);
            }
        }
    }
}
