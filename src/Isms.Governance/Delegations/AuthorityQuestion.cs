namespace Isms.Governance.Delegations;

/// <summary>May this person do this?</summary>
public sealed record AuthorityQuestion
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>One kind of act; by default to decide.</summary>
    public ActKinds Kind
    {
        get;
        init => field = value is ActKinds.Prepare or ActKinds.Perform or ActKinds.Decide ? value : throw new ArgumentException("ask for one kind of act", nameof(value));
    } = ActKinds.Decide;

    /// <summary>The amount; a monetary activity cannot be answered without.</summary>
    public Money? Amount { get; init; }

    /// <summary>The circumstance; by default the default context.</summary>
    public ContextId? Context { get; init; }

    /// <summary>The unit for which one would act.</summary>
    public UnitId? Unit { get; init; }

    internal Matter Matter => new(Activity, Kind, Amount, Context, Unit);
}
