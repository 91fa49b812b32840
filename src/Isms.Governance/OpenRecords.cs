namespace Isms.Governance;

/// <summary>What is open in the chapters of records, and rests on entries of the organisation.</summary>
internal static class OpenRecords
{
    /// <summary>What is open and names a position, a unit or an activity at some instant of a period, as known now.</summary>
    internal static IEnumerable<NamedBy> Naming(GovernanceRegister register, EntryReference entry, Interval during) =>
        entry.Kind is not (EntryKind.Position or EntryKind.Unit or EntryKind.Activity) ? []
        : Starts(register, during).Select(register.At).SelectMany(view => Naming(view, entry)).Distinct();

    /// <summary>The start of the period and every instant of it at which something of these chapters takes effect.</summary>
    private static IEnumerable<Instant> Starts(GovernanceRegister register, Interval during)
    {
        var known = register.Now(during.From).Known;
        return register.Policies.StartsWithin(during, known).Concat(register.Objectives.StartsWithin(during, known)).Concat(register.Monitoring.StartsWithin(during, known))
            .Concat(register.Improvement.StartsWithin(during, known)).Prepend(during.From).Distinct().Order();
    }

    private static IEnumerable<NamedBy> Naming(GovernanceView view, EntryReference entry)
    {
        foreach (var policy in view.Policies.All.Select(view.Policies.LifeOf).Where(life => life.WithdrawnAt is null))
        {
            if (policy.Owner == entry)
            {
                yield return new($"policy `{policy.Policy}`", policy.Policy.Value, "let another position keep it first");
            }

            if (policy.ApprovedUnder == entry)
            {
                yield return new($"policy `{policy.Policy}`", policy.Policy.Value, "withdraw the policy first");
            }
        }

        foreach (var metric in view.Monitoring.Metrics.Where(metric => metric.Owner == entry))
        {
            yield return new($"metric `{metric.Id}`", metric.Id.Value, "let another position see to it, or retire the metric first");
        }

        foreach (var plan in view.Monitoring.PlansToHold.Where(plan => plan.Brief.Names.Contains(entry)))
        {
            yield return new($"audit `{plan.Id}`", plan.Id.Value, "report the audit, or cancel it first");
        }

        foreach (var objective in view.Objectives.Objectives.Where(objective => objective.Outcome is null && objective.Terms.Names.Contains(entry)))
        {
            yield return new($"objective `{objective.Id}`", objective.Id.Value, "let another position be responsible for it, or close the objective first");
        }

        foreach (var risk in view.Objectives.Risks.Select(risk => view.Objectives.OwnerOf(risk.Risk)).Where(named => named?.Names.Contains(entry) is true))
        {
            yield return new($"risk `{risk!.Risk}`", risk.Risk.Value, "name its owner anew first");
        }

        foreach (var action in view.Improvement.OpenActions.Where(action => action.Opened.Owner == entry))
        {
            yield return new($"action `{action.Id}`", action.Id.Value, "close the action, or give it up and open another first");
        }
    }
}
