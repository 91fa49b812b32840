namespace Isms.Governance.Organization;

/// <summary>An absence as it would be recorded; or a return, with nothing but the person.</summary>
internal sealed record AbsenceCase(OrganizationDocket Docket, PersonId Person, string? Reason, Instant? Until) : OrganizationCase(Docket), INaming
{
    public IEnumerable<EntryReference> Names => [Person];

    /// <summary>Whether exactly this absence is on record. That it runs from another instant counts only where one is stated.</summary>
    internal bool IsOnRecord(bool fromIsStated)
    {
        var (from, reason, until) = (Then.Instant, Reason, Until);
        return Then.AbsencesOf(Person).Any(each =>
            each.Event.Reason == reason && each.Event.Until == until && each.Holds(from) && (!fromIsStated || each.From == from));
    }

    /// <summary>The absence of the same kind on record that this one would overlap; null when there is none.</summary>
    internal AbsenceSpell? Overlapped
    {
        get
        {
            var (from, reason, until) = (Then.Instant, Reason, Until ?? Instant.MaxValue);
            return Then.AbsencesOf(Person).Where(each => each.Event.Reason == reason && each.From < until && from < each.Until).Cast<AbsenceSpell?>().FirstOrDefault();
        }
    }
}
