using static Isms.Governance.Requirements.EvidenceKind;

namespace Isms.Governance.Leadership;

/// <summary>Which kinds of act show which letter of clause 5.1. Of other obligations any kind may be shown.</summary>
internal static class QualifyingKinds
{
    private static readonly ImmutableDictionary<Clause, ImmutableArray<EvidenceKind>> Known = new Dictionary<Clause, ImmutableArray<EvidenceKind>>
    {
        [Clause.Direction] = [PolicyApproval, PolicyDocument, ObjectivesRegister],
        [Clause.Integration] = [ProcessIntegrationRecord],
        [Clause.Resources] = [BudgetDecision, ResourceAllocation, TimeAllocation, TrainingCoverage],
        [Clause.Message] = [LeadershipCommunication],
        [Clause.Results] = [InterventionDecision, PerformanceReport],
        [Clause.Support] = [DirectionGiven, SupportAct],
        [Clause.Improvement] = [ImprovementDecision],
        [Clause.OtherManagers] = [EvidenceKind.Appointment, ResourceAllocation, DirectionGiven, SupportAct, BriefingAttended],
    }.ToImmutableDictionary();

    /// <summary>The kinds that show a requirement; none where any does.</summary>
    internal static ImmutableArray<EvidenceKind> Of(ObligationId requirement) =>
        Known.FirstOrDefault(each => requirement.Value.EndsWith($"/{each.Key.Number}", StringComparison.Ordinal)) is { Key: not null } found ? found.Value : [];
}
