namespace Isms.Governance.Delegations;

/// <summary>Somebody who holds an activity: one step of a ladder of authority.</summary>
public sealed record Holder
{
    internal Holder()
    {
    }

    /// <summary>The original holder or delegate; a member position for a class.</summary>
    public required Party Party { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>The persons who can act; for a body those who fill its member positions. None: vacant.</summary>
    public required ValueList<PersonId> Persons { get; init; }

    /// <summary>The delegation, with its delegate; null for an original holder.</summary>
    public InstrumentItem? Item { get; init; }

    /// <summary>In which capacity who acts would act; an acting holder counts as the holder.</summary>
    public Capacity Capacity { get; internal init; }

    /// <summary>For somebody who stands in, or is above a delegate: the seat whose authority is used. Null for a holder.</summary>
    public PositionId? For { get; internal init; }

    /// <summary>Those of <see cref="Persons"/> who are absent.</summary>
    public ValueList<PersonId> Absent { get; internal init; } = [];

    /// <summary>The highest amount in the context that was asked, itself included; null for no limit.</summary>
    public Money? Limit { get; init; }

    /// <summary>How many delegations lie between the holder and an original holder; 0 for the latter.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether the holding is in force and covers everything that was asked.</summary>
    public required bool IsSufficient { get; init; }

    /// <summary>Why it is not in force or not sufficient; null when it is.</summary>
    public string? Shortfall { get; init; }

    /// <summary>Whether nobody can act: the seat is listed all the same.</summary>
    public bool IsVacant => Persons.Count == 0;

    /// <summary>Whether all who could act are absent: the seat is listed all the same.</summary>
    public bool IsAbsent => !IsVacant && Absent.Count == Persons.Count;

    /// <summary>Whether it covers the context that was asked, to whatever amount.</summary>
    internal bool IsOpen { get; init; } = true;

    private string InWords => Capacity switch
    {
        Capacity.Upward => $"from above position `{For}`, ",
        Capacity.Deputy => $"as deputy for position `{For}`, ",
        Capacity.Succession => $"as successor for position `{For}`, ",
        _ => string.Empty,
    };

    /// <summary>The holder in one line.</summary>
    public override string ToString() =>
        $"{Title} ({(IsVacant ? "vacant" : string.Join(", ", Persons.Select(person => Absent.Contains(person) ? $"{person}, absent" : person.Value)))}), {InWords}{(Party.Kind is PartyKind.Body ? "by its decision, " : "")}{(!IsOpen ? "not in this context" : Limit is null ? "without limit" : $"up to {Limit}")}"
        + (Item is null ? ", original holder" : $", under {Item.Instrument}/{Item.Item}") + (Shortfall is null ? "" : $" ({Shortfall})");
}
