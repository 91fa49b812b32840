namespace Isms.Governance.Delegations;

/// <summary>What a delegation command is handed: the delegations when it was decided, who decided when, and the rules in force.</summary>
internal sealed record DelegationDocket(DelegationsAt Delegations, Moment Moment, RuleSet Left);
