namespace Isms.Governance.Roles;

/// <summary>Who does and owns activities, and what is kept apart, at an instant, as known at a place of the journal.</summary>
internal readonly partial record struct RolesAt(OrganizationAt Organization, RoleBook Book)
{
    internal AsOf Point => Organization.Point;

    internal Instant Instant => Point.Effective;

    internal RolesAt At(Instant effective) => this with { Organization = Organization.At(effective) };

    /// <summary>The assignments of exactly this activity that count.</summary>
    internal IEnumerable<ResponsibilityAssigned> Assignments(ActivityId activity)
    {
        var (instant, organization) = (Instant, Organization);
        return TermsOf(activity).Where(term => term.Span.Contains(instant) && organization.Exists(term.Assigned.Position)).Select(term => term.Assigned);
    }

    /// <summary>The positions that are responsible for an activity, by itself or with something wider: by assignment, by a role, or as one of a class.</summary>
    internal IEnumerable<PositionId> Responsible(ActivityId activity)
    {
        var organization = Organization;
        return Doing(activity).SelectMany(party => party.Position is { } position ? [position] : organization.PositionsIn(ClassId.From(party.Id))).Distinct();
    }

    /// <summary>The positions and classes that carry out an activity, by itself or with something wider: by assignment, by a role, or by the letter R.</summary>
    private IEnumerable<Party> Doing(ActivityId activity)
    {
        var (roles, organization) = (this, Organization);
        var assigned = Book.Assignments.IsEmpty ? []
            : Organization.Line<Activity>(activity).SelectMany(each => roles.Assignments(each.Id)).Select(assigned => (Party)assigned.Position);
        return Book.Records.IsEmpty ? assigned : assigned.Concat(Duties().Where(hold => hold.Activities.Any(wider => organization.Covers(wider, activity))).Select(hold => hold.Party));
    }

    /// <summary>What is known of the assignments of exactly this activity: each from its first instant until its own end or a relief.</summary>
    internal IEnumerable<(ResponsibilityAssigned Assigned, Interval Span)> TermsOf(ActivityId activity)
    {
        var (book, known) = (Book, Point.Known);
        return Book.Assignments.GetValueOrDefault(activity)?.Items().Where(fact => known.Includes(fact.Sequence)).Select(fact =>
        {
            var relief = book.Reliefs.GetValueOrDefault((activity, fact.Event.Position))?.EarliestAfter(fact.From, fact.Sequence, known);
            Instant? until = relief is { } at && !(fact.Event.Until <= at) ? at : fact.Event.Until;
            return (fact.Event, new Interval(fact.From, until));
        }).Where(term => !term.Item2.IsEmpty) ?? [];
    }

    /// <summary>The activities that were ever given to somebody, as assignment or to own, in the order of their ids.</summary>
    internal IEnumerable<ActivityId> Activities => Book.Assignments.Keys.Concat(Book.Owners.Keys).Distinct().OrderBy(activity => activity.Value, StringComparer.Ordinal);

    /// <summary>Who owns exactly this activity: one, unless what was reported or imported says otherwise.</summary>
    internal IEnumerable<ActivityOwnerNamed> Owners(ActivityId activity)
    {
        var (instant, organization) = (Instant, Organization);
        return Ownerships(activity).Where(each => each.Span.Contains(instant) && organization.Exists(each.Named.Owner)).Select(each => each.Named);
    }

    /// <summary>Who owns an activity, by itself or with the nearest wider one that somebody owns.</summary>
    internal IEnumerable<PositionId> OwnersAround(ActivityId activity)
    {
        var roles = this;
        return Book.Owners.IsEmpty ? [] : Organization.Line<Activity>(activity).Select(each => roles.Owners(each.Id).Select(named => named.Owner).Distinct().ToArray())
            .FirstOrDefault(owners => owners.Length > 0) ?? [];
    }

    /// <summary>What is known of who owns exactly this activity: each from its first instant until its own end or until another takes its place.</summary>
    internal IEnumerable<(ActivityOwnerNamed Named, Interval Span)> Ownerships(ActivityId activity)
    {
        var known = Point.Known;
        var facts = Book.Owners.GetValueOrDefault(activity)?.Items().Where(fact => known.Includes(fact.Sequence)).ToArray() ?? [];
        return facts.Select(fact =>
        {
            var replaced = facts.Where(other => other.Event.InPlaceOf == fact.Event.Owner && (other.From > fact.From || (other.From == fact.From && other.Sequence > fact.Sequence)))
                .Select(other => (Instant?)other.From).Min();
            return (fact.Event, new Interval(fact.From, replaced is { } at && !(fact.Event.Until <= at) ? at : fact.Event.Until));
        }).Where(each => !each.Item2.IsEmpty);
    }
}
