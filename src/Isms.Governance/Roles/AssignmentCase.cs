namespace Isms.Governance.Roles;

/// <summary>A responsibility as it would be assigned.</summary>
internal sealed record AssignmentCase(RoleDocket Docket, ResponsibilityAssigned Assigned) : RoleCase(Docket)
{
    public override IEnumerable<EntryReference> Names => [Assigned.Activity, Assigned.Position];
}
