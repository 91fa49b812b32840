namespace Isms.Governance.Roles;

public sealed partial class RoleView
{
    /// <summary>Every rule that finds in this chapter, with what it finds; given how long an assignment may go without being made known and acknowledged.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<RolesAt, Period, IEnumerable<Finding>> Find)> Finders =
    [
        (Rule.A09, R05Communicated.FindUnacknowledged),
        (Rule.R03, R03Letters.Find),
        (Rule.R04, R04Holder.Find),
        (Rule.R05, R05Communicated.Find),
        (Rule.R06, R06ReportsToTop.Find),
        (Rule.R07, R07NotOnOneself.Find),
    ];

    /// <summary>What falls short of the rules about roles and mandates. An open question: nothing is found where nothing of this chapter is on record.</summary>
    /// <param name="within">How long after its start an assignment has to be on record as made known, and as acknowledged; null for 30 days.</param>
    public Findings Findings(Period? within = null) => new() { At = roles.Instant, Items = Find(within).ToValueList() };

    /// <summary>Within what time an assignment is made known and acknowledged where nobody says otherwise.</summary>
    internal static readonly Period Usually = Period.FromDays(30);

    internal IEnumerable<Finding> Find(Period? within = null) =>
        roles.Book.Records.IsEmpty || !roles.Organization.IsOpen ? [] : Finders.SelectMany(finder => finder.Find(roles, within ?? Usually));
}
