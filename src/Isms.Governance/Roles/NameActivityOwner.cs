namespace Isms.Governance.Roles;

/// <summary>
/// Asks that a position own an activity: it answers inside the organisation for the activity getting done, the letter A. Who is
/// accountable for the obligations that the activity discharges is another matter, and does not change.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the end is not after the start.</exception>
public sealed record NameActivityOwner : RoleCommand
{
    internal static readonly RuleList<OwnerCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckOwner), new(Rule.R01, R01OneOwner.Check),
    ];

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The position that is to own it.</summary>
    public required PositionId Owner { get; init; }

    /// <summary>The owner whose place it takes, who owns it no longer; null where nobody owns it.</summary>
    public PositionId? InPlaceOf { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        Id.Named(Activity);
        Id.Named(Owner);
        _ = InPlaceOf is { } old ? Id.Named(old, nameof(InPlaceOf)) : null;
        var moment = docket.Moment;
        if (Until <= moment.EffectiveFrom)
        {
            throw new ArgumentException("an ownership ends after its start");
        }

        var named = new ActivityOwnerNamed
        {
            Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Activity = Activity, Owner = Owner, InPlaceOf = InPlaceOf, Until = Until,
        };
        return docket.Then.Owners(Activity).Any(known => (known.Owner, known.InPlaceOf, known.Until) == (Owner, InPlaceOf, Until) && (EffectiveFrom is null || known.EffectiveFrom == EffectiveFrom))
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, named), docket.Left), () => [named]);
    }
}
