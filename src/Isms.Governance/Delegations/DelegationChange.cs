namespace Isms.Governance.Delegations;

/// <summary>That a delegation stands otherwise, or says something else.</summary>
/// <param name="Item">The delegation, with its delegate.</param>
/// <param name="From">How it stood; null where it had not been decided.</param>
/// <param name="To">How it stands; null where it has not been decided.</param>
public sealed record DelegationChange(InstrumentItem Item, ChainLink? From, ChainLink? To)
{
    /// <summary>Whether it was in force and is no more.</summary>
    public bool IsLoss => From?.Standing is Standing.Active && To?.Standing is not Standing.Active;

    /// <summary>The change in one line.</summary>
    public override string ToString() => $"delegation {Item.Instrument}/{Item.Item} to {(To ?? From)!.To}: {InWords(From)}, then {InWords(To)}";

    // What it says is told where that, and not how it stands, is what differs.
    private string InWords(ChainLink? link) => link is null ? "not decided" : From?.Standing == To?.Standing
        ? $"{string.Join(", ", link.Mandate.Activities.Select(each => $"`{each}`"))}{(link.Mandate.Limits.Count == 0 ? "" : $", {string.Join(", ", link.Mandate.Limits)}")}, {link.Period.InWords()}" : link.Standing.InWords();
}
