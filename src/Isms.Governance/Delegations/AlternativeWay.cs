namespace Isms.Governance.Delegations;

/// <summary>Another way in which the same person may do the same.</summary>
public sealed record AlternativeWay
{
    internal AlternativeWay()
    {
    }

    /// <summary>In which capacity.</summary>
    public required Capacity Capacity { get; init; }

    /// <summary>The seat through which the person would act; null for a named person.</summary>
    public PositionId? Seat { get; init; }

    /// <summary>The delegation, with its delegate; null for an original holder.</summary>
    public InstrumentItem? Item { get; init; }

    /// <summary>That the person would act for a seat that another fills, or nobody.</summary>
    public StandIn? StandIn { get; init; }

    /// <summary>The highest amount, itself included; null for no limit.</summary>
    public Money? Limit { get; init; }

    /// <summary>Whether it counts only under conditions.</summary>
    public bool HasConditions { get; init; }

    /// <summary>The way in one line.</summary>
    public override string ToString() =>
        $"{(StandIn is not null ? StandIn.ToString() : Capacity is Capacity.Upward ? $"from above, as position `{Seat}`" : Item is null ? "as original holder" : "as delegate")}"
        + $"{(Item is null ? string.Empty : $", under `{Item}`")}, {(Limit is null ? "without limit" : $"up to {Limit}")}{(HasConditions ? ", under conditions" : string.Empty)}";
}
