namespace Isms.Governance.Delegations;

/// <summary>That a delegation will be over at an instant, as far as is known.</summary>
/// <param name="At">The first instant at which it is over.</param>
/// <param name="Item">The delegation, with its delegate.</param>
/// <param name="Why">Why: its own term or end, or what above it is over.</param>
public sealed record Lapse(Instant At, InstrumentItem Item, string Why)
{
    /// <summary>The lapse in one line.</summary>
    public override string ToString() => $"{At.InWords()}: {Item}: {Why}";
}
