using Isms.Governance.Accountability;
using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Handovers;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
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
        new("catalogue-registered", typeof(CatalogueRegistered)),
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
        new("competence-required", typeof(CompetenceRequired)),
        new("competence-requirement-dropped", typeof(CompetenceRequirementDropped)),
        new("briefing-recorded", typeof(BriefingRecorded)),
        new("awareness-coverage-recorded", typeof(AwarenessCoverageRecorded)),
        new("knowledge-check-recorded", typeof(KnowledgeCheckRecorded)),

        new("responsibility-assigned", typeof(ResponsibilityAssigned)),
        new("responsibility-relieved", typeof(ResponsibilityRelieved)),
        new("activity-owner-named", typeof(ActivityOwnerNamed)),
        new("segregation-defined", typeof(SegregationDefined)),
        new("compensating-control-approved", typeof(CompensatingControlApproved)),
        new("segregation-risk-accepted", typeof(SegregationRiskAccepted)),
        new("segregation-ended", typeof(SegregationEnded)),
        new("role-defined", typeof(RoleDefined)),
        new("role-changed", typeof(RoleChanged)),
        new("role-retired", typeof(RoleRetired)),
        new("role-assigned", typeof(RoleAssigned)),
        new("role-relieved", typeof(RoleRelieved)),
        new("mandate-given", typeof(MandateGiven)),
        new("mandate-ended", typeof(MandateEnded)),
        new("assignment-communicated", typeof(AssignmentCommunicated)),
        new("assignment-acknowledged", typeof(AssignmentAcknowledged)),
        new("raci-cell-set", typeof(RaciCellSet)),

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
        new("policy-changed", typeof(PolicyChanged)),
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
        new("objective-set", typeof(ObjectiveSet)),
        new("objective-updated", typeof(ObjectiveUpdated)),
        new("objective-closed", typeof(ObjectiveClosed)),
        new("control-excluded", typeof(ControlExcluded)),
        new("control-included", typeof(ControlIncluded)),
        new("risk-owner-named", typeof(RiskOwnerNamed)),
        new("treatment-plan-approved", typeof(TreatmentPlanApproved)),
        new("residual-risk-accepted", typeof(ResidualRiskAccepted)),

        // Resources
        new("resources-requested", typeof(ResourcesRequested)),
        new("resources-granted", typeof(ResourcesGranted)),
        new("resources-declined", typeof(ResourcesDeclined)),
        new("resources-used", typeof(ResourcesUsed)),
        new("shortfall-accepted", typeof(ShortfallAccepted)),
        new("adequacy-decided", typeof(AdequacyDecided)),

        // Monitoring
        new("metric-defined", typeof(MetricDefined)),
        new("metric-changed", typeof(MetricChanged)),
        new("metric-retired", typeof(MetricRetired)),
        new("measurement-recorded", typeof(MeasurementRecorded)),
        new("audit-programme-adopted", typeof(AuditProgrammeAdopted)),
        new("audit-planned", typeof(AuditPlanned)),
        new("audit-rescheduled", typeof(AuditRescheduled)),
        new("audit-cancelled", typeof(AuditCancelled)),
        new("audit-reported", typeof(AuditReported)),
        new("impartiality-declared", typeof(ImpartialityDeclared)),
        new("incident-recorded", typeof(IncidentRecorded)),

        // Improvement
        new("improvement-decided", typeof(ImprovementDecided)),
        new("action-opened", typeof(ActionOpened)),
        new("action-progressed", typeof(ActionProgressed)),
        new("action-closed", typeof(ActionClosed)),
        new("action-rescheduled", typeof(ActionRescheduled)),
        new("nonconformity-raised", typeof(NonconformityRaised)),
        new("nonconformity-corrected", typeof(NonconformityCorrected)),
        new("cause-recorded", typeof(CauseRecorded)),
        new("corrective-action-planned", typeof(CorrectiveActionPlanned)),
        new("effectiveness-checked", typeof(EffectivenessChecked)),
        new("nonconformity-closed", typeof(NonconformityClosed)),
        new("nonconformity-reopened", typeof(NonconformityReopened)),

        // Reviews
        new("review-planned", typeof(ReviewPlanned)),
        new("review-convened", typeof(ReviewConvened)),
        new("review-inputs-prepared", typeof(ReviewInputsPrepared)),
        new("input-considered", typeof(InputConsidered)),
        new("review-held", typeof(ReviewHeld)),
        new("review-decided", typeof(ReviewDecided)),
        new("review-concluded", typeof(ReviewConcluded)),
        new("review-closed", typeof(ReviewClosed)),
        new("review-signed-off", typeof(ReviewSignedOff)),
        new("review-amended", typeof(ReviewAmended)),

        // Handovers
        new("handover-acknowledged", typeof(HandoverAcknowledged)),
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
