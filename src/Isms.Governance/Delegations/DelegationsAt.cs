using Isms.Governance.Accountability;
using Isms.Governance.Competence;
using Isms.Governance.Roles;

namespace Isms.Governance.Delegations;

/// <summary>The delegations at an instant, as known at a place of the journal, with all that their rules read.</summary>
internal readonly partial record struct DelegationsAt(AccountabilityAt Accountability, CompetenceBook Competences, RoleBook RoleBook, DelegationBook Book, Recall? Recall = null)
{
    internal OrganizationAt Organization => Accountability.Organization;

    internal CompetenceAt Competence => new(Organization, Competences);

    internal RolesAt Roles => new(Organization, RoleBook);

    internal AsOf Point => Organization.Point;

    internal Instant Instant => Point.Effective;

    internal DelegationsAt At(Instant effective) => this with { Accountability = Accountability with { Organization = Organization.At(effective) }, Recall = null };

    /// <summary>The same, for going through all of them more than once.</summary>
    internal DelegationsAt Recalling() => Recall is null ? this with { Recall = NewRecall() } : this;

    internal Recall NewRecall() => new(Book.All.Count, Recall?.Lasting ?? new());

    /// <summary>The known grants that a name stands for: several where one item has several delegates and none is named.</summary>
    internal IReadOnlyList<Grant> Named(InstrumentItem item)
    {
        var known = Point.Known;
        return [.. Book.At(item).Items().Where(grant => known.Includes(grant.Sequence) && (item.Delegate is null || grant.Terms.To == item.Delegate))];
    }

    /// <summary>The grant as the known record has it: itself, unless a correction stands in its place.</summary>
    internal Grant Current(Grant grant) => Point.Known.Includes(grant.Sequence) ? grant : Named(grant.Name) is [.., var last] ? last : grant;

    /// <summary>Every known grant, in the order in which they were recorded.</summary>
    internal IEnumerable<Grant> Known
    {
        get
        {
            var known = Point.Known;
            return Book.All.Items().Where(grant => known.Includes(grant.Sequence));
        }
    }

    /// <summary>Those that are in force, everything above them counted.</summary>
    internal IEnumerable<Grant> Active => Recall is { } recall ? recall.Active ??= [.. Known.Where(IsActive)] : Known.Where(IsActive);

    internal IEnumerable<Grant> Below(Grant grant)
    {
        var known = Point.Known;
        return Book.Below(grant).Items().Where(child => known.Includes(child.Sequence));
    }

    internal IEnumerable<Grant> HeldBy(EntryReference @delegate)
    {
        var known = Point.Known;
        return Book.HeldBy(@delegate).Items().Where(grant => known.Includes(grant.Sequence));
    }

    /// <summary>The known grants whose activities cover this one.</summary>
    internal IEnumerable<Grant> Covering(ActivityId activity)
    {
        var (book, known) = (Book, Point.Known);
        return Organization.Line<Activity>(activity).SelectMany(each => book.For(each.Id).Items()).Where(grant => known.Includes(grant.Sequence)).Distinct();
    }

    internal bool Covers(Grant grant, ActivityId activity)
    {
        for (var each = grant; each is not null; each = each.Parent)
        {
            if (!IsWithin(each.Mandate.Activities, activity))
            {
                return false;
            }
        }

        return IsRooted(grant.Root, activity);
    }

    private bool IsWithin(ValueList<ActivityId> activities, ActivityId activity)
    {
        foreach (var wider in activities.AsSpan())
        {
            if (Organization.Covers(wider, activity))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the delegator held an activity originally when it granted, or when the activity came; what it named was judged then.
    /// A part that somebody else holds does not come along with the whole.
    /// </summary>
    private bool IsRooted(Grant root, ActivityId activity)
    {
        if (root.Mandate.Activities.AsSpan().Contains(activity))
        {
            return true;
        }

        var decided = root.Terms.Decided.At;
        return OriginalHolders(activity, Exists(activity, decided) ? decided : Organization.ExistsSince(activity) ?? decided).AsSpan().Contains(root.Terms.From);
    }

    /// <summary>Who held an activity originally at an instant.</summary>
    internal ValueList<Party> OriginalHolders(ActivityId activity, Instant at)
    {
        if (Recall is null)
        {
            return Accountability.At(at).OriginalHolders(activity);
        }

        if (!Recall.Lasting.OriginalHolders.TryGetValue((activity, at), out var holders))
        {
            Recall.Lasting.OriginalHolders[(activity, at)] = holders = Accountability.At(at).OriginalHolders(activity);
        }

        return holders;
    }

    /// <summary>How a grant stands, everything above it counted.</summary>
    internal Standing StandingOf(Grant grant) =>
        Recall is null || !grant.IsRecorded ? StandingInChain(grant) : Recall.InChain[grant.Place] ??= StandingInChain(grant);

    private Standing StandingInChain(Grant grant)
    {
        var own = OwnStanding(grant);
        return own is not Standing.Active || grant.Parent is not { } above || (IsOnRecord(above) && StandingOf(above) is Standing.Active) ? own : Standing.BrokenAbove;
    }

    /// <summary>Whether a grant is known, as first recorded or as a correction has it: between the two records of a correction it is not.</summary>
    private bool IsOnRecord(Grant grant) => Point.Known.Includes(grant.Sequence) || Named(grant.Name).Count > 0;

    internal bool IsActive(Grant grant) => StandingOf(grant) is Standing.Active;

    /// <summary>How a grant stands, for itself.</summary>
    internal Standing OwnStanding(Grant grant) =>
        Recall is null || !grant.IsRecorded ? StandingAlone(grant) : Recall.Alone[grant.Place] ??= StandingAlone(grant);

    private Standing StandingAlone(Grant grant)
    {
        var fate = Book.FateOf(grant);
        return Ended(grant, fate) is { } ended ? ended
            : grant.From > Instant ? Standing.NotStarted
            : grant.Until <= Instant ? Standing.Expired
            : grant.Terms.AcceptanceRequired && !fate.Acceptances.HasEnded(Point) ? Standing.NotAccepted
            : fate.Suspensions.Hold(Point) ? Standing.Suspended
            : Standing.Active;
    }

    /// <summary>Whether a grant is over for itself.</summary>
    internal bool IsOver(Grant grant) => IsAnEnd(OwnStanding(grant));

    /// <summary>Whether what stands so is over for itself, whatever is above it.</summary>
    internal static bool IsAnEnd(Standing standing) => standing is Standing.Expired or Standing.Revoked or Standing.Declined or Standing.Superseded or Standing.Lapsed;

    /// <summary>The known act or lapse that has ended the grant, its scheduled term left aside; null when there is none.</summary>
    internal Standing? Ended(Grant grant) => Ended(grant, Book.FateOf(grant));

    private Standing? Ended(Grant grant, Fate fate)
    {
        if (fate.Ends.Earliest(Point.Known) is { } end && end.At <= Instant)
        {
            return end.Value.Kind switch { EndKind.Declined => Standing.Declined, EndKind.Superseded => Standing.Superseded, _ => Standing.Revoked };
        }

        return HasLapsed(grant) ? Standing.Lapsed : null;
    }

    /// <summary>When a grant is over for itself, by its term or by a known act, whenever that takes effect.</summary>
    internal Instant EndOf(Grant grant) =>
        Book.FateOf(grant).Ends.Earliest(Point.Known) is { } end ? Instant.Min(end.At, grant.Until) : grant.Until;

    /// <summary>When a grant is over, everything above it counted.</summary>
    internal Instant EndOfChain(Grant grant) => Recall is null || !grant.IsRecorded ? EndInChain(grant) : Recall.Over[grant.Place] ??= EndInChain(grant);

    private Instant EndInChain(Grant grant) => grant.Parent is { } above ? Instant.Min(EndOf(grant), EndOfChain(above)) : EndOf(grant);

    internal bool IsAccepted(Grant grant) => !grant.Terms.AcceptanceRequired || Book.FateOf(grant).Acceptances.HasEnded(Point);

    /// <summary>Whether nothing new is granted below.</summary>
    internal bool IsStopped(Grant grant) => Book.FateOf(grant).Stops.HasEnded(Point);

    internal bool IsSuspended(Grant grant) => Book.FateOf(grant).Suspensions.Hold(Point);

    /// <summary>Whether, as known, it is suspended at an instant or is to be later.</summary>
    internal bool IsHeldAfter(Grant grant, Instant instant) => Book.FateOf(grant).Suspensions.Spans(Point.Known).Any(span => span.Until > instant);

    private bool HasLapsed(Grant grant)
    {
        if (grant.From > Instant)
        {
            return false;
        }

        return Organization.IsClosed
            || HasGone(grant.Terms.To.Entry, grant.From)
            || (grant.Terms.To.Kind is PartyKind.Person && WentSince(grant.Terms.To.Entry, grant.Terms.Decided.At, grant.Key))
            || (grant.Terms.EndsWithDelegator && DelegatorUntil(grant) <= Instant)
            || HaveGone(grant.Mandate.Activities, grant.From);
    }

    private bool HaveGone(ValueList<ActivityId> activities, Instant from)
    {
        foreach (var activity in activities.AsSpan())
        {
            if (!HasGone(activity, from))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an entry was not there at an instant, or went since: what came back under the same id brings no lapsed delegation back.</summary>
    private bool HasGone(EntryReference entry, Instant from) =>
        Entered(entry) is not { } entered || entered.At(Point.At(from)) is null || entered.Took(IsGone, from, Point);

    /// <summary>Whether an entry went at an instant or later; at that very instant only by a record after a place of the journal.</summary>
    private bool WentSince(EntryReference entry, Instant from, long after) => Entered(entry)!.Took(IsGone, from, Point, after);

    /// <summary>Whether an entry exists at an instant.</summary>
    internal bool Exists(EntryReference entry, Instant at) => Entered(entry)?.At(Point.At(at)) is not null;

    /// <summary>What was ever said of an entry; null for nothing.</summary>
    private Timeline<Entry?>? Entered(EntryReference entry)
    {
        if (Recall is null)
        {
            return Organization.Book.Entries.GetValueOrDefault(entry);
        }

        if (!Recall.Lasting.Entered.TryGetValue(entry, out var entered))
        {
            Recall.Lasting.Entered[entry] = entered = Organization.Book.Entries.GetValueOrDefault(entry);
        }

        return entered;
    }

    private static bool IsGone(Entry? value) => value is null;

    /// <summary>Until when the person who granted fills the granting position without a break; for another delegator, until the person leaves.</summary>
    private Instant DelegatorUntil(Grant grant)
    {
        var until = grant.Terms.Decided.At;
        if (grant.Terms.From.Position is not { } position)
        {
            return Organization.Departure(grant.Terms.Decided.By, until) ?? Instant.MaxValue;
        }

        var terms = Organization.Terms(position).ToArray();
        var delegator = Organization.At(until).Incumbent(position).Person;
        while (terms.FirstOrDefault(term => term.Holds(until) && term.Appointment.Person == delegator) is { Appointment: not null } term)
        {
            until = term.Until;
        }

        return until;
    }
}
