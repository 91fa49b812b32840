using Isms.Governance.Roles;

namespace Isms.Governance.Delegations;

/// <summary>That a party holds activities by a delegation.</summary>
internal sealed record GrantHold(Grant Grant, Interval Period) : Hold($"`{Grant.Name}`", Grant.Terms.To, Grant.Mandate.Activities, Grant.Units, Period);
