using Isms.Governance.Delegations;

namespace Isms.Governance.Records;

/// <summary>Who exercises authority in an act on record, and by what right they claim to. A person alone suffices: <c>By = ada</c>.</summary>
public sealed record Doer
{
    /// <summary>Who acts.</summary>
    public required PersonId Person { get; init; }

    /// <inheritdoc cref="ActOfAuthority.With"/>
    public ValueList<PersonId> With { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="ActOfAuthority.Seat"/>
    public PositionId? Seat { get; init; }

    /// <inheritdoc cref="ActOfAuthority.Under"/>
    public InstrumentItem? Under { get; init; }

    /// <inheritdoc cref="ActOfAuthority.Context"/>
    public ContextId? Context { get; init; }

    /// <inheritdoc cref="ActOfAuthority.Unit"/>
    public UnitId? Unit { get; init; }

    /// <inheritdoc cref="ActOfAuthority.ConditionsMet"/>
    public ValueList<ConditionId> ConditionsMet { get; init => field = value ?? []; } = [];

    /// <summary>Somebody who acts alone, under whatever suffices.</summary>
    public static implicit operator Doer(PersonId person) => new() { Person = person };
}
