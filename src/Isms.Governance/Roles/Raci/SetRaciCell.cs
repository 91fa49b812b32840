namespace Isms.Governance.Roles;

/// <summary>
/// Asks that a position or a class be consulted or informed about an activity, or that every position of a class carry it out; by top
/// management. It takes the place of what stood in the cell.
/// </summary>
/// <exception cref="ArgumentException">
/// An id is <c>default</c>, the party is neither a position nor a whole class, or a letter is not for it: A is named (<see cref="NameActivityOwner"/>),
/// and the R of a position is assigned (<see cref="AssignResponsibility"/>).
/// </exception>
public sealed record SetRaciCell : RoleCommand
{
    internal static readonly RuleList<RecordedCase<RaciCellSet>> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckCell), new(Rule.R08, R08Separation.Check),
    ];

    /// <inheritdoc cref="RaciCellSet.Activity"/>
    public required ActivityId Activity { get; init; }

    /// <inheritdoc cref="RaciCellSet.For"/>
    public required Party For { get; init; }

    /// <inheritdoc cref="RaciCellSet.Letters"/>
    public required RaciLetters Letters { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new RaciCellSet { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Activity = Activity, For = For, Letters = Letters };
        asked.EnsureSound();
        return docket.Then.CellOf(Activity, For) == Letters ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }
}
