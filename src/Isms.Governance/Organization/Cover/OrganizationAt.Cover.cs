namespace Isms.Governance.Organization;

internal readonly partial record struct OrganizationAt
{
    /// <summary>Why nobody who is present fills a seat; null when somebody does, or when there is no such seat.</summary>
    internal Interruption? InterruptionOf(PositionId seat)
    {
        if (!Exists(seat) || (Incumbent(seat) is var incumbent && incumbent.Person is { } filling && !IsAbsent(filling)))
        {
            return null;
        }

        if ((incumbent.IsActing ? incumbent.Absent : incumbent.Person) is { } regular)
        {
            // Whoever acts: what counts is the absence of the regular holder, where that is on record.
            var absence = AbsenceOf(regular) ?? AbsenceOf(incumbent.Person!.Value)!;
            return new(seat, absence, absence.Since);
        }

        var instant = Instant;
        var ended = Terms(seat).Where(term => term.Appointment.Kind is AppointmentKind.Substantive && term.Until <= instant).Select(term => (Instant?)term.Until).Max();
        return new(seat, null, ended ?? ExistsSince(seat)!.Value);
    }

    /// <summary>That the acting holder of a seat stands in.</summary>
    internal StandIn ActingIn(Incumbent seat)
    {
        var instant = Instant;
        var acting = Terms(seat.Position).Last(term => term.Holds(instant) && term.Appointment.Kind is AppointmentKind.Acting).Appointment;
        return new()
        {
            Seat = seat.Position, Through = seat.Position, Absent = seat.Absent, Instrument = acting.Instrument, Terms = [new(acting.Carries, [])],
        };
    }

    /// <summary>The ways in which a person may stand in through the seats that the person fills.</summary>
    internal IEnumerable<StandIn> StandInsBy(IEnumerable<Incumbent> seats)
    {
        var organization = this;
        return !Book.Cover.HasStandIns ? [] : seats.SelectMany(through => organization.Book.Cover.SeatsCoveredBy(through.Position)
            .SelectMany(organization.StandInsFor).Where(standIn => standIn.Through == through.Position));
    }

    /// <summary>Everybody who may stand in for a seat, now or not: deputies, then successors in their order.</summary>
    internal IEnumerable<StandIn> StandInsFor(PositionId seat)
    {
        if (!Book.Cover.HasStandIns || !Exists(seat))
        {
            return [];
        }

        var organization = this;
        var interruption = InterruptionOf(seat);
        var deputies = DeputiesOf(seat).Select(deputy => organization.Deputy(deputy, interruption));
        return OrderFor(seat) is not { } order ? deputies : deputies.Concat(Successors(order, interruption));
    }

    /// <summary>Those who stand in for a seat now and are there themselves.</summary>
    internal IEnumerable<StandIn> ActingFor(PositionId seat)
    {
        var organization = this;
        return (Incumbent(seat) is { IsActing: true, AbsentSince: null } acting ? [ActingIn(acting)] : Array.Empty<StandIn>())
            .Concat(StandInsFor(seat).Where(standIn => standIn.Obstacle is null && organization.Incumbent(standIn.Through) is { Person: not null, AbsentSince: null }));
    }

    /// <summary>The deputies of a seat that are named and not ended, by their ids.</summary>
    internal IEnumerable<DeputyNamed> DeputiesOf(PositionId seat)
    {
        var (organization, instant) = (this, Instant);
        return DeputyTerms(seat).Where(term => term.Holds(instant) && organization.Exists(term.Value.Deputy))
            .Select(term => term.Value).OrderBy(named => named.Deputy.Value, StringComparer.Ordinal);
    }

    /// <summary>The deputies ever named for a seat, as known, each over the period in which it is one.</summary>
    internal IEnumerable<Term<DeputyNamed>> DeputyTerms(PositionId seat)
    {
        var (known, ends) = (Point.Known, Book.Cover.DeputyEnds.GetValueOrDefault(seat, AppendList<Recorded<DeputyEnded>>.Empty));
        return Book.Cover.Deputies.GetValueOrDefault(seat, AppendList<Recorded<DeputyNamed>>.Empty).Items().Where(named => known.Includes(named.Sequence))
            .Select(named => new Term<DeputyNamed>(named.Value, named.Value.EffectiveFrom, ends.Items()
                .Where(end => known.Includes(end.Sequence) && end.Value.Deputy == named.Value.Deputy && end.Value.EffectiveFrom > named.Value.EffectiveFrom)
                .Select(end => end.Value.EffectiveFrom).Append(named.Value.Until ?? Instant.MaxValue).Min()));
    }

    private StandIn Deputy(DeputyNamed named, Interruption? interruption) => new()
    {
        Seat = named.Seat, Through = named.Deputy, Absent = interruption?.Absence?.Person, Kind = StandInKind.Deputy, Principals = FillingOf(named.Seat),
        Terms = [.. TermsOf(named.Deputy, new(named.Carries, named.Activities)), .. BoundsOf(named)],
        Obstacle = interruption is not null ? null : Rule.D19.Broken(
            $"position `{named.Deputy}` is only deputy of position `{named.Seat}`: `{Incumbent(named.Seat).Person}` {(Incumbent(named.Seat).IsActing ? "acts in" : "fills")} it and is present",
            "let the holder act, or record the absence", named.Seat.Value, named.Deputy.Value),
    };

    /// <summary>On what terms who named a deputy acted in the seat then; none where the hand was another one.</summary>
    private ValueList<StandInTerms> BoundsOf(DeputyNamed named)
    {
        var then = At(named.Decided.At);
        return then.Incumbent(named.Seat) is { IsActing: true, Person: { } acting } seat && named.Decided.Everyone.Contains(acting)
            && !then.AboveAny(named.Seat).Any(named.Decided.Everyone.Contains) ? then.ActingIn(seat).Terms : [];
    }

    /// <summary>Who may decide about a seat besides who fills it: who fills a position above it, the head and the chair of the governing body.</summary>
    private IEnumerable<PersonId> AboveAny(PositionId seat)
    {
        var organization = this;
        return Above(seat).Append(Head ?? seat).Append((GoverningBody is { } body ? Find(body)?.Chair : null) ?? seat).Where(position => position != seat)
            .Select(position => organization.Incumbent(position).Person).OfType<PersonId>();
    }

    /// <summary>Who fills a seat, and the regular holder behind who acts in it.</summary>
    private ValueList<PersonId> FillingOf(PositionId seat) => Incumbent(seat) is var incumbent ? new[] { incumbent.Person, incumbent.Absent }.OfType<PersonId>().ToValueList() : [];

    /// <summary>What bounds a stand-in: its own terms, and those on which somebody acts in its position.</summary>
    private ValueList<StandInTerms> TermsOf(PositionId through, StandInTerms own) =>
        Incumbent(through) is { IsActing: true } acting ? [own, .. ActingIn(acting).Terms] : [own];
}
