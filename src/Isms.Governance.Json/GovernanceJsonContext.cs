using Isms.Governance.Accountability;
using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Handovers;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>What the compiler generates readers and writers for: every event with everything in it.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowOutOfOrderMetadataProperties = true,
    NumberHandling = JsonNumberHandling.Strict,
    Converters =
    [
        typeof(TextConverter), typeof(AmountConverter), typeof(InstantConverter), typeof(PeriodConverter),
        typeof(MoneyConverter), typeof(PartyConverter), typeof(EntryReferenceConverter), typeof(InstrumentItemConverter),
        typeof(IdConverter<ActivityId>), typeof(IdConverter<BodyId>), typeof(IdConverter<ClassId>), typeof(IdConverter<ContextId>),
        typeof(IdConverter<EditionId>), typeof(IdConverter<ExternalPartyId>), typeof(IdConverter<LevelId>), typeof(IdConverter<ObligationId>),
        typeof(IdConverter<PersonId>), typeof(IdConverter<PositionId>), typeof(IdConverter<ScopeId>), typeof(IdConverter<UnitId>),
        typeof(IdConverter<CaseId>), typeof(IdConverter<ConditionId>), typeof(IdConverter<ExerciseId>),
        typeof(IdConverter<CompetenceId>), typeof(IdConverter<SegregationId>),
        typeof(ValueListConverter<CompetenceId>), typeof(ValueListConverter<Recipient>), typeof(WordConverter<Within>), typeof(WordConverter<SegregationKind>),
        typeof(ValueListConverter<string>), typeof(ValueListConverter<ActivityId>), typeof(ValueListConverter<ClassId>),
        typeof(ValueListConverter<CarryOver>), typeof(ValueListConverter<Limit>), typeof(ValueListConverter<ObligationId>), typeof(ValueListConverter<ObligationPart>),
        typeof(ValueListConverter<Party>), typeof(ValueListConverter<PersonId>), typeof(ValueListConverter<PositionId>), typeof(ValueListConverter<UnitId>),
        typeof(ValueListConverter<Condition>), typeof(ValueListConverter<ConditionId>), typeof(ValueListConverter<OwnCaseExemption>),
        typeof(ValueListConverter<Successor>),
        typeof(ValueListConverter<Approval>), typeof(ValueListConverter<Gate>), typeof(ValueListConverter<Notice>), typeof(ValueListConverter<Regime>),
        typeof(WordConverter<AppointmentKind>), typeof(DelegabilityConverter), typeof(WordConverter<Direction>), typeof(WordConverter<Redelegation>),
        typeof(WordConverter<Capacity>), typeof(WordConverter<LimitPer>), typeof(WordConverter<MoneyCarried>),
        typeof(FlagWordsConverter<ActKinds>), typeof(FlagWordsConverter<FormParts>), typeof(FlagWordsConverter<UpwardExercise>),
        typeof(WordConverter<EvidenceKind>), typeof(ValueListConverter<Evidence>), typeof(ValueListConverter<EvidenceKind>), typeof(ValueListConverter<Requirement>),
        typeof(WordConverter<ActorRule>), typeof(WordConverter<FindingGrade>),

        // Roles and competence
        typeof(IdConverter<RoleId>), typeof(WordConverter<Mandate53>), typeof(FlagWordsConverter<RaciLetters>),

        // Leadership
        typeof(IdConverter<LeadershipActId>), typeof(IdConverter<EscalationId>), typeof(IdConverter<InterventionId>), typeof(IdConverter<StrategyLinkId>),
        typeof(IdConverter<SecurityStepId>), typeof(WordConverter<StrategicMeans>),

        // Policies
        typeof(IdConverter<PolicyId>), typeof(IdConverter<VersionId>), typeof(IdConverter<CommunicationId>), typeof(IdConverter<PolicyReviewId>),
        typeof(WordConverter<PolicyLevel>), typeof(WordConverter<PolicyAudience>), typeof(WordConverter<PolicyReviewOutcome>), typeof(FlagWordsConverter<PolicyContents>),

        // Competence
        typeof(IdConverter<AwarenessId>),

        // Objectives
        typeof(IdConverter<ObjectiveId>), typeof(IdConverter<RiskId>), typeof(WordConverter<ObjectiveOutcome>),

        // Resources
        typeof(IdConverter<ResourceRequestId>), typeof(IdConverter<ResourceUseId>), typeof(IdConverter<AdequacyDecisionId>), typeof(WordConverter<ResourceKind>), typeof(QuantityConverter),

        // Monitoring
        typeof(IdConverter<MetricId>), typeof(IdConverter<AuditProgrammeId>), typeof(IdConverter<AuditId>), typeof(IdConverter<AuditFindingId>), typeof(IdConverter<IncidentId>),
        typeof(ValueListConverter<AuditFinding>), typeof(WordConverter<IncidentSeverity>),

        // Improvement
        typeof(IdConverter<ActionId>), typeof(IdConverter<ImprovementId>), typeof(WordConverter<ActionOriginKind>), typeof(WordConverter<ActionProgress>), typeof(WordConverter<ActionOutcome>),
        typeof(IdConverter<NonconformityId>), typeof(WordConverter<NonconformitySource>),

        // Reviews
        typeof(IdConverter<ReviewId>), typeof(IdConverter<ReviewDecisionId>), typeof(WordConverter<ReviewInput>), typeof(WordConverter<ReviewTopic>), typeof(WordConverter<ConclusionWord>),
        typeof(ValueListConverter<ActionId>), typeof(ValueListConverter<Attendee>), typeof(ValueListConverter<PackItem>),

        // Handovers
        typeof(ValueListConverter<InstrumentItem>),
    ])]
