using Isms.Governance.Competence;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>A scope is established once, and decisions need one that is established and not closed.</summary>
public sealed class S06OpenScope
{
    [Law]
    public void Decisions_need_a_scope_that_is_established_and_not_closed(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<ScopeEstablished>().Count() > 1 ? "two scopes"
        : Late(history) is { } late ? late
        : history.Recorded<GovernanceEvent>().Where(each => each.Step.Asked.Command is not (EstablishScope or CorrectRecord or ReportExercise)).Select(each =>
            each.Step.When(each.Event) is var view && view.TopManagement.Count > 0 ? null
            : each.Event is DelegationEvent or AccountabilityEvent or RoleEvent or TopManagementDesignated or TopManagementDesignationEnded or HeadChanged or CatalogueAdopted or ScopeClosed
                or DeputyNamed or DeputyEnded or OrderOfSuccessionAdopted or SuccessionExtended
                ? $"record {each.Record.Sequence} was decided without an open scope"
            : view.Scope is not null && each.Event is not (PersonLeft or PersonAbsent or PersonReturned or CompetenceEvent) ? $"record {each.Record.Sequence} was decided in a closed scope" : null).First();

    /// <summary>A decision that was to take effect in a scope known to be closed by then.</summary>
    private static string? Late(History history) => history.Recorded<GovernanceEvent>()
        .Where(each => each.Event is HeadChanged or TopManagementDesignated or AccountabilityEvent or PersonAppointed or AppointmentExtended or DeputyNamed or OrderOfSuccessionAdopted && each.Step.Asked.Command is not CorrectRecord)
        .Select(each => history.Recorded<ScopeClosed>().Any(closed => closed.Record.Sequence < each.Record.Sequence && closed.Event.EffectiveFrom <= each.Event.EffectiveFrom)
            ? $"record {each.Record.Sequence} takes effect in a closed scope" : null).First();
}
