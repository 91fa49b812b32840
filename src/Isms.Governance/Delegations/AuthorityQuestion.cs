namespace Isms.Governance.Delegations;

/// <summary>May this person do this?</summary>
public sealed record AuthorityQuestion
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>One kind of act; by default to decide.</summary>
    public ActKinds Kind { get; init => field = Matter.OneKind(value); } = ActKinds.Decide;

    /// <summary>The amount; a monetary activity cannot be answered without.</summary>
    public Money? Amount { get; init; }

    /// <summary>The circumstance; by default the default context.</summary>
    public ContextId? Context { get; init; }

    /// <summary>The unit for which one would act.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>Who would sign, or in a body decide, together with <see cref="Person"/>.</summary>
    public ValueList<PersonId> With { get; init => field = value ?? []; } = [];

    /// <summary>The conditions and instructions that are stated as met.</summary>
    public ValueList<ConditionId> ConditionsMet { get; init => field = value ?? []; } = [];

    /// <summary>The case to which it belongs: whoever is on record as having requested an act in it is its requester too.</summary>
    public CaseId? Case { get; init; }

    /// <summary>Who requested it.</summary>
    public PersonId? RequestedBy { get; init; }

    /// <summary>Who gains by it, besides the requester.</summary>
    public ValueList<PersonId> Beneficiaries { get; init => field = value ?? []; } = [];

    internal Matter Matter => new(Activity, Kind, Amount, Context, Unit) { Case = Case, RequestedBy = RequestedBy, Beneficiaries = Beneficiaries };
}
