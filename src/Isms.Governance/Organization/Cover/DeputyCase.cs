namespace Isms.Governance.Organization;

/// <summary>A deputy as it would be named.</summary>
internal sealed record DeputyCase(OrganizationDocket Docket, DeputyNamed Requested) : OrganizationCase(Docket), INaming
{
    public IEnumerable<EntryReference> Names =>
    [
        Requested.Seat, Requested.Deputy, .. Requested.Activities.Select(each => (EntryReference)each), .. (Requested.Carries?.Activities ?? []).Select(each => (EntryReference)each),
    ];

    /// <summary>The terms on record under which the same position is deputy of the same seat.</summary>
    internal IEnumerable<Term<DeputyNamed>> Existing
    {
        get
        {
            var deputy = Requested.Deputy;
            return Then.DeputyTerms(Requested.Seat).Where(term => term.Value.Deputy == deputy);
        }
    }

    /// <summary>Whether exactly this was named. That it runs from another instant counts only where one is stated.</summary>
    internal bool IsOnRecord(bool fromIsStated)
    {
        var at = Then.Instant;
        var requested = Requested;
        return Existing.Any(term => term.Holds(at) && (!fromIsStated || term.From == at)
            && term.Value with { Decided = requested.Decided, EffectiveFrom = requested.EffectiveFrom } == requested);
    }
}
