using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A decision entered later than it was made names where it is written down, where the scheme admits it at all.</summary>
public sealed class S05LateEntry
{
    [Law]
    public void A_late_entry_names_where_the_decision_is_written_down(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<GovernanceEvent>()
        .Where(each => each.Event.IsDecision() && each.Record.IsLateEntry && each.Step.Asked.Command is not CorrectRecord)
        .Where(each => !(each.Event is ResponsibilityDelegated grant && each.Step.IsInherited(grant)))
        .Select(each => each.Event is ResponsibilityDelegated { DateUnknown: true } ? $"record {each.Record.Sequence} has no date"
            : each.Event.Decided.Reference is null ? $"record {each.Record.Sequence} is late and names no source"
            : each.Event is DelegationEvent and not SchemeAdopted && Schemes(history, each.Step, (DelegationEvent)each.Event).Any(scheme => scheme.LateEntryRefused) ? $"record {each.Record.Sequence} is late, and the scheme admits none"
            : null).First();

    private static IEnumerable<DelegationScheme> Schemes(History history, Generating.Step step, DelegationEvent @event) => @event is ResponsibilityDelegated grant
        ? step.Asked.Command is SupersedeDelegation && step.Decision is Accepted { Events: var events } && events.OfType<ResponsibilityDelegated>().First() != grant ? [] : step.Schemes(grant).Select(each => each.Scheme)
        : history.Grants().Where(each => each.Name() == Item(@event)).SelectMany(each => step.Schemes(each.Mandate.Activities, @event.Decided.At, each.EffectiveFrom)).Select(each => each.Scheme);

    private static InstrumentItem? Item(DelegationEvent @event) => @event switch
    {
        DelegationAccepted accepted => accepted.Item,
        DelegationDeclined declined => declined.Item,
        DelegationRevoked revoked => revoked.Item,
        DelegationSuperseded superseded => superseded.Item,
        DelegationSuspended suspended => suspended.Item,
        DelegationResumed resumed => resumed.Item,
        RedelegationStopped stopped => stopped.Item,
        _ => null,
    };
}
