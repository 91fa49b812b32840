namespace Isms.Governance.Organization;

/// <summary>An order of succession as it would be adopted.</summary>
internal sealed record OrderCase(OrganizationDocket Docket, OrderOfSuccessionAdopted Requested) : OrganizationCase(Docket), INaming
{
    public IEnumerable<EntryReference> Names =>
    [
        Requested.Seat,
        .. Requested.Order.SelectMany(step => step.Positions).Select(each => (EntryReference)each),
        .. (Requested.Carries?.Activities ?? []).Select(each => (EntryReference)each),
    ];

    /// <summary>The order that would stop; null when none is named or known.</summary>
    internal OrderOfSuccessionAdopted? Superseded => Requested.Supersedes is { } item ? Then.OrderOf(item) : null;

    /// <summary>Whether exactly this was adopted. That it runs from another instant counts only where one is stated.</summary>
    internal bool IsOnRecord(bool fromIsStated) => Then.OrderOf(Requested.Item) is { } existing
        && (!fromIsStated || existing.EffectiveFrom == Requested.EffectiveFrom)
        && existing with { Decided = Requested.Decided, EffectiveFrom = Requested.EffectiveFrom } == Requested;

    /// <summary>The other orders for the seat whose period overlaps that of this one.</summary>
    internal IEnumerable<Term<OrderOfSuccessionAdopted>> Overlapped
    {
        get
        {
            var (requested, until) = (Requested, Requested.Until ?? Instant.MaxValue);
            return Then.OrderTerms(requested.Seat).Where(term => term.Value.Item != requested.Item && term.From < until
                && requested.EffectiveFrom < (term.Value.Item == requested.Supersedes ? Instant.Min(term.Until, requested.EffectiveFrom) : term.Until));
        }
    }
}
