namespace Isms.Governance.Accountability;

internal readonly partial record struct AccountabilityAt
{
    /// <summary>The instants up to this one, from the establishment of the scope on, at which who answers may have changed: between two of them nobody did.</summary>
    internal IEnumerable<Instant> Changes
    {
        get
        {
            var (organization, known, now) = (Organization, Point.Known, Instant);
            if (organization.Established is not { From: var opened })
            {
                return [];
            }

            var seats = organization.Book.TopManagement.UpTo(Point).ToArray();
            return seats.SelectMany(position => organization.Designations(position).SelectMany(span => new[] { span.From, span.Until }))
                .Concat(seats.SelectMany(position => organization.Terms(position)).Where(IsRegular).SelectMany(term => new[] { term.From, term.Until }))
                .Concat(Book.Allocations.Values.SelectMany(allocations => allocations.Known(known)).Select(allocation => allocation.From))
                .Append(opened).Where(at => at >= opened && at <= now).Distinct().Order();
        }
    }

    /// <summary>The positions that answer for an obligation, each with its regular holder: whoever acts in it holds it for a time only.</summary>
    internal IEnumerable<(PositionId Position, PersonId? Person)> RegularlyAnswering(ObligationId obligation)
    {
        var organization = Organization;
        return Holders(obligation).Select(position => (position, organization.Accountable(position) is { IsActing: true, Absent: var absent } ? absent : organization.Accountable(position).Person));
    }

    /// <summary>Who last held a position regularly, and no longer does; null when nobody did.</summary>
    internal PersonId? LastRegular(PositionId position)
    {
        var now = Instant;
        return Organization.Terms(position).Where(term => IsRegular(term) && term.Until <= now).OrderBy(term => term.Until).LastOrDefault() is { Appointment: { } last } ? last.Person : null;
    }

    private static bool IsRegular(Seat.Term term) => term.Appointment.Kind is not AppointmentKind.Acting;
}
