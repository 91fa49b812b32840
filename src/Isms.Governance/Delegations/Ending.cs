namespace Isms.Governance.Delegations;

/// <summary>How a delegation ended; for a superseded one also what took its place.</summary>
internal sealed record Ending(EndKind Kind, DelegationSuperseded? Superseded = null);
