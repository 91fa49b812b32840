namespace Isms.Governance.Roles;

/// <summary>That a position would no longer be responsible for an activity.</summary>
internal sealed record ReliefCase(RoleDocket Docket, ActivityId Activity, PositionId Position) : RoleCase(Docket)
{
    public override IEnumerable<EntryReference> Names => [Activity, Position];

    /// <summary>Whether it is responsible at the instant, or to be later: then the relief has something to end.</summary>
    internal bool IsAssigned => Terms.Any(term => term.Until > Then.Instant);

    internal bool WasAssigned => Terms.Any(term => term.From < Then.Instant);

    private IEnumerable<Interval> Terms => AsItStands.TermsOf(Activity).Where(term => term.Assigned.Position == Position && term.Span.From < Then.Instant).Select(term => term.Span);
}
