namespace Isms.Governance.Organization;

/// <summary>Asks that a position be on record and, where a holder is named, that the person fill it from the same instant on.</summary>
/// <remarks>
/// A holder who is not on record yet is registered too. The same entry again changes nothing; other content under the same id is
/// refused. The appointment keeps the rules of <see cref="AppointPerson"/>.
/// </remarks>
public sealed record RegisterPosition : OrganizationCommand
{
    /// <summary>The id of the position.</summary>
    public required PositionId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; init; }

    /// <summary>The unit that the position belongs to.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The level of the position.</summary>
    public LevelId? Level { get; init; }

    /// <summary>The classes that the position belongs to.</summary>
    public ValueList<ClassId> Classes { get; init => field = value ?? []; } = [];

    /// <summary>The position that this one reports to; null at the top.</summary>
    public PositionId? ReportsTo { get; init; }

    /// <summary>Who is to fill it as regular holder; null to leave it vacant.</summary>
    public PersonId? Holder { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        var position = new Position { Id = Id, Title = Title, Unit = Unit, Level = Level, Classes = Classes, ReportsTo = ReportsTo };
        var steps = Steps.From(docket).Then(next => EntryRules.Register(next, position, EffectiveFrom is not null));
        return (Holder is { } holder && !WasSeatedAtOnce(docket, holder) ? steps.Seat(holder, Id) : steps).ToRuling();
    }

    // A repetition finds the holder seated when the position was registered, even where another one has followed since.
    private bool WasSeatedAtOnce(OrganizationDocket docket, PersonId holder)
    {
        var since = docket.Then.ExistsSince(Id);
        return docket.Then.Terms(Id).Any(term =>
            term.From == since && term.Appointment == new Appointment { Position = Id, Person = holder });
    }
}
