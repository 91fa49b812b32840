using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A correction mends facts and clerical fields: mandates, parties, allocations, designations and the head change by new decisions.</summary>
public sealed class S08Corrections
{
    [Law]
    public void A_correction_mends_facts_and_entries_only(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from each in history.Recorded<RecordWithdrawn>()
        let old = history.Journal[(int)each.Event.Sequence - 1].Event
        let replacement = ((Accepted)each.Step.Decision).Events.ElementAtOrDefault(1)
        where (old is DelegationEvent and not (DelegateReported or DelegationReviewed) && !IsClerical(old, replacement))
            || old is AccountabilityAllocated or ObligationSplit or TopManagementDesignated or TopManagementDesignationEnded or HeadChanged or ScopeEstablished
                or ScopeClosed or CatalogueAdopted or GoverningBodyRegistered or RecordWithdrawn
            || (replacement is not null && (replacement.GetType() != old.GetType() || Subject(replacement) != Subject(old)))
            || (replacement is null && old is EntryRegistered or EntryChanged or EntryRetired)
        select $"record {each.Record.Sequence} corrects {old.Kind}").FirstOrDefault();

    /// <summary>Whether a delegation and its end stay what they were: the terms, the instants, who decided.</summary>
    private static bool IsClerical(GovernanceEvent old, GovernanceEvent? replacement) => (old, replacement) switch
    {
        (ResponsibilityDelegated was, ResponsibilityDelegated now) => (was.Item, was.From, was.To, was.Under, was.Mandate, Acted(was)) == (now.Item, now.From, now.To, now.Under, now.Mandate, Acted(now)),
        (DelegationRevoked was, DelegationRevoked now) => (was.Item, Acted(was)) == (now.Item, Acted(now)),
        (DelegationDeclined was, DelegationDeclined now) => (was.Item, Acted(was)) == (now.Item, Acted(now)),
        _ => false,
    };

    private static (Instant, Instant, PersonId) Acted(GovernanceEvent @event) => (@event.EffectiveFrom, @event.Decided.At, @event.Decided.By);

    private static string Subject(GovernanceEvent @event) => @event switch
    {
        EntryRegistered registered => registered.Entry.Reference.ToString(),
        EntryChanged changed => changed.Entry.Reference.ToString(),
        EntryRetired retired => retired.Entry.ToString(),
        PersonLeft left => left.Person.ToString(),
        PersonAppointed appointed => $"{appointed.Appointment.Person} in {appointed.Appointment.Position}",
        AppointmentEnded ended => $"{ended.Person} in {ended.Position}",
        AccountabilityAcknowledged acknowledged => $"{acknowledged.Person} for {acknowledged.Of}",
        DelegateReported reported => reported.Item.ToString(),
        DelegationReviewed reviewed => reviewed.Item.ToString(),
        _ => @event.Kind,
    };
}
