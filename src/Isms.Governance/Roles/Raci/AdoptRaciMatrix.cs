namespace Isms.Governance.Roles;

/// <summary>
/// Asks that the register be as a matrix says, in all its cells or in none; by top management. The letter A names the owner of an activity, R
/// assigns a position, and an empty cell takes away what stood there; positions and activities that the matrix does not name stay as they are. Who is
/// accountable for an obligation never changes by it.
/// </summary>
/// <exception cref="ArgumentException"><inheritdoc cref="RaciMatrix.Check" path="/exception"/></exception>
public sealed record AdoptRaciMatrix : RoleCommand
{
    internal static readonly RuleList<MatrixCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckMatrix), new(Rule.R01, R01OneOwner.Check), new(Rule.R02, CheckResponsible),
        new(Rule.R03, CheckLetters), new(Rule.R08, R08Separation.Check),
    ];

    /// <summary>The matrix.</summary>
    public required RaciMatrix Matrix { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        Guard.Against.Null(Matrix).EnsureSound();
        var @case = new MatrixCase(docket, Matrix, Matrix.Rows.SelectMany(row => Changes(docket, row)).ToValueList());
        return @case.Events.Count == 0 && Matrix.IsSound ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () => @case.Events);
    }

    private static RuleOutcome CheckResponsible(MatrixCase @case) => RuleOutcome.Of(@case.Problems(Rule.R02));

    private static RuleOutcome CheckLetters(MatrixCase @case) => RuleOutcome.Of(@case.Problems(Rule.R03));

    /// <summary>What a row says that is not so yet.</summary>
    private IEnumerable<RoleEvent> Changes(RoleDocket docket, RaciRow row)
    {
        var (then, activity, decided, from) = (docket.Then, row.Activity, docket.Moment.Decided, docket.Moment.EffectiveFrom);
        var owners = then.Owners(activity).Select(named => named.Owner).ToArray();
        foreach (var (column, cell) in Matrix.Columns.Zip(row.Cells))
        {
            if (column.Party.Position is { } position)
            {
                if (cell.HasFlag(RaciLetters.Accountable) && !owners.Contains(position))
                {
                    yield return new ActivityOwnerNamed
                    {
                        Decided = decided, EffectiveFrom = from, Activity = activity, Owner = position, InPlaceOf = owners.Length > 0 ? owners[0] : null,
                    };
                }

                var (asked, stands) = (cell.HasFlag(RaciLetters.Responsible), then.Assignments(activity).Any(assigned => assigned.Position == position));
                if (asked && !stands)
                {
                    yield return new ResponsibilityAssigned { Decided = decided, EffectiveFrom = from, Activity = activity, Position = position };
                }
                else if (stands && !asked)
                {
                    yield return new ResponsibilityRelieved { Decided = decided, EffectiveFrom = from, Activity = activity, Position = position };
                }
            }

            var letters = cell & (RaciLetters.Consulted | RaciLetters.Informed | (column.IsClass ? RaciLetters.Responsible : RaciLetters.None));
            if (then.CellOf(activity, column.Party) != letters)
            {
                yield return new RaciCellSet { Decided = decided, EffectiveFrom = from, Activity = activity, For = column.Party, Letters = letters };
            }
        }
    }
}
