using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Policies;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>Everything that a record names exists when it takes effect.</summary>
public sealed class S01Known
{
    [Law]
    public void Everything_that_a_record_names_exists_when_it_takes_effect(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from each in history.Recorded<GovernanceEvent>()
        let view = each.Step.After.AsOf(each.Event.EffectiveFrom, each.Step.After.Sequence)
        from name in Named(each.Event)
        where view.Find(name) is null
        select $"record {each.Record.Sequence} names {name}, which does not exist at {each.Event.EffectiveFrom}").FirstOrDefault()
        ?? history.Granted().Select(each => each.Event.Under is { } under && history.Grants().All(grant => grant.Name() != under)
            ? $"{each.Event.Name()} is under {under}, which does not exist" : null).First()
        ?? history.Recorded<ExerciseRatified>().Select(each => history.Recorded<AuthorityExercised>().Any(act => act.Event.Id == each.Event.Exercise) ? null
            : $"{each.Event.Exercise} is ratified, which is not on record").First()
        ?? history.Recorded<ImprovementEvent>().Select(each => OfAction(each.Event) is { } action && !history.Journal.Any(record => record.Sequence < each.Record.Sequence
            && record.Event is ActionOpened opened && opened.Id == action && opened.EffectiveFrom <= each.Event.EffectiveFrom) && each.Step.Asked.Command is not CorrectRecord
            ? $"record {each.Record.Sequence} is about action {action}, which is not there" : null).First()
        ?? history.Recorded<ReviewEvent>().Select(each => each.Event is ReviewPlanned || history.Journal.Any(record => record.Sequence < each.Record.Sequence
            && record.Event is ReviewPlanned plan && plan.Id.Value == each.Event.About && plan.EffectiveFrom <= each.Event.EffectiveFrom)
            ? null : $"record {each.Record.Sequence} is about review {each.Event.About}, which is not planned").First()
        ?? history.Recorded<PolicyEvent>().Where(each => each.Event is not PolicyRegistered && each.Step.Asked.Command is not CorrectRecord)
            .Select(each => history.Standing(each.Event.EffectiveFrom, each.Step.Before.Sequence).Any(record => record.Event is PolicyRegistered registered && registered.Policy == each.Event.Policy)
                ? null : $"record {each.Record.Sequence} is about policy {each.Event.Policy}, which is not on record").First()
        ?? history.Recorded<AccountabilityEvent>().Select(each => Of(each.Event) is var of
            && subject(history.Journal, each.Event.EffectiveFrom, each.Step.After.Sequence) is { TopManagement.Count: > 0 } answers && answers.AccountableFor(of).Count == 0
            ? $"record {each.Record.Sequence} is about {of}, which is no obligation" : null).First();

    private static ActionId? OfAction(ImprovementEvent @event) => @event switch
    {
        ActionProgressed progressed => progressed.Action,
        ActionClosed closed => closed.Action,
        ActionRescheduled rescheduled => rescheduled.Action,
        _ => null,
    };

    private static ObligationId Of(AccountabilityEvent @event) => @event switch
    {
        AccountabilityAllocated allocated => allocated.Of,
        ObligationSplit split => split.Of,
        _ => ((AccountabilityAcknowledged)@event).Of,
    };

    private static IEnumerable<EntryReference> Named(GovernanceEvent @event) => @event switch
    {
        EntryRegistered registered => registered.Entry.Names.Where(name => name != registered.Entry.Reference),
        EntryChanged changed => changed.Entry.Names.Where(name => name != changed.Entry.Reference),
        PersonAppointed appointed => [appointed.Appointment.Position, appointed.Appointment.Person],
        AppointmentExtended extended => [extended.Position, extended.Person],
        PersonAbsent absent => [absent.Person],
        DeputyNamed named => [named.Seat, named.Deputy, .. named.Activities.Select(each => (EntryReference)each)],
        OrderOfSuccessionAdopted order => [order.Seat, .. order.Order.SelectMany(place => place.Positions).Select(each => (EntryReference)each)],
        TopManagementDesignated designated => [designated.Position],
        AuthorityExercised { IsReported: false } act => [act.Person, act.Activity, .. act.With.Select(each => (EntryReference)each), .. act.Unit is { } unit ? [unit] : Array.Empty<EntryReference>()],
        HeadChanged changed => [changed.Head],
        GoverningBodyRegistered registered => [registered.Body],
        AccountabilityAllocated allocated => allocated.To.Select(position => (EntryReference)position),
        ResponsibilityDelegated delegated =>
        [
            delegated.From.Entry, delegated.To.Entry, .. delegated.Mandate.Activities.Select(each => (EntryReference)each),
            .. delegated.Mandate.Units.Select(each => (EntryReference)each),
            .. delegated.Overseer is { } overseer ? [overseer] : Array.Empty<EntryReference>(),
        ],
        ResponsibilityAssigned assigned => [assigned.Activity, assigned.Position],
        ActivityOwnerNamed named => [named.Activity, named.Owner],
        SegregationDefined defined => [defined.One, defined.Other],
        CompensatingControlApproved approved => [approved.For.Entry],
        AuthorityExercised or DelegationEvent => [],
        _ => @event.Names,
    };
}
