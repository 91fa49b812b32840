using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>The letters of a matrix that is adopted go together, the register then says the same, and who is accountable for an obligation stays as it was.</summary>
public sealed class R03Letters
{
    [Law]
    public void A_matrix_sets_its_letters_and_moves_no_accountability(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Adopted().Select(each => Mixed(each.Matrix) ?? Moved(subject, each.Step) ?? Untrue(each.Matrix, each.Step)).First();

    private static string? Mixed(RaciMatrix matrix) => (
        from row in matrix.Rows
        from cell in row.Cells.Zip(matrix.Columns)
        let acts = cell.First.HasFlag(RaciLetters.Accountable) || cell.First.HasFlag(RaciLetters.Responsible)
        where (acts && (cell.First.HasFlag(RaciLetters.Consulted) || cell.First.HasFlag(RaciLetters.Informed)))
            || (cell.First.HasFlag(RaciLetters.Accountable) && cell.Second.Party.Kind is PartyKind.Class)
        select $"a matrix with {cell.First.ToText()} of {row.Activity} for {cell.Second.Party} was adopted").FirstOrDefault()
        ?? matrix.Rows.GroupBy(row => row.Activity).Where(rows => rows.Count() > 1).Select(rows => $"a matrix with two rows of {rows.Key} was adopted").FirstOrDefault();

    private static string? Moved(Subject subject, Generating.Step step)
    {
        var at = step.Asked.Command.EffectiveFrom is { } stated && stated > step.After.LastRecordedAt ? stated : step.After.LastRecordedAt!.Value;
        var (before, after) = (subject([.. step.Before.Journal], at, step.Before.Sequence), subject([.. step.After.Journal], at, step.After.Sequence));
        return Cast.Obligations.Where(each => !before.AccountableFor(each).Equals(after.AccountableFor(each))).Select(each => $"a matrix changed who is accountable for {each}").FirstOrDefault();
    }

    /// <summary>What was asked of the cells is so in the events that were recorded: one owner for each A that was new, and an assignment for each R.</summary>
    private static string? Untrue(RaciMatrix matrix, Generating.Step step) => step.Decision is not Accepted { Events: [var first, ..] } ? null : (
        from row in matrix.Rows
        from cell in row.Cells.Zip(matrix.Columns)
        where cell.Second.Party.Kind is PartyKind.Position
        let position = PositionId.From(cell.Second.Party.Id)
        let view = step.After.At(first.EffectiveFrom)
        where cell.First.HasFlag(RaciLetters.Responsible) && view.WhoIsResponsible(row.Activity) is { Cause: null } answer && answer.Responsible.All(seat => seat.Position != position)
        select $"{position} is R of {row.Activity} by a matrix and not responsible").FirstOrDefault();
}
