namespace Isms.Governance.Accountability;

internal readonly partial record struct AccountabilityAt
{
    /// <summary>
    /// The obligations that an activity discharges: those of the nearest activity on its line that discharges any, with the
    /// parts that are cut out by activities and cover it.
    /// </summary>
    internal ValueList<ObligationId> ObligationsOf(ActivityId activity)
    {
        var found = new List<ObligationId>();
        foreach (var obligation in Discharged(activity))
        {
            Add(obligation, activity, found);
        }

        return found.ToValueList();
    }

    /// <summary>
    /// Who holds an activity before anyone delegates it: what the nearest activity on its line says that says anything, as far
    /// as it still may be; by default every position accountable for one of its obligations, and the head.
    /// </summary>
    internal ValueList<Party> OriginalHolders(ActivityId activity)
    {
        var accountability = this;
        var stated = Organization.Nearest<Activity>(activity, static each => each.HeldBy.Count > 0)?.HeldBy ?? [];
        if (stated is [var only] && Organization.MayHoldOriginally(only))
        {
            return stated;
        }

        var valid = stated.Where(accountability.Organization.MayHoldOriginally).Distinct().ToValueList();
        return valid.Count > 0 || !Organization.IsOpen ? valid : ObligationsOf(activity).SelectMany(accountability.Holders)
            .Concat(Organization.Head is { } head ? [head] : []).Distinct().Select(position => (Party)position).ToValueList();
    }

    /// <summary>The limits of the original holder: those of the nearest activity on the line that states any.</summary>
    internal ValueList<Limit> RootLimits(ActivityId activity) =>
        Organization.Nearest<Activity>(activity, static each => each.RootLimits.Count > 0)?.RootLimits ?? [];

    /// <summary>The whole obligations that an activity discharges, by itself or through the nearest wider activity that discharges any.</summary>
    private ObligationId[] Discharged(ActivityId activity)
    {
        var accountability = this;
        return Organization.Line<Activity>(activity).Select(each => each.Discharges.Where(accountability.Exists).Distinct().ToArray())
            .FirstOrDefault(discharged => discharged.Length > 0) ?? [];
    }

    private void Add(ObligationId obligation, ActivityId activity, List<ObligationId> found)
    {
        if (found.Contains(obligation))
        {
            return;
        }

        found.Add(obligation);
        foreach (var part in PartsFor(obligation, activity))
        {
            Add(part.Id, activity, found);
        }
    }

    /// <summary>The parts of an obligation that are cut out by activities and cover this one.</summary>
    private IEnumerable<ObligationPart> PartsFor(ObligationId obligation, ActivityId activity)
    {
        var organization = Organization;
        return SplitOf(obligation)?.Parts.Where(part => part.Activities.Any(wider => organization.Covers(wider, activity))) ?? [];
    }
}
