namespace Isms.Governance.Organization;

/// <summary>Asks that an activity, a task or power, be on record.</summary>
/// <remarks>The same entry again changes nothing; other content under the same id is refused.</remarks>
public sealed record DefineActivity : OrganizationCommand
{
    /// <summary>The id of the activity.</summary>
    public required ActivityId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; init; }

    /// <summary>The wider activity that this one is part of.</summary>
    public ActivityId? PartOf { get; init; }

    /// <summary>The obligations that the activity discharges; none for a plain power.</summary>
    public ValueList<ObligationId> Discharges { get; init => field = value ?? []; } = [];

    /// <summary>Who holds the power before anyone delegates it; none: whoever is accountable for an obligation it discharges, and the head.</summary>
    public ValueList<Party> HeldBy { get; init => field = value ?? []; } = [];

    /// <summary>The limits of the original holder; none for unlimited.</summary>
    public ValueList<Limit> RootLimits { get; init => field = value ?? []; } = [];

    /// <summary>What of it may leave its holder; null for what the wider activity says, and all of it where none says anything.</summary>
    public Delegability? Delegability { get; init; }

    /// <summary>Who may receive it; null for what the wider activity says, and anybody where none says anything.</summary>
    public Eligibility? Eligibility { get; init; }

    /// <summary>Whether an amount of money belongs to each act.</summary>
    public bool IsMonetary { get; init; }

    /// <summary>With whom the power is exercised together, at every step below too; null for what the wider activity says.</summary>
    public Jointly? Jointly { get; init; }

    /// <summary>Whether it matters in whose case one acts, and who is exempt; null for what the wider activity says.</summary>
    public OwnCase? OwnCase { get; init; }

    /// <summary>Free words by which schemes pick activities, such as <c>money</c>.</summary>
    public ValueList<string> Categories { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(OrganizationDocket docket) => EntryRules.Register(docket, new Activity
    {
        Id = Id, Title = Title, PartOf = PartOf, Discharges = Discharges, HeldBy = HeldBy, RootLimits = RootLimits,
        Delegability = Delegability, Eligibility = Eligibility, IsMonetary = IsMonetary, Jointly = Jointly, OwnCase = OwnCase, Categories = Categories,
    }, EffectiveFrom is not null).ToRuling();
}
