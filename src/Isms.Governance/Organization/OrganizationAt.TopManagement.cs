namespace Isms.Governance.Organization;

internal readonly partial record struct OrganizationAt
{
    internal Establishment? Scope => Book.Scope.At(Point);

    /// <summary>The scope as established at whatever instant, with that instant.</summary>
    internal (Establishment Scope, Instant From)? Established => Book.Scope.Known(Point.Known) is [var first, ..] ? (first.Value, first.From) : null;

    internal bool IsClosed => Book.Closed.HasEnded(Point);

    internal bool IsOpen => Scope is not null && !IsClosed;

    internal DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Scope?.TimeZone ?? "UTC") ?? DateTimeZone.Utc;

    internal PositionId? Head => IsOpen ? Book.TopManagement.HeadAt(Point) : null;

    /// <summary>The positions of top management, the head first; none before establishment and after closing.</summary>
    internal IEnumerable<PositionId> TopManagement => IsOpen ? Book.TopManagement.At(Point) : [];

    internal bool IsTop(PositionId position) => IsOpen && Book.TopManagement.Includes(position, Point);

    /// <summary>The persons who fill the positions of top management, each once.</summary>
    internal IEnumerable<PersonId> TopManagers
    {
        get
        {
            var organization = this;
            return TopManagement.Select(position => organization.Accountable(position).Person).OfType<PersonId>().Distinct();
        }
    }

    /// <summary>The periods over which a position is in top management while the scope is open.</summary>
    internal IEnumerable<Interval> Designations(PositionId position)
    {
        Interval open = new(null, Book.Closed.Earliest(Point.Known)?.At);
        return Book.TopManagement.Spans(position, Point.Known).Select(span => span.Intersect(open)).Where(span => !span.IsEmpty);
    }

    /// <summary>Whether the position has been in top management ever since an instant.</summary>
    internal bool IsTopSince(PositionId position, Instant from) => IsOpen && Book.TopManagement.IncludesThroughout(position, from, Point);

    internal BodyId? GoverningBody => Book.GoverningBody.At(Point);

    /// <summary>Which body is the governing body over which period.</summary>
    internal IEnumerable<(BodyId? Body, Interval Span)> GoverningBodySpans
    {
        get
        {
            var known = Book.GoverningBody.Known(Point.Known);
            return known.Select((entry, i) => (entry.Value, new Interval(entry.From, i + 1 < known.Count ? known[i + 1].From : null)));
        }
    }

    internal bool MayHoldOriginally(Party holder) =>
        (holder.Position is { } position && IsTop(position)) || (holder.Body is { } body && body == GoverningBody);

    /// <summary>The adopted editions, in the order of their ids.</summary>
    internal IEnumerable<Edition> Editions
    {
        get
        {
            foreach (var (id, adopted) in Book.Editions)
            {
                if (adopted.At(Point) && FindEdition(id) is { } edition)
                {
                    yield return edition;
                }
            }
        }
    }

    /// <summary>The edition with this id, built in or registered; null when there is none.</summary>
    internal Edition? FindEdition(EditionId id) => Edition.Find(id) ?? (Book.Catalogues.TryGetValue(id, out var registered) ? registered.At(Point) : null);

    /// <summary>The edition that a host has registered under an id, whenever it takes effect; null when there is none.</summary>
    internal Edition? RegisteredEdition(EditionId id) =>
        Book.Catalogues.TryGetValue(id, out var registered) && registered.Known(Point.Known) is [.., var last] ? last.Value : null;

    internal Requirement? Requirement(ObligationId obligation)
    {
        foreach (var edition in Editions)
        {
            if (edition[obligation] is { } requirement)
            {
                return requirement;
            }
        }

        return null;
    }

    internal bool IsObligation(ObligationId obligation) => Requirement(obligation) is not null;

    /// <summary>
    /// The kinds of act that may leave top management for an activity: what its delegability allows, and never more than the
    /// actor rules of the obligations that it and everything wider discharge.
    /// </summary>
    internal ActKinds MayLeave(ActivityId activity)
    {
        var (kinds, nearest) = (ActKinds.All, default(Delegability?));
        foreach (var each in Line<Activity>(activity))
        {
            nearest ??= each.Delegability;
            foreach (var obligation in each.Discharges)
            {
                kinds &= Requirement(obligation)?.Actor switch
                {
                    ActorRule.Personal => ActKinds.Prepare,
                    ActorRule.Decides => ActKinds.Prepare | ActKinds.Perform,
                    _ => ActKinds.All,
                };
            }
        }

        return kinds & nearest switch
        {
            Delegability.HolderOnly => ActKinds.Prepare,
            Delegability.TopManagement => ActKinds.Prepare | ActKinds.Perform,
            _ => ActKinds.All,
        };
    }
}
