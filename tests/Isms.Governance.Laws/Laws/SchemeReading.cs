namespace Isms.Governance.Laws.Laws;

/// <summary>Which settings concerned a delegation, read in the plainest way.</summary>
internal static class SchemeReading
{
    /// <summary>The settings for each activity that was granted and everything narrower, when it was decided.</summary>
    public static IReadOnlyList<(DelegationScheme Scheme, ActivityId Activity)> Schemes(this Generating.Step step, ResponsibilityDelegated grant) =>
        step.Schemes(grant.Mandate.Activities, step.When(grant).EffectiveAt, grant.EffectiveFrom);

    /// <summary>The same at any instant; activities that do not exist then are read as they are later.</summary>
    public static IReadOnlyList<(DelegationScheme Scheme, ActivityId Activity)> Schemes(this Generating.Step step, IEnumerable<ActivityId> activities, Instant at, Instant later)
    {
        var now = step.Before.At(at);
        return
        [
            .. from wider in activities
               let view = now.Find(wider) is null ? step.Before.At(later) : now
               from activity in view.Entries(EntryKind.Activity).Select(each => ((Activity)each).Id).Append(wider).Distinct()
               let line = view.LineOf(activity)
               where line.Contains(wider)
               select (Nearest(now.Scheme ?? DelegationScheme.Simple, view, line), activity),
        ];
    }

    /// <summary>Whether a gate concerns an activity, by itself or by something wider.</summary>
    public static bool Concerns(this Generating.Step step, Gate gate, ActivityId activity, ResponsibilityDelegated grant)
    {
        var view = step.When(grant, activity);
        return (gate.Activities.Count == 0 && gate.Categories.Count == 0)
            || view.LineOf(activity).Any(each => gate.Activities.Contains(each) || (view.Find(each) as Activity)?.Categories.Any(gate.Categories.Contains) == true);
    }

    private static DelegationScheme Nearest(DelegationScheme scheme, GovernanceView view, IEnumerable<ActivityId> line) => line
        .Select(each => scheme.Regimes.FirstOrDefault(regime => regime.Activities.Contains(each) || (view.Find(each) as Activity)?.Categories.Any(regime.Categories.Contains) == true))
        .FirstOrDefault(regime => regime is not null)?.Scheme ?? scheme;

    private static List<ActivityId> LineOf(this GovernanceView view, ActivityId activity)
    {
        var line = new List<ActivityId>();
        for (ActivityId? next = activity; next is { } current && !line.Contains(current); next = (view.Find(current) as Activity)?.PartOf)
        {
            line.Add(current);
        }

        return line;
    }
}
