using Isms.Governance.Organization;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using Isms.Governance.Values;

namespace Isms.Governance.Tests.Cases;

/// <summary>
/// The RACI matrix of the organisation "Nordwind", in English and in German: every letter as it is there.
/// Source: Cenedril, ISO 27001 Starter Kit, CC BY 4.0; headings and ids in our own form.
/// </summary>
public class NordwindRaciTests
{
    private static readonly PositionId Top = PositionId.From("top-management"), Iso = PositionId.From("iso"), It = PositionId.From("it-operations-lead"), Hr = PositionId.From("hr-lead"),
        Dpo = PositionId.From("dpo");

    private static readonly ClassId Heads = ClassId.From("department-heads"), Staff = ClassId.From("all-employees");

    private static readonly PersonId Tia = PersonId.From("tia");

    /// <summary>Activity in English and in German, then the cells of top management, ISO, IT, HR, DPO, department heads, all employees.</summary>
    private static readonly string[] Lines =
    [
        "Approve Information Security Policy;Informationssicherheitsrichtlinie genehmigen;A;R;C;C;C;I;I",
        "Maintain Risk Register;Risikoregister pflegen;I;A;R;C;C;C;I",
        "Perform Risk Assessments;Risikobeurteilungen durchführen;I;A;R;C;C;R;I",
        "Approve Risk Treatment Plan;Risikobehandlungsplan genehmigen;A;R;C;I;C;C;I",
        "Maintain Statement of Applicability;Statement of Applicability pflegen;I;A/R;C;I;C;I;I",
        "Conduct Internal Audits;Interne Audits durchführen;A;R;C;I;C;I;I",
        "Run Management Review;Management-Review durchführen;A/R;R;C;C;C;C;I",
        "Manage Security Incidents;Sicherheitsvorfälle managen;I;A;R;I;C;C;R",
        "Manage Access Rights;Zugriffsrechte verwalten;I;A;R;C;I;R;I",
        "Run Awareness Training;Awareness-Schulungen durchführen;I;A;C;R;C;C;R",
        "Classify Information;Informationen klassifizieren;I;A;C;C;C;R;R",
        "Approve Changes (CAB);Changes genehmigen (CAB);I;C;A/R;I;I;C;I",
        "Vulnerability & Patch Management;Schwachstellen- und Patch-Management;I;A;R;I;I;I;I",
        "Supplier Security Review;Lieferanten-Sicherheitsprüfung;I;A;C;I;C;R;I",
        "Business Continuity Planning;Geschäftskontinuitätsplanung;A;R;R;C;I;R;I",
        "Handle Subject Access Requests;Betroffenenanfragen bearbeiten;I;C;C;C;A/R;I;I",
        "Maintain Asset Register;Asset-Register pflegen;I;A;R;I;I;R;I",
        "Report Security Incidents;Sicherheitsvorfälle melden;I;A;C;C;C;R;R",
        "Key Management (Cryptography);Schlüsselverwaltung (Kryptographie);I;A;R;I;I;I;I",
    ];

    private static readonly string[] German =
    [
        "Geschäftsleitung", "Informationssicherheitsbeauftragte/r (ISB)", "IT-Betriebsleitung", "HR-Leitung", "Datenschutzbeauftragte/r", "Abteilungsleitungen", "Alle Mitarbeitende",
    ];

    private static readonly ValueList<RaciColumn> Columns = [Top, Iso, It, Hr, Dpo, Heads, Staff];

    private static readonly RaciMatrix Matrix = Of(1, Columns), Translated = Of(2, [.. Columns.Zip(German, (column, title) => column with { Title = title })]);

    private static readonly Story Given = Story.Empty.As(Tia).Given(
    [
        new EstablishScope { Id = ScopeId.From("nordwind"), Head = Top, HeadTitle = "Top Management", Holder = Tia },
        new DefineClass { Id = Heads, Title = "Department Heads" }, new DefineClass { Id = Staff, Title = "All Employees" },
        .. new[] { Iso, It, Hr, Dpo }.Select(position => new RegisterPosition { Id = position, ReportsTo = Top }),
        .. Lines.Select((line, i) => new DefineActivity { Id = Activity(i), Title = line.Split(';')[0], Discharges = i == 0 ? [Clause.Policy] : [] }),
    ]);

    private static ActivityId Activity(int row) => ActivityId.From($"a-{row + 1}");

    private static RaciMatrix Of(int column, ValueList<RaciColumn> columns) => new()
    {
        Columns = columns,
        Rows = [.. Lines.Select((line, i) => new RaciRow { Activity = Activity(i), Title = line.Split(';')[column - 1], Cells = [.. line.Split(';')[2..].Select(Letters)] })],
    };

    private static RaciLetters Letters(string cell) => cell.Aggregate(RaciLetters.None, (letters, each) => letters | each switch
    {
        'R' => RaciLetters.Responsible,
        'A' => RaciLetters.Accountable,
        'C' => RaciLetters.Consulted,
        'I' => RaciLetters.Informed,
        _ => RaciLetters.None,
    });

    [Fact]
    public void The_matrix_has_one_A_in_each_row_and_nothing_wrong()
    {
        Assert.Equal(19, Matrix.Rows.Count);
        Assert.Empty(Matrix.Check());
        Assert.All(Matrix.Rows, row => Assert.Single(row.Cells, cell => cell.HasFlag(RaciLetters.Accountable)));
        Assert.Equal([5, 12, 1, 0, 1, 0, 0], Columns.Select((_, index) => Matrix.Rows.Count(row => row.Cells[index].HasFlag(RaciLetters.Accountable))));
        Assert.Equal(4, Matrix.Rows.Count(row => row.Cells.Any(cell => cell == (RaciLetters.Accountable | RaciLetters.Responsible))));
    }

    [Fact]
    public void The_German_matrix_has_the_same_letters() =>
        Assert.Equal(Matrix.Rows.Select(row => (row.Activity, row.Cells)), Translated.Rows.Select(row => (row.Activity, row.Cells)));

    [Fact]
    public void Adopted_the_register_holds_it_and_no_A_below_top_management_makes_anybody_accountable()
    {
        var adopted = Given.On(1).Given(new AdoptRaciMatrix { Matrix = Matrix });
        var held = adopted.View.Roles.Raci(Matrix.Rows.Select(row => row.Activity), Columns);
        Assert.Equal(Matrix.Rows, held.Rows);
        adopted.When(new AdoptRaciMatrix { Matrix = Translated }).ThenNothingChanges();

        var owners = Matrix.Rows.Select(row => Assert.Single(adopted.View.WhoIsResponsible(row.Activity).Owners).Position).ToArray();
        Assert.Equal(14, owners.Count(owner => owner != Top));
        Assert.All(adopted.View.Obligations, obligation => Assert.Equal(Given.On(1).View.WhoIsAccountable(obligation), adopted.View.WhoIsAccountable(obligation)));
        Assert.All(Matrix.Rows, row => Assert.Equal([Top], adopted.View.WhoIsAccountable(row.Activity).Positions));
    }

    [Fact]
    public void The_matrix_is_drawn_as_a_table_in_either_language()
    {
        Assert.Contains("| Maintain Statement of Applicability | ", Matrix.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(21, Translated.ToMarkdown().Split('\n').Length);
        Assert.Single(Translated.ToMarkdown().Split('\n').Select(line => line.Length).Distinct());
    }
}
