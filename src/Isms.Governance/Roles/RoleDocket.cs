namespace Isms.Governance.Roles;

/// <summary>What a role command is handed: the roles when it was decided, what is held of an activity by whatever way, who decided when, and the rules in force.</summary>
internal sealed record RoleDocket(RolesAt Roles, Func<ActivityId, IEnumerable<Hold>> HoldsTouching, Moment Moment, RuleSet Left)
{
    /// <summary>The roles when the command takes effect.</summary>
    internal RolesAt Then => Roles.At(Moment.EffectiveFrom);
}
