namespace Isms.Governance.Roles;

/// <summary>An event about roles as it would be recorded.</summary>
internal sealed record RecordedCase<TEvent>(RoleDocket Docket, TEvent Asked) : RoleCase(Docket)
    where TEvent : RoleEvent
{
    public override IEnumerable<EntryReference> Names => Asked.Names;
}
