namespace Isms.Governance.Accountability;

/// <summary>An obligation was split into parts that are obligations of their own; an integrator answers for the whole.</summary>
public sealed record ObligationSplit : AccountabilityEvent
{
    /// <summary>The obligation that was split, or the part of one.</summary>
    public required ObligationId Of { get; init; }

    /// <summary>The position that answers for the whole.</summary>
    public required PositionId Integrator { get; init; }

    /// <summary>The parts: disjoint, and together the whole.</summary>
    public required ValueList<ObligationPart> Parts { get; init => field = Guard.Against.Null(value); }

    private protected override AccountabilityBook ApplyTo(AccountabilityBook book, Stamp stamp) => book.WithSplit(this, stamp);

    /// <summary>Whether this is the split that is asked for, whatever the order in which its parts are listed.</summary>
    internal bool IsInto(PositionId integrator, ValueList<ObligationPart> parts) =>
        Integrator == integrator && Parts.Count == parts.Count && Parts.All(part => parts.Any(part.SaysSameAs));
}
