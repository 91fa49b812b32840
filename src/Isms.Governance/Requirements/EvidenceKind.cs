namespace Isms.Governance.Requirements;

/// <summary>What a piece of evidence is. Its <see cref="EvidenceNature"/> follows from it.</summary>
public enum EvidenceKind
{
    /// <summary>The approval of one version of a policy.</summary>
    PolicyApproval,

    /// <summary>A decision on money.</summary>
    BudgetDecision,

    /// <summary>A decision on people, time, training or tools.</summary>
    ResourceAllocation,

    /// <summary>A decision of a management review.</summary>
    ReviewDecision,

    /// <summary>A decision to improve something.</summary>
    ImprovementDecision,

    /// <summary>A decision to step in because results are missed.</summary>
    InterventionDecision,

    /// <summary>The acceptance of a risk.</summary>
    RiskAcceptance,

    /// <summary>A decision whether a changing climate is an issue for the management system.</summary>
    ClimateRelevanceDecision,

    /// <summary>An appointment to a position or a mandate.</summary>
    Appointment,

    /// <summary>A message of somebody who leads to those whom it concerns.</summary>
    LeadershipCommunication,

    /// <summary>A direction given to somebody.</summary>
    DirectionGiven,

    /// <summary>An act of backing: an obstacle removed, an escalation answered.</summary>
    SupportAct,

    /// <summary>Attendance at a management review.</summary>
    ReviewAttendance,

    /// <summary>Attendance at a briefing.</summary>
    BriefingAttended,

    /// <summary>A review by somebody who oversees.</summary>
    OversightReview,

    /// <summary>The text of a policy.</summary>
    PolicyDocument,

    /// <summary>A register of objectives.</summary>
    ObjectivesRegister,

    /// <summary>A statement of the scope.</summary>
    ScopeStatement,

    /// <summary>An analysis of the context.</summary>
    ContextAnalysis,

    /// <summary>A register of interested parties.</summary>
    InterestedPartyRegister,

    /// <summary>A description of a role.</summary>
    RoleDescription,

    /// <summary>A chart of the organisation.</summary>
    OrgChart,

    /// <summary>A matrix of responsibilities.</summary>
    ResponsibilityMatrix,

    /// <summary>A programme of audits.</summary>
    AuditProgramme,

    /// <summary>A plan of what is communicated when, with whom and how.</summary>
    CommunicationPlan,

    /// <summary>A security step that the owner of a business process took over.</summary>
    ProcessIntegrationRecord,

    /// <summary>Minutes of a management review.</summary>
    ReviewMinutes,

    /// <summary>The inputs prepared for a management review.</summary>
    ReviewInputPack,

    /// <summary>A log of actions.</summary>
    ActionLog,

    /// <summary>A report of an audit.</summary>
    AuditReport,

    /// <summary>A record of competence.</summary>
    CompetenceRecord,

    /// <summary>A record that somebody took note.</summary>
    AcknowledgementRecord,

    /// <summary>A record of a nonconformity.</summary>
    NonconformityRecord,

    /// <summary>A record of a corrective action.</summary>
    CorrectiveActionRecord,

    /// <summary>A record of a change to the management system.</summary>
    ChangeRecord,

    /// <summary>What is recorded about a controlled document: its version, approval and place.</summary>
    DocumentControlRecord,

    /// <summary>A declaration of impartiality.</summary>
    ImpartialityDeclaration,

    /// <summary>A report of performance.</summary>
    PerformanceReport,

    /// <summary>A measurement of an outcome.</summary>
    OutcomeMeasurement,

    /// <summary>How many a message reached.</summary>
    CommunicationReach,

    /// <summary>How many were trained.</summary>
    TrainingCoverage,

    /// <summary>How much time was given.</summary>
    TimeAllocation,

    /// <summary>A record of an interview.</summary>
    InterviewRecord,

    /// <summary>A check of what people know.</summary>
    KnowledgeCheck,
}
