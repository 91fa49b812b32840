namespace Isms.Governance.Resources;

/// <summary>How a request for resources stands at an instant: what was asked for, granted, used and is short.</summary>
/// <remarks>What was granted counts as it was recorded; whether a grant was covered, the page of exercises says.</remarks>
public sealed record RequestStanding : Answer
{
    internal RequestStanding()
    {
    }

    /// <summary>The request.</summary>
    public required ResourcesRequested Request { get; init; }

    /// <summary>How much was granted.</summary>
    public required Quantity Granted { get; init; }

    /// <summary>How much was used.</summary>
    public required Quantity Used { get; init; }

    /// <summary>What was granted of it, first to last.</summary>
    public required ValueList<ResourcesGranted> Grants { get; init; }

    /// <summary>That it was declined; null where it was not.</summary>
    public ResourcesDeclined? Declined { get; init; }

    /// <summary>The acceptance of the shortfall that has not ended; null when there is none.</summary>
    public ShortfallAccepted? Accepted { get; init; }

    /// <summary>Whether something is short that was declined, granted in part, or is needed by now; what is asked for later and still open is not short yet.</summary>
    public required bool IsShort { get; init; }

    /// <summary>Whether it is short and nobody has accepted that.</summary>
    internal bool IsLacking => IsShort && Accepted is null;

    /// <summary>Whether nothing is needed of it any more: the time for which it was asked for is over by now, or the objective for which it was is reached or given up.</summary>
    internal bool IsOver { get; init; }

    /// <summary>Whether it is short, nobody has accepted that, and it is still needed.</summary>
    internal bool IsMissing => IsLacking && !IsOver;

    /// <summary>How much is not granted.</summary>
    public Quantity Short => Request.Quantity.Less(Granted);

    /// <summary>The share that was granted, from nothing (0) to all (1).</summary>
    public decimal ShareGranted => Math.Min(Granted.Amount, Request.Quantity.Amount) / Request.Quantity.Amount;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"{Request.Id}: {Request.For}: {Granted} of {Request.Quantity} granted, {Used} used{(IsShort ? $", {Short} short" : string.Empty)}",
        [
            $"asked for by {Request.By} at {Request.EffectiveFrom.InWords()}",
            .. Grants.Select(grant => (Explanation)$"{grant.Quantity} granted by {grant.By} at {grant.EffectiveFrom.InWords()}, exercise `{grant.Id}`"),
            .. Declined is { } declined ? [$"declined by {declined.Decided.By} at {declined.EffectiveFrom.InWords()}: {declined.Reason}"] : Array.Empty<Explanation>(),
            .. Accepted is { } accepted ? [$"shortfall accepted by {accepted.By} until {accepted.Until.InWords()}: {accepted.Reason}, exercise `{accepted.Id}`"] : Array.Empty<Explanation>(),
        ]);
}
