namespace Isms.Governance.Delegations;

/// <summary>A later item took the place of a delegation: it is over from then on, and so is everything below it that was not carried over.</summary>
public sealed record DelegationSuperseded : DelegationEvent
{
    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>The item that took its place, with its delegate.</summary>
    public required InstrumentItem By { get; init; }

    /// <summary>The delegations below it that went on below the other, each with its delegate, the upper ones first.</summary>
    public ValueList<CarryOver> CarriedOver { get; init => field = value ?? []; } = [];

    /// <summary>Whether a stop of re-delegation on it was taken away; else it goes on for what took its place.</summary>
    public bool StopLifted { get; init; }

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithSupersession(this, stamp);
}
