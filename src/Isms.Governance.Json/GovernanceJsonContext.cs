using Isms.Governance.Accountability;
using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
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
        typeof(WordConverter<EvidenceKind>), typeof(ValueListConverter<Evidence>),

        // Roles and competence

        // Leadership
        typeof(IdConverter<LeadershipActId>), typeof(IdConverter<EscalationId>), typeof(IdConverter<InterventionId>), typeof(IdConverter<StrategyLinkId>),
        typeof(IdConverter<SecurityStepId>), typeof(WordConverter<StrategicMeans>),

        // Policies
        typeof(IdConverter<PolicyId>), typeof(IdConverter<VersionId>), typeof(IdConverter<CommunicationId>), typeof(IdConverter<PolicyReviewId>),
        typeof(WordConverter<PolicyLevel>), typeof(WordConverter<PolicyAudience>), typeof(WordConverter<PolicyReviewOutcome>), typeof(FlagWordsConverter<PolicyContents>),

        // Objectives

        // Resources

        // Monitoring

        // Improvement

        // Reviews
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

// Objectives

// Resources

// Monitoring

// Improvement

// Reviews
internal sealed partial class GovernanceJsonContext : JsonSerializerContext;
