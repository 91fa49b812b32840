namespace Isms.Governance.Accountability;

/// <summary>A person acknowledged that the position they fill answers for an obligation.</summary>
public sealed record AccountabilityAcknowledged : AccountabilityEvent
{
    /// <summary>The obligation, or the part of one.</summary>
    public required ObligationId Of { get; init; }

    /// <summary>The position that answers for it.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Who acknowledged it.</summary>
    public required PersonId Person { get; init; }

    internal override bool IsFact => true;

    /// <summary>An acknowledgement entered by mistake can be withdrawn; that somebody else acknowledged is a new act.</summary>
    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null;

    private protected override AccountabilityBook ApplyTo(AccountabilityBook book, Stamp stamp) =>
        book.WithAcknowledgement(Of, Position, Person, EffectiveFrom, stamp);
}
