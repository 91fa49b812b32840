namespace Isms.Governance.Delegations;

/// <summary>Responsibility with its authority was handed over. Accountability did not move. The terms never change.</summary>
/// <remarks>It takes effect at <see cref="GovernanceEvent.EffectiveFrom"/> and is over at the mandate's <see cref="Mandate.Until"/>.</remarks>
public sealed record ResponsibilityDelegated : DelegationEvent
{
    /// <summary>The instrument and the item.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Who handed it over.</summary>
    public required Party From { get; init; }

    /// <summary>Who received it.</summary>
    public required Party To { get; init; }

    /// <summary>The delegation under which the delegator holds it, with its delegate; null for an original holder.</summary>
    public InstrumentItem? Under { get; init; }

    /// <summary>The bounds as granted: kinds and re-delegations filled in; no number of re-delegations means any number.</summary>
    public required Mandate Mandate { get; init; }

    /// <summary>Whether it takes effect only once accepted.</summary>
    public bool AcceptanceRequired { get; init; }

    /// <summary>From when on it is found that the delegate has not accepted; null for never.</summary>
    public Instant? AcceptBefore { get; init; }

    /// <summary>For a named person: whether it ends when the person who filled <see cref="From"/> as it was decided no longer does.</summary>
    public bool EndsWithDelegator { get; init; }

    /// <summary>The position that oversees the delegate; null for the delegator.</summary>
    public PositionId? Overseer { get; init; }

    /// <summary>How often the delegate reports.</summary>
    public Period? ReportEvery { get; init => field = Periods.Longer(value, nameof(ReportEvery)); }

    /// <summary>What must be so for every act under it, and under everything below it.</summary>
    public ValueList<Condition> Conditions { get; init => field = value ?? []; } = [];

    /// <summary>With whom it is exercised together, and everything below it too; null for alone.</summary>
    public Jointly? Jointly { get; init; }

    /// <summary>Who agreed, where the activity goes to a delegate only with the agreement of another party.</summary>
    public ValueList<PersonId> AgreedBy { get; init => field = value ?? []; } = [];

    /// <summary>How often the overseer reviews the delegate.</summary>
    public Period? ReviewEvery { get; init => field = Periods.Longer(value, nameof(ReviewEvery)); }

    /// <summary>The approvals and agreements by which gates were passed.</summary>
    public ValueList<Approval> Approvals { get; init => field = value ?? []; } = [];

    /// <summary>Who was told of it.</summary>
    public ValueList<Notice> Notices { get; init => field = value ?? []; } = [];

    /// <summary>Who signed it.</summary>
    public ValueList<PersonId> Signatures { get; init => field = value ?? []; } = [];

    /// <summary>Whether nobody knows when it was decided: then the decision bears the first instant at which the record shows it in force.</summary>
    public bool DateUnknown { get; init; }

    // What is clerical: neither mandate nor parties nor what it rests on, nor who decided it when.
    internal override IEnumerable<Instant?> Ends => [Mandate.From, Mandate.Until, AcceptBefore];

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is ResponsibilityDelegated other
        && this == other with { Decided = other.Decided with { Reference = Decided.Reference }, Overseer = Overseer, ReportEvery = ReportEvery, ReviewEvery = ReviewEvery };

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithGrant(this, stamp);
}
