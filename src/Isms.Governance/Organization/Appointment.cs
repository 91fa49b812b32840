namespace Isms.Governance.Organization;

/// <summary>That a person fills a position over a period that starts when the appointment takes effect.</summary>
public sealed record Appointment
{
    /// <summary>The position that is filled.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Who fills it.</summary>
    public required PersonId Person { get; init; }

    /// <summary>Substantive, or acting for a vacant seat or an absent holder.</summary>
    public AppointmentKind Kind { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    /// <summary>The letter or minute that appoints.</summary>
    public string? Instrument { get; init; }

    /// <summary>Why an acting holder is needed, such as a leave.</summary>
    public string? Trigger { get; init; }

    /// <summary>For an acting holder of a seat in top management: whether they are left out as a member of top management.</summary>
    public bool ExcludedFromTopManagement { get; init; }

    /// <summary>For an acting holder: what of the seat's authority it carries; null for what the scheme says at the time.</summary>
    public Carries? Carries { get; init; }

    /// <summary>The activities, with everything that is part of them, for which the person is personally authorised.</summary>
    public ValueList<ActivityId> AuthorisedFor { get; init => field = value ?? []; } = [];

    /// <summary>Throws where the appointment breaks its contract.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, the kind unknown, or the end is not after the start.</exception>
    internal void EnsureSound(Instant from)
    {
        Id.Named(Position);
        Id.Named(Person);
        Guard.Against.EnumOutOfRange(Kind);
        foreach (var activity in AuthorisedFor)
        {
            Id.Named(activity, nameof(AuthorisedFor));
        }

        if (Until <= from)
        {
            throw new ArgumentException("an appointment ends after its start", nameof(from));
        }

        _ = Instrument is null ? null : Guard.Against.NullOrWhiteSpace(Instrument);
        _ = Trigger is null ? null : Guard.Against.NullOrWhiteSpace(Trigger);
        Carries?.EnsureSound();
        if (Carries is not null && Kind is not AppointmentKind.Acting)
        {
            throw new ArgumentException("only an acting appointment says what it carries", nameof(Carries));
        }
    }
}
