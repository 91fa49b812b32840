namespace Isms.Governance.Accountability;

/// <summary>An obligation was given to one or several positions in top management, each of which answers for all of it.</summary>
public sealed record AccountabilityAllocated : AccountabilityEvent
{
    /// <summary>The obligation, or the part of one.</summary>
    public required ObligationId Of { get; init; }

    /// <summary>Every position that answers for it from then on.</summary>
    public required ValueList<PositionId> To { get; init => field = Guard.Against.Null(value); }

    /// <summary>Why; always stated where several answer.</summary>
    public string? Reason { get; init; }

    private protected override AccountabilityBook ApplyTo(AccountabilityBook book, Stamp stamp) =>
        book.WithAllocation(Of, To, Reason, Decided, EffectiveFrom, stamp);
}
