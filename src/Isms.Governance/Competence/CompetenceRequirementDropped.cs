namespace Isms.Governance.Competence;

/// <summary>A competence is no longer required from then on.</summary>
public sealed record CompetenceRequirementDropped : RequirementEvent;
