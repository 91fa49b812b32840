namespace Isms.Governance.Delegations;

/// <summary>Authority was exercised, or somebody acted as if it were theirs. Whether it was covered is never stored: it is computed when asked.</summary>
/// <remarks>It was done at <see cref="GovernanceEvent.EffectiveFrom"/>; who did it decided it, and who reports it only states it.</remarks>
public sealed record AuthorityExercised : DelegationEvent
{
    /// <summary>The id of the exercise.</summary>
    public required ExerciseId Id { get; init; }

    /// <summary>Who acted.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The kind of act.</summary>
    public ActKinds ActKind { get; init => field = Matter.OneKind(value); } = ActKinds.Decide;

    /// <summary>The amount.</summary>
    public Money? Amount { get; init; }

    /// <summary>The circumstance; null for the default context.</summary>
    public ContextId? Context { get; init; }

    /// <summary>The unit for which they acted.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The seat through which they acted; for a report, as claimed.</summary>
    public PositionId? Seat { get; init; }

    /// <summary>The delegation under which they acted, with its delegate; for a report, as claimed.</summary>
    public InstrumentItem? Under { get; init; }

    /// <summary>For a report that names no delegation: the one whose aggregates the act uses, as it fitted best when it was reported.</summary>
    public InstrumentItem? CountsUnder { get; init; }

    /// <summary>Under a delegation to a class: the member whose own aggregates the act uses; null for <see cref="Seat"/>.</summary>
    public PositionId? CountsFor { get; init; }

    /// <summary>In which capacity they acted; null for a report.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>The original holder on whose behalf they acted; null for a report.</summary>
    public Party? OnBehalfOf { get; init; }

    /// <summary>Who signed, or in a body decided, together with <see cref="Person"/>.</summary>
    public ValueList<PersonId> With { get; init => field = value ?? []; } = [];

    /// <summary>The conditions and instructions that were stated as met.</summary>
    public ValueList<ConditionId> ConditionsMet { get; init => field = value ?? []; } = [];

    /// <summary>What was acted on: a digest or another reference.</summary>
    public string? Object { get; init; }

    /// <summary>The case to which the act belongs.</summary>
    public CaseId? Case { get; init; }

    /// <summary>Who requested it.</summary>
    public PersonId? RequestedBy { get; init; }

    /// <summary>Who gained by it, besides the requester.</summary>
    public ValueList<PersonId> Beneficiaries { get; init => field = value ?? []; } = [];

    /// <summary>Whether it was reported as done, not done under the rules.</summary>
    public bool IsReported { get; init; }

    internal override bool IsFact => true;

    internal AuthorityQuestion Question => new()
    {
        Person = Person, Activity = Activity, Kind = ActKind, Amount = Amount, Context = Context, Unit = Unit, With = With,
        ConditionsMet = ConditionsMet, Case = Case, RequestedBy = RequestedBy, Beneficiaries = Beneficiaries,
    };

    internal Claim Claim => new(Under, Seat, Under is null && Capacity is not null);

    internal override IEnumerable<EntryReference> Names =>
    [
        Person, Activity, .. With.Append(RequestedBy ?? Person).Concat(Beneficiaries).Distinct().Select(each => (EntryReference)each),
        .. Context is { } context ? [context] : Array.Empty<EntryReference>(),
        .. Unit is { } unit ? [unit] : Array.Empty<EntryReference>(),
        .. Seat is { } seat ? [seat] : Array.Empty<EntryReference>(),
    ];

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithExercise(this, stamp);

    // Whose case it was is a fact that may come to light later; what was done is not mended, and only a report is withdrawn.
    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null ? IsReported
        : replacement is AuthorityExercised other && other.Decided with { Reference = Decided.Reference } == Decided
            && other with { Decided = Decided, RequestedBy = RequestedBy, Beneficiaries = Beneficiaries } == this;
}
