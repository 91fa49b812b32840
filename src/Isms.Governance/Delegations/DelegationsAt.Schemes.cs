namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>The scheme in force; the simple one before any is adopted.</summary>
    internal DelegationScheme Scheme => SchemeInForce ?? DelegationScheme.Simple;

    internal DelegationScheme? SchemeInForce => Book.Schemes.At(Point);

    /// <summary>The settings for an activity: those of the nearest regime on its line, by default those of the scheme itself.</summary>
    internal DelegationScheme SchemeFor(ActivityId activity) => Nearest(Scheme, Organization, activity);

    private static DelegationScheme Nearest(DelegationScheme scheme, OrganizationAt organization, ActivityId activity) => scheme.Regimes.Count == 0 ? scheme
        : organization.Line<Activity>(activity).Select(each => scheme.Regimes.FirstOrDefault(regime => regime.Names(each.Id, each)))
            .FirstOrDefault(regime => regime is not null)?.Scheme
            ?? scheme.Regimes.FirstOrDefault(regime => regime.Names(activity, null))?.Scheme ?? scheme;

    /// <summary>
    /// Every scheme that concerns one of the activities or something narrower, each with what it governs of them. An activity that does
    /// not exist yet is read as it is at a later instant.
    /// </summary>
    internal IReadOnlyList<(DelegationScheme Scheme, IReadOnlyList<ActivityId> Activities)> SchemesFor(ValueList<ActivityId> activities, Instant later)
    {
        var (scheme, organization) = (Scheme, Organization);
        if (scheme.Regimes.Count == 0 && scheme.Gates.Count == 0)
        {
            return [(scheme, activities)];
        }

        return
        [
            .. activities.SelectMany(activity => Within(activity, organization.Exists(activity) ? organization : organization.At(later)))
                .GroupBy(each => each.Scheme).Select(group => (group.Key, (IReadOnlyList<ActivityId>)[.. group.Select(each => each.Activity).Distinct()])),
        ];

        IEnumerable<(DelegationScheme Scheme, ActivityId Activity)> Within(ActivityId wider, OrganizationAt then) => then.All<Activity>(EntryKind.Activity)
            .Select(each => each.Id).Where(each => then.Covers(wider, each)).Prepend(wider).Distinct().Select(each => (Nearest(scheme, then, each), each));
    }

    /// <summary>Whether a decision is from before the records of the scope begin; one without a date also where it is shown in force on that day.</summary>
    internal bool IsBeforeRecords(Instant decided, bool dateUnknown) => Organization.Established is { Scope.RecordsFrom: { } recorded }
        && (decided < recorded || (dateUnknown && decided == recorded));

    /// <summary>The last day of a calendar period that starts at an instant, counted in the zone of the scope; at most the last that the calendar has.</summary>
    internal LocalDate LastDay(Instant from, Period period) =>
        from.After(period, Organization.Zone) is var end && end < Instant.MaxValue ? end.InZone(Organization.Zone).Date : LocalDate.MaxIsoValue.PlusDays(-2);

    /// <summary>The first instant after a day in the zone of the scope.</summary>
    internal Instant After(LocalDate day) => Organization.DayAfter(day);
}
