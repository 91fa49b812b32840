namespace Isms.Governance.Delegations;

/// <summary>A delegation as it would be granted in the place of another.</summary>
internal sealed record ReplacementCase(GrantCase New, Grant Replaced);
