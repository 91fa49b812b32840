namespace Isms.Governance.Monitoring;

public sealed partial class MonitoringView
{
    /// <summary>
    /// Which auditors have to do with what is audited, while it is or within the time before that the programme keeps apart: they own it or a part of
    /// it or something wider, carry it out, hold it by a delegation, work in an audited unit, or belong to top management, which answers for all of it.
    /// </summary>
    internal IEnumerable<AuditDependence> Dependences(AuditBrief brief, Instant from, Instant until, AuditProgrammeId? programme)
    {
        var organization = Delegations.Organization;
        var audited = brief.Activities.SelectMany(activity => organization.Line<Activity>(activity).Select(each => each.Id).Union(organization.Narrower(activity)).Append(activity))
            .Distinct().Where(activity => !IsAuditing(activity)).ToArray();
        var since = from.Before((programme is { } id ? Programme(id)?.KeepApart : null) ?? AuditProgramme.Usually, Delegations.Organization.Zone);
        if (since >= until)
        {
            return [];
        }

        var window = new Interval(since, until);
        var ties = Ties(audited).ToArray();
        return brief.Auditors.SelectMany(auditor => Dependences(auditor, brief, ties, window)).Distinct();
    }

    private IEnumerable<AuditDependence> Dependences(PersonId auditor, AuditBrief brief, (Party Party, Interval Span, string Reason)[] ties, Interval window)
    {
        var organization = Delegations.Organization;
        foreach (var (party, span, reason) in ties.Where(tie => Overlap(tie.Span, window)))
        {
            var here = window.Intersect(span);
            if (Seats(party) is { } seats ? seats.SelectMany(seat => organization.Terms(seat)).Any(term => term.Appointment.Person == auditor && Overlap(term, here)) : Is(auditor, party))
            {
                yield return new(auditor, reason);
            }
        }

        foreach (var term in organization.CareerOf(auditor).Where(term => Overlap(term, window)))
        {
            var seat = term.Appointment.Position;
            if (organization.Find(seat)?.Unit is { } unit && brief.Units.FirstOrDefault(wider => organization.Covers(wider, unit)) is { IsDefault: false } audited)
            {
                yield return new(auditor, $"belongs or belonged to the audited unit `{audited}`, as position `{seat}`");
            }

            if (organization.Designations(seat).Any(span => Overlap(term, window.Intersect(span))))
            {
                yield return new(auditor, $"is or was top management, which answers for it, as position `{seat}`");
            }
        }
    }

    /// <summary>Who owns, carries out or holds one of the activities, and when, as far as known.</summary>
    private IEnumerable<(Party Party, Interval Span, string Reason)> Ties(ActivityId[] audited)
    {
        var (delegations, roles) = (Delegations, Delegations.Roles);
        return audited.SelectMany(activity => roles.TermsOf(activity).Select(term => ((Party)term.Assigned.Position, term.Span, $"carries or carried out `{activity}`, as position `{term.Assigned.Position}`"))
                .Concat(roles.Ownerships(activity).Select(each => ((Party)each.Named.Owner, each.Span, $"owns or owned `{activity}`, as position `{each.Named.Owner}`"))))
            .Concat(roles.DutiesOf(audited).Select(hold => (hold.Party, hold.Period, $"carries or carried it out by {hold.Name}")))
            .Concat(audited.Length == 0 ? [] : delegations.Known.Where(grant => grant.Mandate.Activities.Any(audited.Contains)).Select(delegations.HoldOf)
                .Select(hold => (hold.Party, hold.Period, $"holds or held it by {hold.Name}")));
    }

    /// <summary>The positions through which a party holds; null where no position is between.</summary>
    private IEnumerable<PositionId>? Seats(Party party)
    {
        var organization = Delegations.Organization;
        return party.Kind switch
        {
            PartyKind.Position => [PositionId.From(party.Id)],
            PartyKind.Class => organization.PositionsIn(ClassId.From(party.Id)).Except(party.Except),
            PartyKind.Body => organization.Find(BodyId.From(party.Id))?.Members ?? [],
            _ => null,
        };
    }

    private bool Is(PersonId auditor, Party party) => party.Person == auditor
        || (party.Kind is PartyKind.External && Delegations.Organization.Find<Person>(auditor)?.Of is { } provider && provider.Value == party.Id);

    private bool IsAuditing(ActivityId activity) => book.Of<AuditProgrammeAdopted>(Point)
        .Any(adopted => adopted.Programme.Auditing is { } auditing && Delegations.Organization.Covers(auditing, activity));

    private static bool Overlap(Interval one, Interval other) => one.Overlaps(other);

    private static bool Overlap(Seat.Term term, Interval span) => !span.IsEmpty && term.From < span.Until && span.From < term.Until;
}
