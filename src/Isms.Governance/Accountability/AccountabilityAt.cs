namespace Isms.Governance.Accountability;

/// <summary>Who answers for what at an instant, as known at a place of the journal. It sees the organisation and never a delegation.</summary>
internal readonly partial record struct AccountabilityAt(OrganizationAt Organization, AccountabilityBook Book)
{
    internal AsOf Point => Organization.Point;

    internal Instant Instant => Point.Effective;

    internal AccountabilityAt At(Instant effective) => this with { Organization = Organization.At(effective) };

    /// <summary>How things stood, as known just before an allocation was recorded, when that allocation took effect.</summary>
    internal AccountabilityAt Before(Allocation allocation) =>
        this with { Organization = Organization with { Point = new(allocation.From, Point.Known with { Upto = allocation.Sequence - 1 }) } };

    /// <summary>The allocation in effect, whether or not its holders still are in top management; null when nobody was given the obligation.</summary>
    internal Allocation? AllocationOf(ObligationId obligation) => Book.Allocations.TryGetValue(obligation, out var allocations) ? allocations.At(Point) : null;

    /// <summary>
    /// Those who were given the obligation and have been in top management ever since: an allocation ends where the designation
    /// ends, and does not come back with another designation.
    /// </summary>
    internal ValueList<PositionId> Given(ObligationId obligation)
    {
        if (AllocationOf(obligation) is not { } allocation)
        {
            return [];
        }

        var organization = Organization;
        return allocation.Holders.Where(holder => organization.IsTopSince(holder, allocation.From)).ToValueList();
    }

    /// <summary>Who answers for an obligation: those to whom it was given, otherwise the head. Empty only while no scope is open.</summary>
    internal ValueList<PositionId> Holders(ObligationId obligation) =>
        Given(obligation) is { Count: > 0 } given ? given : Organization.Head is { } head ? [head] : [];

    /// <summary>Whether the head answers because nobody else does.</summary>
    internal bool IsDefault(ObligationId obligation) => Given(obligation).Count == 0;

    /// <summary>The split in effect; null for an obligation in one piece.</summary>
    internal ObligationSplit? SplitOf(ObligationId obligation) => Book.Splits.TryGetValue(obligation, out var splits) ? splits.At(Point) : null;

    internal PositionId? IntegratorOf(ObligationId obligation) => SplitOf(obligation) is not null && Holders(obligation) is [var one] ? one : null;

    /// <summary>Whether the obligation is a requirement of an adopted edition, or a part of one.</summary>
    internal bool Exists(ObligationId obligation) => Organization.IsObligation(RootOf(obligation));

    /// <summary>The requirement that an obligation is, or is a part of.</summary>
    internal ObligationId RootOf(ObligationId obligation) => Whole(obligation) is [.., var (root, _)] ? root : obligation;

    /// <summary>The obligations of which this one is a part, the nearest first; none for a requirement.</summary>
    internal IEnumerable<ObligationId> WholesOf(ObligationId obligation) => Whole(obligation).Select(each => each.Of);

    internal string TitleOf(ObligationId obligation) =>
        Organization.Requirement(obligation)?.Title
        ?? (Whole(obligation) is [var (whole, part), ..] ? part.Title ?? $"{TitleOfRoot(whole)} ({part.InWords()})" : obligation.ToString());

    /// <summary>The units to which an obligation is cut down; null where it is not cut by units.</summary>
    internal ValueList<UnitId>? UnitsOf(ObligationId obligation) => Whole(obligation).Select(each => each.Part.Units).FirstOrDefault(units => units.Count > 0);

    /// <summary>The activities to which an obligation is cut down; null where it is not cut by activities.</summary>
    internal ValueList<ActivityId>? ActivitiesOf(ObligationId obligation) =>
        Whole(obligation).Select(each => each.Part.Activities).FirstOrDefault(activities => activities.Count > 0);

    /// <summary>The known splits of an obligation, at whatever instant they take effect.</summary>
    internal IEnumerable<ObligationSplit> EverSplit(ObligationId obligation) =>
        Book.Splits.TryGetValue(obligation, out var splits) ? splits.Known(Point.Known).Select(entry => entry.Value) : [];

    /// <summary>The obligations of which something is known to be a part, at whatever instant.</summary>
    internal IEnumerable<ObligationId> EverPartOf(ObligationId part) =>
        Book.Wholes.TryGetValue(part, out var wholes) ? wholes.Known(Point.Known).Select(entry => entry.Value) : [];

    /// <summary>The requirements of the adopted editions, in the order of the standard, each followed by its parts.</summary>
    internal IEnumerable<ObligationId> AllObligations()
    {
        var accountability = this;
        var seen = new HashSet<ObligationId>();
        return Organization.Editions.SelectMany(edition => edition.Requirements).SelectMany(requirement => accountability.WithParts(requirement.Id, seen));
    }

    /// <summary>Since when a person's acknowledgement for a position counts: given since the obligation lies where it lies; null when there is none.</summary>
    internal Instant? AcknowledgedSince(ObligationId obligation, PositionId position, PersonId person)
    {
        if (!Book.Acknowledgements.TryGetValue((obligation, position), out var acknowledgements))
        {
            return null;
        }

        Instant? since = null;
        foreach (var each in acknowledgements.Items())
        {
            if (each.Person == person && Point.Sees(each.From, each.Sequence) && !(since <= each.From) && At(each.From) is var then
                && then.AllocationOf(obligation)?.Sequence == AllocationOf(obligation)?.Sequence && then.Holders(obligation).Contains(position))
            {
                since = each.From;
            }
        }

        return since;
    }

    /// <summary>Why no question about accountability can be answered; null when one can.</summary>
    internal string? Unanswerable() => Point.Known.Upto == 0 ? "no record yet"
        : Organization.Scope is not { } scope ? $"no scope is established at {Instant.InWords()}"
        : Organization.IsClosed ? $"the scope {scope.Id} is closed at {Instant.InWords()}"
        : null;

    private IEnumerable<ObligationId> WithParts(ObligationId obligation, HashSet<ObligationId> seen)
    {
        var accountability = this;
        return !seen.Add(obligation) ? []
            : SplitOf(obligation) is { } split ? split.Parts.SelectMany(part => accountability.WithParts(part.Id, seen)).Prepend(obligation)
            : [obligation];
    }

    private string TitleOfRoot(ObligationId whole) => Organization.Requirement(RootOf(whole))?.Title ?? whole.ToString();

    /// <summary>
    /// The obligations of which this one is a part, nearest first, each with the part it is. A requirement is a part of nothing;
    /// the walk stops where parts lead back to themselves.
    /// </summary>
    private List<(ObligationId Of, ObligationPart Part)> Whole(ObligationId obligation)
    {
        var found = new List<(ObligationId, ObligationPart)>();
        var seen = new HashSet<ObligationId>();
        var next = obligation;
        while (seen.Add(next) && !Organization.IsObligation(next) && Book.Wholes.TryGetValue(next, out var wholes) && wholes.TryAt(Point, out var whole)
            && SplitOf(whole)?.Parts.FirstOrDefault(part => part.Id == next) is { } part)
        {
            found.Add((whole, part));
            next = whole;
        }

        return found;
    }
}