[JsonSerializable(typeof(JournalHeader))]
[JsonSerializable(typeof(RecordedEvent))]
[JsonSerializable(typeof(MoneyConverter.MoneyShape))]
[JsonSerializable(typeof(PartyConverter.PartyShape))]
[JsonSerializable(typeof(EntryReferenceConverter.EntryReferenceShape))]
[JsonSerializable(typeof(InstrumentItemConverter.InstrumentItemShape))]
[JsonSerializable(typeof(CarryOver))]
[JsonSerializable(typeof(Limit))]
[JsonSerializable(typeof(ObligationPart))]
[JsonSerializable(typeof(Successor))]
[JsonSerializable(typeof(Approval))]
[JsonSerializable(typeof(Gate))]
[JsonSerializable(typeof(Notice))]
[JsonSerializable(typeof(Regime))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Position))]
[JsonSerializable(typeof(Unit))]
[JsonSerializable(typeof(Level))]
[JsonSerializable(typeof(PositionClass))]
[JsonSerializable(typeof(Body))]
[JsonSerializable(typeof(ExternalParty))]
[JsonSerializable(typeof(Context))]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Eligibility))]
[JsonSerializable(typeof(Recipient))]
[JsonSerializable(typeof(ScopeEstablished))]
[JsonSerializable(typeof(ScopeClosed))]
[JsonSerializable(typeof(EntryRegistered))]
[JsonSerializable(typeof(EntryChanged))]
[JsonSerializable(typeof(EntryRetired))]
[JsonSerializable(typeof(CatalogueAdopted))]
[JsonSerializable(typeof(CatalogueRegistered))]
[JsonSerializable(typeof(Requirement))]
[JsonSerializable(typeof(Cadence))]
[JsonSerializable(typeof(PersonAppointed))]
[JsonSerializable(typeof(AppointmentEnded))]
[JsonSerializable(typeof(PersonLeft))]
[JsonSerializable(typeof(PersonAbsent))]
[JsonSerializable(typeof(PersonReturned))]
[JsonSerializable(typeof(AppointmentExtended))]
[JsonSerializable(typeof(DeputyNamed))]
[JsonSerializable(typeof(DeputyEnded))]
[JsonSerializable(typeof(OrderOfSuccessionAdopted))]
[JsonSerializable(typeof(SuccessionExtended))]
[JsonSerializable(typeof(TopManagementDesignated))]
[JsonSerializable(typeof(TopManagementDesignationEnded))]
[JsonSerializable(typeof(HeadChanged))]
[JsonSerializable(typeof(GoverningBodyRegistered))]
[JsonSerializable(typeof(AccountabilityAllocated))]
[JsonSerializable(typeof(ObligationSplit))]
[JsonSerializable(typeof(AccountabilityAcknowledged))]
[JsonSerializable(typeof(CompetenceRecorded))]
[JsonSerializable(typeof(CompetenceWithdrawn))]
[JsonSerializable(typeof(ResponsibilityAssigned))]
[JsonSerializable(typeof(ResponsibilityRelieved))]
[JsonSerializable(typeof(ActivityOwnerNamed))]
[JsonSerializable(typeof(SegregationDefined))]
[JsonSerializable(typeof(CompensatingControlApproved))]
[JsonSerializable(typeof(SegregationRiskAccepted))]
[JsonSerializable(typeof(SchemeAdopted))]
[JsonSerializable(typeof(ResponsibilityDelegated))]
[JsonSerializable(typeof(DelegationAccepted))]
[JsonSerializable(typeof(DelegationDeclined))]
[JsonSerializable(typeof(DelegationRevoked))]
[JsonSerializable(typeof(DelegationSuperseded))]
[JsonSerializable(typeof(DelegationSuspended))]
[JsonSerializable(typeof(DelegationResumed))]
[JsonSerializable(typeof(RedelegationStopped))]
[JsonSerializable(typeof(DelegateReported))]
[JsonSerializable(typeof(DelegationReviewed))]
[JsonSerializable(typeof(Jointly))]
[JsonSerializable(typeof(OwnCase))]
[JsonSerializable(typeof(OwnCaseExemption))]
[JsonSerializable(typeof(Condition))]
[JsonSerializable(typeof(AuthorityExercised))]
[JsonSerializable(typeof(ExerciseRatified))]
[JsonSerializable(typeof(InstructionGiven))]
[JsonSerializable(typeof(InstructionPassedOn))]
[JsonSerializable(typeof(RecordWithdrawn))]
[JsonSerializable(typeof(Evidence))]

