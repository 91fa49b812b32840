using Isms.Governance.Improvement;

namespace Isms.Governance.Handovers;

/// <summary>Who answers for obligations in another's place has taken note of what was handed over with them.</summary>
public sealed record HandoverAcknowledged : HandoverEvent
{
    /// <summary>The position that answers now.</summary>
    public required PositionId To { get; init; }

    /// <summary>Who holds it.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The obligations that were handed over.</summary>
    public required ValueList<ObligationId> Obligations { get; init => field = Guard.Against.Null(value); }

    /// <summary>The live delegations that came with them.</summary>
    public ValueList<InstrumentItem> Delegations { get; init => field = value ?? []; } = [];

    /// <summary>What fell short of a rule then, each with its code and message.</summary>
    public ValueList<string> Findings { get; init => field = value ?? []; } = [];

    /// <summary>The actions that were overdue.</summary>
    public ValueList<ActionId> Actions { get; init => field = value ?? []; } = [];

    /// <summary>What shows it, such as signed minutes.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => To.Value;

    internal override IEnumerable<EntryReference> Names => [To, Person];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null
        || (replacement is HandoverAcknowledged other && other.To == To && other.Person == Person && other.Obligations == Obligations);

    internal override void EnsureSound()
    {
        Id.Named(To);
        Id.Named(Person);
        foreach (var obligation in Obligations)
        {
            Id.Named(obligation, nameof(Obligations));
        }
    }
}
