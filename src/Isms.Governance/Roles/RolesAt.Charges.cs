namespace Isms.Governance.Roles;

internal readonly partial record struct RolesAt
{
    /// <summary>The role as it is; null while there is none.</summary>
    internal Role? Find(RoleId id) => IsRetired(id) ? null : Book.Records.Of<RoleEvent>(id.Value, Point).Select(ContentOf).LastOrDefault(role => role is not null);

    /// <summary>The roles as they are, in the order of their ids.</summary>
    internal IEnumerable<Role> Roles
    {
        get
        {
            var roles = this;
            return Book.Records.Of<RoleDefined>(Point).Select(defined => roles.Find(defined.Role.Id)).OfType<Role>().OrderBy(role => role.Id.Value, StringComparer.Ordinal);
        }
    }

    /// <summary>How a role was defined, whenever that takes effect; null where it never was.</summary>
    internal RoleDefined? DefinitionOf(RoleId id) => Book.Records.Known<RoleDefined>(id.Value, Point.Known).FirstOrDefault();

    internal bool IsRetired(RoleId id) => Book.Records.Of<RoleRetired>(id.Value, Point).Any();

    /// <summary>What is known of a role over all time: one version after the other.</summary>
    internal IEnumerable<(Role Role, Interval Span)> VersionsOf(RoleId id)
    {
        var retired = Book.Records.Known<RoleRetired>(id.Value, Point.Known).Select(each => (Instant?)each.EffectiveFrom).Min();
        var versions = Book.Records.Known<RoleEvent>(id.Value, Point.Known).Where(each => ContentOf(each) is not null).ToArray();
        return versions.Select((each, i) => (ContentOf(each)!, new Interval(each.EffectiveFrom, i + 1 < versions.Length ? versions[i + 1].EffectiveFrom : null)
            .Intersect(new(null, retired)))).Where(version => !version.Item2.IsEmpty);
    }

    /// <summary>What is known of who holds a role or a mandate: each from its first instant until its own end or until it was ended before.</summary>
    internal IEnumerable<ChargeTerm> TermsOf(Charge charge) => charge.Role is { } role ? TermsOf(role) : TermsOf(charge.Mandate!.Value);

    /// <inheritdoc cref="TermsOf(Charge)"/>
    internal IEnumerable<ChargeTerm> TermsOf(RoleId role)
    {
        var retired = Book.Records.IsEmpty ? null : Book.Records.Known<RoleRetired>(role.Value, Point.Known).Select(each => (Instant?)each.EffectiveFrom).Min();
        return Terms<RoleAssigned, RoleRelieved>(role.Value, (assigned, relieved) => assigned.Position == relieved.Position, assigned =>
            new(new(role, null), assigned.Position, assigned.Decided, assigned.Until, new Interval(assigned.EffectiveFrom, assigned.Until).Intersect(new(null, retired))));
    }

    /// <inheritdoc cref="TermsOf(Charge)"/>
    internal IEnumerable<ChargeTerm> TermsOf(Mandate53 mandate) => Terms<MandateGiven, MandateEnded>(mandate.Name, (given, ended) => (given.Mandate, given.Position) == (ended.Mandate, ended.Position),
        given => new(new(null, mandate), given.Position, given.Decided, given.Until, new(given.EffectiveFrom, given.Until)));

    /// <summary>Who holds which role or mandate now: roles in the order of their ids, then the mandates.</summary>
    internal IEnumerable<ChargeTerm> Held()
    {
        var (roles, instant) = (this, Instant);
        return Book.Records.IsEmpty ? [] : Book.Records.Known<RoleDefined>(Point.Known).Select(defined => defined.Role.Id).Distinct().OrderBy(role => role.Value, StringComparer.Ordinal)
            .SelectMany(role => roles.TermsOf(role)).Concat(Enum.GetValues<Mandate53>().SelectMany(mandate => roles.TermsOf(mandate)))
            .Where(term => term.Span.Contains(instant) && roles.Organization.Exists(term.Position)).DistinctBy(term => (term.Charge, term.Position));
    }

    /// <summary>The instants at which something has been left unsaid or unacknowledged for too long.</summary>
    internal IEnumerable<Instant> Turns(Period within)
    {
        var organization = Organization;
        return Held().SelectMany(term => organization.Terms(term.Position).Where(each => each.Holds(organization.Instant)).Select(each => Instant.Max(each.From, term.Span.From)).Append(term.Span.From))
            .Select(since => organization.Later(since, within));
    }

    /// <summary>Since when and until when a position holds a role or a mandate; null where it does not now.</summary>
    internal ChargeTerm? TermOf(Charge charge, PositionId position)
    {
        var instant = Instant;
        return TermsOf(charge).Where(term => term.Position == position && term.Span.Contains(instant)).Select(term => (ChargeTerm?)term).FirstOrDefault();
    }

    /// <summary>Whether a position held a role or a mandate before, or still does.</summary>
    internal bool WasHeld(Charge charge, PositionId position) => Before(charge, position).Any();

    internal bool IsOver(RoleId role, PositionId position) => IsOver(new Charge(role, null), position);

    internal bool IsOver(Mandate53 mandate, PositionId position) => IsOver(new Charge(null, mandate), position);

    /// <summary>Where it was made known that a position holds a role or a mandate, up to now.</summary>
    internal IEnumerable<AssignmentCommunicated> Communications(Charge charge, PositionId position) =>
        Book.Records.Of<AssignmentCommunicated>(charge.Name, Point).Where(each => each.Charge == charge && each.Position == position);

    /// <summary>When a term was first made known: at the earliest when it was decided; null where it was not.</summary>
    internal AssignmentCommunicated? Communicated(ChargeTerm term) => Communications(term.Charge, term.Position).FirstOrDefault(each => each.EffectiveFrom >= term.Decided.At);

    /// <summary>When a person first acknowledged a term; null where they did not.</summary>
    internal Instant? Acknowledged(ChargeTerm term, PersonId person) => Book.Records.Of<AssignmentAcknowledged>(term.Charge.Name, Point)
        .Where(each => each.Charge == term.Charge && each.Position == term.Position && each.Person == person && each.EffectiveFrom >= term.Span.From)
        .Select(each => (Instant?)each.EffectiveFrom).FirstOrDefault();

    /// <summary>What positions hold by roles and classes by the letter R, at whatever instant.</summary>
    internal IEnumerable<Hold> AllDuties()
    {
        var roles = this;
        return Book.Records.IsEmpty ? [] : Book.Duties(Point.Known, () => [.. roles.Book.Records.Known<RoleDefined>(roles.Point.Known).Select(defined => defined.Role.Id).Distinct()
            .SelectMany(role => roles.TermsOf(role).SelectMany(term => roles.HoldsBy(role, term.Position, term.Span))), .. roles.ClassDuties()]);
    }

    /// <summary>The same now.</summary>
    internal IEnumerable<Hold> Duties()
    {
        var (instant, organization) = (Instant, Organization);
        return AllDuties().Where(hold => hold.Period.Contains(instant) && organization.Exists(hold.Party.Entry));
    }

    /// <summary>The same at whatever instant, as far as one of the activities is named.</summary>
    internal IEnumerable<Hold> DutiesOf(IReadOnlyCollection<ActivityId> activities) => AllDuties().Where(hold => hold.Activities.Any(activities.Contains));

    /// <summary>What a position holds by a role over a period, version by version of the role.</summary>
    internal IEnumerable<Hold> HoldsBy(RoleId role, PositionId position, Interval during) => VersionsOf(role)
        .Select(version => HoldBy(version.Role, position, version.Span.Intersect(during))).Where(hold => !hold.Period.IsEmpty && hold.Activities.Count > 0);

    internal static Hold HoldBy(Role role, PositionId position, Interval during) => new($"the role `{role.Id}`", position, role.Responsibilities, null, during);

    private static Role? ContentOf(RoleEvent @event) => @event switch
    {
        RoleDefined defined => defined.Role,
        RoleChanged changed => changed.Role,
        _ => null,
    };

    private bool IsOver(Charge charge, PositionId position)
    {
        var (terms, instant) = (Before(charge, position).ToArray(), Instant);
        return terms.Length > 0 && !terms.Any(term => term.Span.Until > instant);
    }

    private IEnumerable<ChargeTerm> Before(Charge charge, PositionId position)
    {
        var instant = Instant;
        return TermsOf(charge).Where(term => term.Position == position && term.Span.From < instant);
    }

    /// <summary>What begins by one kind of record and ends at its own end, or by the earliest later record of another kind.</summary>
    private IEnumerable<ChargeTerm> Terms<TStart, TEnd>(string about, Func<TStart, TEnd, bool> ends, Func<TStart, ChargeTerm> term)
        where TStart : RoleEvent
        where TEnd : RoleEvent
    {
        AsOf always = new(Instant.MaxValue, Point.Known);
        var over = Book.Records.Facts<TEnd>(about, always).ToArray();
        return Book.Records.Facts<TStart>(about, always).Select(fact =>
        {
            var found = term(fact.Event);
            var ended = over.Where(end => ends(fact.Event, end.Event) && (end.Event.EffectiveFrom > fact.Event.EffectiveFrom
                || (end.Event.EffectiveFrom == fact.Event.EffectiveFrom && end.Stamp.Sequence > fact.Stamp.Sequence))).Select(end => (Instant?)end.Event.EffectiveFrom).Min();
            return found with { Span = found.Span.Intersect(new(null, ended)) };
        }).Where(found => !found.Span.IsEmpty);
    }
}
