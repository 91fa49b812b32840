namespace Isms.Governance.Roles;

/// <summary>The page of questions about roles, the two mandates of 5.3 and the RACI matrix, at one instant of the world and as known at one place of the journal.</summary>
/// <remarks>Who owns and who carries out one activity is asked of the register's own page (<see cref="GovernanceView.WhoIsResponsible"/>).</remarks>
public sealed partial class RoleView
{
    private readonly RolesAt roles;

    internal RoleView(RolesAt roles) => this.roles = roles;

    /// <summary>The roles there are, in the order of their ids.</summary>
    public ValueList<Role> All => roles.Roles.ToValueList();

    /// <summary>The role of that id as it is at this instant; null while there is none.</summary>
    public Role? Find(RoleId id) => id.IsDefault ? null : roles.Find(id);

    /// <summary>Who holds a role.</summary>
    public ValueList<HeldRole> WhoHolds(RoleId role) => Held(term => term.Charge.Role == role);

    /// <summary>Who holds one of the two mandates of 5.3.</summary>
    public ValueList<HeldRole> WhoHolds(Mandate53 mandate) => Held(term => term.Charge.Mandate == mandate);

    /// <summary>Which roles and mandates a position holds.</summary>
    public ValueList<HeldRole> WhatIsHeldBy(PositionId position) => Held(term => term.Position == position);

    /// <summary>
    /// The RACI matrix that the register holds of some activities and columns: A the owner, R who carries it out by assignment or role (of a
    /// class: as set), C and I as set. What is said of a wider activity counts for its parts. Nothing says who is accountable for an obligation.
    /// </summary>
    public RaciMatrix Raci(IEnumerable<ActivityId> activities, IEnumerable<RaciColumn> columns)
    {
        var matrix = roles.Raci(Guard.Against.Null(activities), Guard.Against.Null(columns).Select(column => Titled(Guard.Against.Null(column))));
        matrix.EnsureSound();
        return matrix;
    }

    private RaciColumn Titled(RaciColumn column) =>
        column.Title == column.Party.Id ? column with { Title = roles.Organization.TitleOf(column.Party.Entry) } : column;

    private ValueList<HeldRole> Held(Func<ChargeTerm, bool> of) => roles.Held().Where(of).Select(term =>
    {
        var seat = roles.Organization.Incumbent(term.Position);
        return new HeldRole
        {
            Role = term.Charge.Role, Mandate = term.Charge.Mandate, Seat = seat, Period = term.Span, Communicated = roles.Communicated(term),
            AcknowledgedAt = seat.Person is { } person ? roles.Acknowledged(term, person) : null,
        };
    }).ToValueList();
}
