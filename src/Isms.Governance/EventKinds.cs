using Isms.Governance.Accountability;
using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Policies;
using Isms.Governance.Roles;

namespace Isms.Governance;

/// <summary>Every kind of event on one page. Old journals keep loading: a name that was ever stored stays here for good.</summary>
public static class EventKinds
{
    /// <summary>Every kind, chapter by chapter.</summary>
    // Names never change and are never used again, whatever becomes of the type behind them: they are in people's journals.
    public static ValueList<EventKind> All { get; } =
    [
        new("record-withdrawn", typeof(RecordWithdrawn)),

        new("entry-registered", typeof(EntryRegistered)),
        new("entry-changed", typeof(EntryChanged)),
        new("entry-retired", typeof(EntryRetired)),
        new("person-appointed", typeof(PersonAppointed)),
        new("appointment-ended", typeof(AppointmentEnded)),
        new("person-left", typeof(PersonLeft)),
        new("person-absent", typeof(PersonAbsent)),
        new("person-returned", typeof(PersonReturned)),
        new("appointment-extended", typeof(AppointmentExtended)),
        new("deputy-named", typeof(DeputyNamed)),
        new("deputy-ended", typeof(DeputyEnded)),
        new("order-of-succession-adopted", typeof(OrderOfSuccessionAdopted)),
        new("succession-extended", typeof(SuccessionExtended)),
        new("scope-established", typeof(ScopeEstablished)),
        new("catalogue-adopted", typeof(CatalogueAdopted)),
        new("top-management-designated", typeof(TopManagementDesignated)),
        new("top-management-designation-ended", typeof(TopManagementDesignationEnded)),
        new("head-changed", typeof(HeadChanged)),
        new("governing-body-registered", typeof(GoverningBodyRegistered)),
        new("scope-closed", typeof(ScopeClosed)),

        new("accountability-allocated", typeof(AccountabilityAllocated)),
        new("obligation-split", typeof(ObligationSplit)),
        new("accountability-acknowledged", typeof(AccountabilityAcknowledged)),

        new("competence-recorded", typeof(CompetenceRecorded)),
        new("competence-withdrawn", typeof(CompetenceWithdrawn)),

        new("responsibility-assigned", typeof(ResponsibilityAssigned)),
        new("responsibility-relieved", typeof(ResponsibilityRelieved)),
        new("activity-owner-named", typeof(ActivityOwnerNamed)),
        new("segregation-defined", typeof(SegregationDefined)),
        new("compensating-control-approved", typeof(CompensatingControlApproved)),
        new("segregation-risk-accepted", typeof(SegregationRiskAccepted)),

        new("scheme-adopted", typeof(SchemeAdopted)),
        new("responsibility-delegated", typeof(ResponsibilityDelegated)),
        new("delegation-accepted", typeof(DelegationAccepted)),
        new("delegation-declined", typeof(DelegationDeclined)),
        new("delegation-revoked", typeof(DelegationRevoked)),
        new("delegation-superseded", typeof(DelegationSuperseded)),
        new("delegation-suspended", typeof(DelegationSuspended)),
        new("delegation-resumed", typeof(DelegationResumed)),
        new("redelegation-stopped", typeof(RedelegationStopped)),
        new("delegate-reported", typeof(DelegateReported)),
        new("delegation-reviewed", typeof(DelegationReviewed)),

        new("authority-exercised", typeof(AuthorityExercised)),
        new("exercise-ratified", typeof(ExerciseRatified)),
        new("instruction-given", typeof(InstructionGiven)),
        new("instruction-passed-on", typeof(InstructionPassedOn)),

        new("leadership-act-recorded", typeof(LeadershipActRecorded)),
        new("escalation-raised", typeof(EscalationRaised)),
        new("escalation-answered", typeof(EscalationAnswered)),
        new("intervention-recorded", typeof(InterventionRecorded)),
        new("strategy-linked", typeof(StrategyLinked)),
        new("security-step-built-in", typeof(SecurityStepBuiltIn)),

        new("policy-registered", typeof(PolicyRegistered)),
        new("policy-version-drafted", typeof(PolicyVersionDrafted)),
        new("policy-version-submitted", typeof(PolicyVersionSubmitted)),
        new("policy-change-requested", typeof(PolicyChangeRequested)),
        new("policy-version-discarded", typeof(PolicyVersionDiscarded)),
        new("policy-version-approved", typeof(PolicyVersionApproved)),
        new("policy-version-published", typeof(PolicyVersionPublished)),
        new("policy-communicated", typeof(PolicyCommunicated)),
        new("policy-acknowledged", typeof(PolicyAcknowledged)),
        new("policy-acknowledgements-counted", typeof(PolicyAcknowledgementsCounted)),
        new("policy-reviewed", typeof(PolicyReviewed)),
        new("policy-withdrawn", typeof(PolicyWithdrawn)),

        // Objectives

        // Resources

        // Monitoring

        // Improvement

        // Reviews
    ];

    private static readonly ImmutableDictionary<Type, string> Names = All.ToImmutableDictionary(kind => kind.Type, kind => kind.Name);

    private static readonly ImmutableDictionary<string, EventKind> Kinds = All.ToImmutableDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The name under which journals store events of a type.</summary>
    /// <exception cref="ArgumentException">The type is no event of this library.</exception>
    public static string NameOf(Type type) => Names.TryGetValue(Guard.Against.Null(type), out var name)
        ? name
        : throw new ArgumentException($"{type} is no event of this library", nameof(type));

    /// <summary>The kind that is stored under a name; null when there is none.</summary>
    public static EventKind? Find(string name) => Kinds.GetValueOrDefault(Guard.Against.Null(name));
}
