using Isms.Governance.Roles;

namespace Isms.Governance.Tests.Cases;

/// <summary>What the RACI matrix of "Nordwind" says, and what it does to the register. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0.</summary>
public class NordwindRaciTests
{
    private static RaciMatrix Matrix => Nordwind.Matrix;

    private static RaciMatrix Translated => Nordwind.Translated;

    [Fact]
    public void The_matrix_has_one_A_in_each_row_and_nothing_wrong()
    {
        Assert.Equal(19, Matrix.Rows.Count);
        Assert.Empty(Matrix.Check());
        Assert.All(Matrix.Rows, row => Assert.Single(row.Cells, cell => cell.HasFlag(RaciLetters.Accountable)));
        Assert.Equal([5, 12, 1, 0, 1, 0, 0], Matrix.Columns.Select((_, index) => Matrix.Rows.Count(row => row.Cells[index].HasFlag(RaciLetters.Accountable))));
        Assert.Equal(4, Matrix.Rows.Count(row => row.Cells.Any(cell => cell == (RaciLetters.Accountable | RaciLetters.Responsible))));
    }

    [Fact]
    public void The_German_matrix_has_the_same_letters() =>
        Assert.Equal(Matrix.Rows.Select(row => (row.Activity, row.Cells)), Translated.Rows.Select(row => (row.Activity, row.Cells)));

    [Fact]
    public void Adopted_the_register_holds_it_and_no_A_below_top_management_makes_anybody_accountable()
    {
        var (before, view) = (Nordwind.At(2026, 4, 12), Nordwind.At(2026, 4, 14));
        var held = view.Roles.Raci(Matrix.Rows.Select(row => row.Activity), Matrix.Columns);
        Assert.Equal(Matrix.Rows, held.Rows);
        Assert.Empty(Assert.IsType<Accepted>(Nordwind.Register.Decide(new AdoptRaciMatrix { Matrix = Translated }, new(Nordwind.Day(2026, 4, 14), Nordwind.Meier))).Events);

        var owners = Matrix.Rows.Select(row => Assert.Single(view.WhoIsResponsible(row.Activity).Owners).Position).ToArray();
        Assert.Equal(14, owners.Count(owner => owner != Nordwind.Ceo));
        Assert.NotEmpty(view.Obligations);
        Assert.All(view.Obligations, obligation => Assert.Equal(before.WhoIsAccountable(obligation).Positions, view.WhoIsAccountable(obligation).Positions));
        Assert.All(Matrix.Rows, row => Assert.Equal([Nordwind.Ceo], view.WhoIsAccountable(row.Activity).Positions));
        Assert.All(Matrix.Rows, row => Assert.Empty(before.WhoIsResponsible(row.Activity).Owners));
    }

    [Fact]
    public void The_matrix_is_drawn_as_a_table_in_either_language()
    {
        Assert.Contains("| Maintain Statement of Applicability | ", Matrix.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(21, Translated.ToMarkdown().Split('\n').Length);
        Assert.Single(Translated.ToMarkdown().Split('\n').Select(line => line.Length).Distinct());
    }
}
