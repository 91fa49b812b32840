namespace Isms.Governance.Roles;

/// <summary>An activity owner as it would be named.</summary>
internal sealed record OwnerCase(RoleDocket Docket, ActivityOwnerNamed Named) : RoleCase(Docket)
{
    public override IEnumerable<EntryReference> Names => [Named.Activity, Named.Owner, .. Named.InPlaceOf is { } old ? [old] : Array.Empty<EntryReference>()];
}
