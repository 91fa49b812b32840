namespace Isms.Governance.Conformity;

/// <summary>One of the four things that who governs does themselves, in the words of ISO/IEC 27014 and by the kind of what is on record.</summary>
/// <remarks>Handing a duty on is none of them, and so is attending a briefing: the first is for others to act on, the second is learning.</remarks>
public enum GoverningTask
{
    /// <summary>Judging how things stand and what is to change: taking part in a management review and considering its inputs, judging the context or the climate.</summary>
    Evaluate,

    /// <summary>Saying what is to be done: approvals, means granted, objectives, appointments, owners, directions, interventions, backing, decisions of a review, risks accepted.</summary>
    Direct,

    /// <summary>Looking at what is done: reviews of what others do, results gone through, reported or measured, talks with those who do it.</summary>
    Monitor,

    /// <summary>Speaking to those whom it concerns.</summary>
    Communicate,
}

/// <summary>Which of the four a kind of record is, and what puts one on record.</summary>
internal static class GoverningTaskExtensions
{
    extension(EvidenceKind kind)
    {
        /// <summary>The task that an act of this kind is; null for none.</summary>
        internal GoverningTask? Governs => kind switch
        {
            EvidenceKind.ReviewAttendance or EvidenceKind.ReviewMinutes or EvidenceKind.ContextAnalysis or EvidenceKind.ClimateRelevanceDecision => GoverningTask.Evaluate,
            EvidenceKind.PolicyApproval or EvidenceKind.BudgetDecision or EvidenceKind.ResourceAllocation or EvidenceKind.ReviewDecision or EvidenceKind.ImprovementDecision or EvidenceKind.InterventionDecision
                or EvidenceKind.RiskAcceptance or EvidenceKind.Appointment or EvidenceKind.DirectionGiven or EvidenceKind.SupportAct or EvidenceKind.ObjectivesRegister or EvidenceKind.ResponsibilityMatrix => GoverningTask.Direct,
            EvidenceKind.OversightReview or EvidenceKind.PerformanceReport or EvidenceKind.OutcomeMeasurement or EvidenceKind.InterviewRecord => GoverningTask.Monitor,
            EvidenceKind.LeadershipCommunication or EvidenceKind.CommunicationReach => GoverningTask.Communicate,
            _ => null,
        };
    }

    extension(GoverningTask task)
    {
        internal string InWords() => task.ToString().ToLowerInvariant();

        /// <summary>The command that puts such an act on record.</summary>
        internal string Remedy => "let a member of top management do it, and record that: " + task switch
        {
            GoverningTask.Evaluate => $"`{nameof(Reviews.HoldReview)}`",
            GoverningTask.Direct => $"`{nameof(Leadership.RecordLeadershipAct)}` as direction given",
            GoverningTask.Monitor => $"`{nameof(Leadership.RecordLeadershipAct)}` as oversight review",
            _ => $"`{nameof(Leadership.RecordLeadershipAct)}` as leadership communication",
        };
    }
}
