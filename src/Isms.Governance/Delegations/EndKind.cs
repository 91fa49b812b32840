namespace Isms.Governance.Delegations;

/// <summary>By which act a delegation ended.</summary>
internal enum EndKind
{
    Revoked,
    Declined,
    Superseded,
}
