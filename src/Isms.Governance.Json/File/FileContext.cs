using Isms.Governance.Competence;
using Isms.Governance.Delegations;
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

/// <summary>What the compiler describes the sheets by. A type that stands in a sheet as one value has its converter here.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(AmountConverter), typeof(PeriodConverter), typeof(DayConverter), typeof(FirstDayConverter), typeof(TermConverter), typeof(TimesConverter),
        typeof(IdConverter<ActivityId>), typeof(IdConverter<BodyId>), typeof(IdConverter<ClassId>), typeof(IdConverter<ContextId>),
        typeof(IdConverter<EditionId>), typeof(IdConverter<ExternalPartyId>), typeof(IdConverter<LevelId>), typeof(IdConverter<ObligationId>),
        typeof(IdConverter<PersonId>), typeof(IdConverter<PositionId>), typeof(IdConverter<ScopeId>), typeof(IdConverter<UnitId>),
        typeof(IdConverter<CaseId>), typeof(IdConverter<ConditionId>), typeof(IdConverter<ExerciseId>), typeof(IdConverter<CompetenceId>),
        typeof(IdConverter<SegregationId>),
        typeof(IdConverter<RoleId>), typeof(MandateConverter), typeof(LettersConverter), typeof(RequirementNameConverter),
        typeof(IdConverter<LeadershipActId>), typeof(WordConverter<EvidenceKind>), typeof(WordConverter<EvidenceNature>),
        typeof(IdConverter<PolicyId>), typeof(IdConverter<VersionId>), typeof(IdConverter<PolicyReviewId>), typeof(IdConverter<CommunicationId>), typeof(PolicyContentsConverter),
        typeof(WordConverter<PolicyLevel>), typeof(WordConverter<PolicyAudience>), typeof(WordConverter<PolicyReviewOutcome>),
        typeof(IdConverter<ResourceRequestId>), typeof(IdConverter<ResourceUseId>), typeof(IdConverter<AdequacyDecisionId>), typeof(IdConverter<ObjectiveId>),
        typeof(WordConverter<ResourceKind>), typeof(WordConverter<AdequacyWord>),
        typeof(IdConverter<AwarenessId>),
        typeof(WordConverter<ActWord>), typeof(WordConverter<ActorWord>), typeof(WordConverter<AllowedWord>), typeof(WordConverter<AppointmentKind>), typeof(WordConverter<CarriesWord>),
        typeof(WordConverter<CountsWord>),
        typeof(WordConverter<Delegability>), typeof(WordConverter<DelegationEventWord>), typeof(WordConverter<OwnWord>), typeof(WordConverter<Direction>), typeof(WordConverter<FindingGrade>), typeof(WordConverter<LateEntryWord>),
        typeof(WordConverter<LimitPer>), typeof(WordConverter<MoneyCarried>), typeof(WordConverter<PresetWord>), typeof(WordConverter<Redelegation>),
        typeof(WordConverter<RequiredWord>), typeof(WordConverter<SegregationKind>), typeof(WordConverter<TopRole>), typeof(WordConverter<UndelegatedWord>),
        typeof(WordConverter<Within>),
        typeof(FlagWordsConverter<ActKinds>), typeof(FlagWordsConverter<FormParts>), typeof(FlagWordsConverter<UpwardExercise>),

        // What is measured, reviewed and improved
        typeof(CalendarPeriodConverter),
        typeof(RequirementKeyConverter), typeof(RuleCodeConverter), typeof(DetectorCodeConverter), typeof(WordConverter<ProfileWord>),
        typeof(IdConverter<RiskId>), typeof(WordConverter<ObjectiveOutcome>),
        typeof(IdConverter<MetricId>), typeof(IdConverter<IncidentId>), typeof(WordConverter<IncidentSeverity>), typeof(IdConverter<InterventionId>), typeof(IdConverter<EscalationId>),
        typeof(IdConverter<AuditProgrammeId>), typeof(IdConverter<AuditId>), typeof(IdConverter<AuditFindingId>), typeof(WordConverter<AuditKindWord>),
        typeof(IdConverter<ReviewId>), typeof(IdConverter<ReviewDecisionId>), typeof(ReviewLetterConverter), typeof(WordConverter<ReviewTopic>), typeof(WordConverter<ConclusionWord>),
        typeof(IdConverter<ImprovementId>), typeof(IdConverter<ActionId>), typeof(WordConverter<ActionProgress>), typeof(WordConverter<ActionOutcome>),
        typeof(WordConverter<NonconformitySource>), typeof(WordConverter<ImprovementKindWord>),
    ])]
[JsonSerializable(typeof(FileSheet))]
internal sealed partial class FileContext : JsonSerializerContext;
