namespace Isms.Governance.Organization;

/// <summary>The end of a deputy as it would be decided.</summary>
internal sealed record EndDeputyCase(OrganizationDocket Docket, PositionId Seat, PositionId Deputy) : OrganizationCase(Docket)
{
    /// <summary>The term that would end: the last one that began before; null when there is none.</summary>
    internal Term<DeputyNamed>? Ending
    {
        get
        {
            var (deputy, at) = (Deputy, Then.Instant);
            return Then.DeputyTerms(Seat).Where(term => term.Value.Deputy == deputy && term.From < at).OrderBy(term => term.From).Cast<Term<DeputyNamed>?>().LastOrDefault();
        }
    }
}