// Roles and competence
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(SegregationEnded))]
[JsonSerializable(typeof(RoleDefined))]
[JsonSerializable(typeof(RoleChanged))]
[JsonSerializable(typeof(RoleRetired))]
[JsonSerializable(typeof(RoleAssigned))]
[JsonSerializable(typeof(RoleRelieved))]
[JsonSerializable(typeof(MandateGiven))]
[JsonSerializable(typeof(MandateEnded))]
[JsonSerializable(typeof(AssignmentCommunicated))]
[JsonSerializable(typeof(AssignmentAcknowledged))]
[JsonSerializable(typeof(RaciCellSet))]

// Leadership
[JsonSerializable(typeof(LeadershipActRecorded))]
[JsonSerializable(typeof(EscalationRaised))]
[JsonSerializable(typeof(EscalationAnswered))]
[JsonSerializable(typeof(InterventionRecorded))]
[JsonSerializable(typeof(StrategyLinked))]
[JsonSerializable(typeof(SecurityStepBuiltIn))]

// Policies
[JsonSerializable(typeof(Availability))]
[JsonSerializable(typeof(PolicyRegistered))]
[JsonSerializable(typeof(PolicyChanged))]
[JsonSerializable(typeof(PolicyVersionDrafted))]
[JsonSerializable(typeof(PolicyVersionSubmitted))]
[JsonSerializable(typeof(PolicyChangeRequested))]
[JsonSerializable(typeof(PolicyVersionDiscarded))]
[JsonSerializable(typeof(PolicyVersionApproved))]
[JsonSerializable(typeof(PolicyVersionPublished))]
[JsonSerializable(typeof(PolicyCommunicated))]
[JsonSerializable(typeof(PolicyAcknowledged))]
[JsonSerializable(typeof(PolicyAcknowledgementsCounted))]
[JsonSerializable(typeof(PolicyReviewed))]
[JsonSerializable(typeof(PolicyWithdrawn))]

