namespace Isms.Governance.Delegations;

/// <summary>The delegate of a delegation reported.</summary>
public sealed record DelegateReported : DelegationEvent
{
    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Where the report is to be found.</summary>
    public string? Evidence { get; init; }

    internal override bool IsFact => true;

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithReport(Item, Decided, EffectiveFrom, stamp);

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is DelegateReported other && other.Item == Item);
}
