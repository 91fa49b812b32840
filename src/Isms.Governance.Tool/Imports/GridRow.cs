namespace Isms.Governance.Tool.Imports;

/// <summary>A row of a table and the line on which it begins.</summary>
internal sealed record GridRow(int Line, IReadOnlyList<string> Cells)
{
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    public bool IsLongerThan(GridRow headings) => Cells.Skip(headings.Cells.Count).Any(each => each.Length > 0);

    public bool IsBlank => Cells.All(each => each.Length == 0);
}