// Competence
[JsonSerializable(typeof(CompetenceRequired))]
[JsonSerializable(typeof(CompetenceRequirementDropped))]
[JsonSerializable(typeof(BriefingRecorded))]
[JsonSerializable(typeof(AwarenessCoverageRecorded))]
[JsonSerializable(typeof(KnowledgeCheckRecorded))]

// Objectives
[JsonSerializable(typeof(ObjectiveTerms))]
[JsonSerializable(typeof(ObjectiveSet))]
[JsonSerializable(typeof(ObjectiveUpdated))]
[JsonSerializable(typeof(ObjectiveClosed))]
[JsonSerializable(typeof(ControlExcluded))]
[JsonSerializable(typeof(ControlIncluded))]
[JsonSerializable(typeof(RiskOwnerNamed))]
[JsonSerializable(typeof(TreatmentPlanApproved))]
[JsonSerializable(typeof(ResidualRiskAccepted))]

// Resources
[JsonSerializable(typeof(QuantityConverter.QuantityShape))]
[JsonSerializable(typeof(ResourcesRequested))]
[JsonSerializable(typeof(ResourcesGranted))]
[JsonSerializable(typeof(ResourcesDeclined))]
[JsonSerializable(typeof(ResourcesUsed))]
[JsonSerializable(typeof(ShortfallAccepted))]
[JsonSerializable(typeof(AdequacyDecided))]

// Monitoring
[JsonSerializable(typeof(MetricDefined))]
[JsonSerializable(typeof(MetricChanged))]
[JsonSerializable(typeof(MetricRetired))]
[JsonSerializable(typeof(MeasurementRecorded))]
[JsonSerializable(typeof(AuditProgrammeAdopted))]
[JsonSerializable(typeof(AuditPlanned))]
[JsonSerializable(typeof(AuditRescheduled))]
[JsonSerializable(typeof(AuditCancelled))]
[JsonSerializable(typeof(AuditReported))]
[JsonSerializable(typeof(ImpartialityDeclared))]
[JsonSerializable(typeof(IncidentRecorded))]
[JsonSerializable(typeof(AuditFinding))]

// Improvement
[JsonSerializable(typeof(ImprovementDecided))]
[JsonSerializable(typeof(ActionOpened))]
[JsonSerializable(typeof(ActionProgressed))]
[JsonSerializable(typeof(ActionClosed))]
[JsonSerializable(typeof(ActionRescheduled))]
[JsonSerializable(typeof(ActionOrigin))]
[JsonSerializable(typeof(NonconformityRaised))]
[JsonSerializable(typeof(NonconformityCorrected))]
[JsonSerializable(typeof(CauseRecorded))]
[JsonSerializable(typeof(CorrectiveActionPlanned))]
[JsonSerializable(typeof(EffectivenessChecked))]
[JsonSerializable(typeof(NonconformityClosed))]
[JsonSerializable(typeof(NonconformityReopened))]

// Reviews
[JsonSerializable(typeof(ReviewPlanned))]
[JsonSerializable(typeof(ReviewConvened))]
[JsonSerializable(typeof(ReviewInputsPrepared))]
[JsonSerializable(typeof(InputConsidered))]
[JsonSerializable(typeof(ReviewHeld))]
[JsonSerializable(typeof(ReviewDecided))]
[JsonSerializable(typeof(ReviewConcluded))]
[JsonSerializable(typeof(ReviewClosed))]
[JsonSerializable(typeof(ReviewSignedOff))]
[JsonSerializable(typeof(ReviewAmended))]
[JsonSerializable(typeof(HandoverAcknowledged))]
[JsonSerializable(typeof(Attendee))]
[JsonSerializable(typeof(PackItem))]
[JsonSerializable(typeof(Conclusion))]
internal sealed partial class GovernanceJsonContext : JsonSerializerContext;
