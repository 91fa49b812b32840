namespace Isms.Governance.Accountability;

/// <summary>That an obligation goes to positions; in a transfer, from one position to another.</summary>
internal sealed record AllocationCase(AccountabilityDocket Docket, ObligationId Of, ValueList<PositionId> To, string? Reason) : AccountabilityCase(Docket, Of)
{
    /// <summary>In a transfer: the position that hands it over.</summary>
    internal PositionId? From { get; private init; }

    /// <summary>The transfer as an allocation: the current holders, with one replaced by another.</summary>
    internal static AllocationCase OfTransfer(AccountabilityDocket docket, ObligationId of, PositionId from, PositionId to, string? reason)
    {
        var then = docket.Then;
        var holders = then.Holders(of);
        var result = holders.Contains(from) ? Replaced(holders, from, to) : [to];
        return new(docket, of, result, reason ?? (result.Count > 1 ? then.AllocationOf(of)?.Reason : null)) { From = from };
    }

    public override IEnumerable<EntryReference> Names =>
        [.. From is { } from ? [from] : Array.Empty<EntryReference>(), .. To.Select(position => (EntryReference)position)];

    internal override IEnumerable<(ObligationId Obligation, PositionId Position)> Receivers => To.Distinct().Select(position => (Of, position));

    /// <summary>Whether the obligation is with those positions already, given to them for the same reason.</summary>
    internal bool IsSo => IsAllocated(To, Reason) || IsTransferred;

    /// <summary>What would become true.</summary>
    internal AccountabilityAllocated Event => new()
    {
        Decided = Moment.Decided,
        EffectiveFrom = Moment.EffectiveFrom,
        Of = Of,
        To = To,
        Reason = Reason,
    };

    /// <summary>Whether this very transfer is what made the obligation stand as it does.</summary>
    private bool IsTransferred
    {
        get
        {
            if (From is not { } from || AsItStands.AllocationOf(Of) is not { } made || made.Holders.Contains(from))
            {
                return false;
            }

            var before = AsItStands.Before(made).Holders(Of);
            return before.Contains(from) && IsAllocated(Replaced(before, from, To[^1]), made.Reason) && (Reason is null || Reason == made.Reason);
        }
    }

    private bool IsAllocated(ValueList<PositionId> to, string? reason) =>
        to.Distinct().Count() == to.Count && AsItStands.AllocationOf(Of) is { } made && made.Reason == reason
        && AsItStands.Given(Of) is { Count: > 0 } given && given.ToHashSet().SetEquals(to);

    private static ValueList<PositionId> Replaced(ValueList<PositionId> holders, PositionId from, PositionId to) =>
        holders.Select(holder => holder == from ? to : holder).Distinct().ToValueList();
}
