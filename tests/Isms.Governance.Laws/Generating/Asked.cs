namespace Isms.Governance.Laws.Generating;

/// <summary>A command and the context in which it is put to the register.</summary>
internal sealed record Asked(DecisionContext Context, GovernanceCommand Command);
