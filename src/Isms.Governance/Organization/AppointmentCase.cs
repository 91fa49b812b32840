namespace Isms.Governance.Organization;

/// <summary>An appointment as it would be made.</summary>
internal sealed record AppointmentCase(OrganizationDocket Docket, Appointment Requested) : OrganizationCase(Docket), INaming
{
    public IEnumerable<EntryReference> Names =>
        [Requested.Position, Requested.Person, .. (Requested.Carries?.Activities ?? []).Concat(Requested.AuthorisedFor).Select(each => (EntryReference)each)];

    /// <summary>The period over which the person would fill the position, a departure that is on record already counted.</summary>
    internal Interval Span
    {
        get
        {
            var until = Instant.Min(Requested.Until ?? Instant.MaxValue, Then.Gone(Requested.Person, Then.Instant) ?? Instant.MaxValue);
            return new(Then.Instant, until == Instant.MaxValue ? null : until);
        }
    }

    internal PersonAppointed Event => new() { Decided = Moment.Decided, EffectiveFrom = Moment.EffectiveFrom, Appointment = Requested };
}
