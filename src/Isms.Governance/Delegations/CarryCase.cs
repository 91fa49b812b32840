namespace Isms.Governance.Delegations;

/// <summary>A delegation that is to go on below the one that replaces what was above it.</summary>
internal sealed record CarryCase(DelegationDocket Docket, CarryOver Carry)
{
    /// <summary>What the delegation above it is issued again as; null when it lies below nothing that is replaced or carried over.</summary>
    internal InstrumentItem? Under { get; init; }

    internal Grant? Child { get; } = Docket.Delegations.Named(Guard.Against.Null(Carry.Old)) is [var only] ? only : null;

    /// <summary>What is to go on as what, in the names that the record keeps.</summary>
    internal CarryOver InFull => new(Child?.Name ?? Carry.Old, Guard.Against.Null(Carry.As).Alone);

    internal Instant From => Child is { } child ? Instant.Max(child.From, Docket.Moment.EffectiveFrom) : Docket.Moment.EffectiveFrom;

    /// <summary>How the delegation would have ended by itself before it goes on; null when it has not.</summary>
    internal Standing? Over => Child is { } child && Docket.Delegations.At(From) is var then && then.IsOver(child) ? then.OwnStanding(child) : null;

    /// <summary>Whether it would go on while it is suspended, or before it is to be.</summary>
    internal bool IsSuspended => Child is { } child && Docket.Delegations.IsHeldAfter(child, From);

    /// <summary>What goes on binding it besides its terms: that nothing new is granted below, and the instructions given on it.</summary>
    internal IEnumerable<GovernanceEvent> BoundAs(InstrumentItem item)
    {
        var (book, known) = (Docket.Delegations.Book, Docket.Delegations.Point.Known);
        if (StopOf(Docket, Child!, item, From) is { } stop)
        {
            yield return stop;
        }

        foreach (var instruction in book.Exercises.On(Child!).Items().Where(instruction => known.Includes(instruction.Sequence)))
        {
            yield return instruction.Given with { Decided = Docket.Moment.Decided, EffectiveFrom = Instant.Max(instruction.Given.EffectiveFrom, From), Item = item };
        }
    }

    /// <summary>A stop on what gives way, as it goes on for what takes its place; null where there is none.</summary>
    internal static RedelegationStopped? StopOf(DelegationDocket docket, Grant old, InstrumentItem item, Instant from) =>
        docket.Delegations.Book.FateOf(old).Stops.Earliest(docket.Delegations.Point.Known) is { } stop
            ? new() { Decided = docket.Moment.Decided, EffectiveFrom = Instant.Max(stop.At, from), Item = item, Reason = stop.Value } : null;

    /// <summary>The terms as they go on.</summary>
    internal ResponsibilityDelegated TermsUnder(InstrumentItem under) => Child!.Terms with
    {
        Decided = Docket.Moment.Decided,
        EffectiveFrom = From,
        Item = Guard.Against.Null(Carry.As).Alone,
        Under = under,
        AcceptanceRequired = !Docket.Delegations.IsAccepted(Child),
        Mandate = Child.Mandate with { Until = Docket.Delegations.EndOf(Child) is var end && end < Instant.MaxValue ? end : null },
        AcceptBefore = Docket.Delegations.IsAccepted(Child) ? null : Child.Terms.AcceptBefore,
        DateUnknown = false,
    };
}
