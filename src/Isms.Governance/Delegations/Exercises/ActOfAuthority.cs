namespace Isms.Governance.Delegations;

/// <summary>An act of exercising power, as it is done or as it is reported: who did what, for whom, under what.</summary>
/// <remarks>The same id with the same content changes nothing; other content under the same id is refused.</remarks>
public abstract record ActOfAuthority : DelegationCommand
{
    /// <summary>The id of the exercise.</summary>
    public required ExerciseId Id { get; init; }

    /// <summary>Who acts.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <inheritdoc cref="AuthorityQuestion.Kind"/>
    public ActKinds Kind { get; init => field = Matter.OneKind(value); } = ActKinds.Decide;

    /// <summary>The amount.</summary>
    public Money? Amount { get; init; }

    /// <summary>The circumstance; by default the default context.</summary>
    public ContextId? Context { get; init; }

    /// <summary>The unit for which one acts.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The seat through which one claims to act; null for whichever suffices.</summary>
    public PositionId? Seat { get; init; }

    /// <summary>The delegation under which one claims to act, alone or with its delegate; null for whichever suffices.</summary>
    public InstrumentItem? Under { get; init; }

    /// <summary>Who signs, or in a body decides, together with <see cref="Person"/>.</summary>
    public ValueList<PersonId> With { get; init => field = value ?? []; } = [];

    /// <summary>The conditions and instructions that are stated as met.</summary>
    public ValueList<ConditionId> ConditionsMet { get; init => field = value ?? []; } = [];

    /// <summary>What was acted on: a digest or another reference.</summary>
    public string? Object { get; init; }

    /// <summary>The case to which the act belongs.</summary>
    public CaseId? Case { get; init; }

    /// <summary>Who requested it.</summary>
    public PersonId? RequestedBy { get; init; }

    /// <summary>Who gains by it, besides the requester.</summary>
    public ValueList<PersonId> Beneficiaries { get; init => field = value ?? []; } = [];

    /// <summary>The ruling on this act where it is part of a larger one, on whose docket it stands.</summary>
    internal Ruling Within(DelegationDocket docket) => Decide(docket);

    /// <summary>The act as it would be recorded, what the library fills in left open.</summary>
    private protected AuthorityExercised Asked(Moment moment) => new()
    {
        Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Id = Id, Person = Person, Activity = Activity, ActKind = Kind,
        Amount = Amount, Context = Context, Unit = Unit, Seat = Seat, Under = Under, With = With, ConditionsMet = ConditionsMet,
        Object = Object is null ? null : Guard.Against.NullOrWhiteSpace(Object), Case = Case, RequestedBy = RequestedBy,
        Beneficiaries = Beneficiaries,
    };

    /// <summary>The case that the rules judge; throws where the command breaks its contract.</summary>
    private protected ExerciseCase CaseOf(DelegationDocket docket, AuthorityExercised asked)
    {
        Values.Id.Named(Id);
        Values.Id.Named(Person);
        foreach (var met in ConditionsMet)
        {
            Values.Id.Named(met, nameof(ConditionsMet));
        }

        if (Case is { } @case)
        {
            Values.Id.Named(@case);
        }

        return new(docket, asked);
    }

    /// <summary>Whether the exercise on record says what is asked; what the command leaves to the library is not compared.</summary>
    private protected bool IsSame(AuthorityExercised existing, AuthorityExercised asked) => existing == asked with
    {
        Decided = existing.Decided,
        EffectiveFrom = EffectiveFrom is null && DecidedAt is null ? existing.EffectiveFrom : asked.EffectiveFrom,
        Under = Under is null || Under == existing.Under?.Alone ? existing.Under : Under,
        Seat = Seat ?? existing.Seat,
        CountsUnder = existing.CountsUnder,
        CountsFor = existing.CountsFor,
        Capacity = existing.Capacity,
        OnBehalfOf = existing.OnBehalfOf,
    };
}
