namespace Isms.Governance.Roles;

/// <summary>A pair of activities as it would be defined.</summary>
internal sealed record PairCase(RoleDocket Docket, SegregationDefined Defined) : RoleCase(Docket)
{
    public override IEnumerable<EntryReference> Names => [Defined.One, Defined.Other];
}
