using Isms.Governance.Organization;
using Isms.Governance.Roles;
using Isms.Governance.Rules;

namespace Isms.Governance.Tests.Cases;

/// <summary>The RACI matrix of "Nordwind", in English and in German: every letter as it is there. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; ids are our own.</summary>
/// <remarks>
/// It has no date: it is adopted on the day on which it is entered, and says nothing of the time before. Its column "Top Management" is the CEO, who alone is on record as
/// that. Its last row is a legend. It does not say who is in the classes that it and other registers name: they stay empty but for the developer of the register of trainings.
/// </remarks>
internal static partial class Nordwind
{
    internal static readonly ActivityId ApproveTop = ActivityId.From("approve-isp"), ApproveDocuments = ActivityId.From("approve-documents"), GrantMeans = ActivityId.From("grant-means");

    internal static NordwindRegister Raci => field ??= NordwindRegister.Of("raci", Activity);

    internal static NordwindRegister RaciInGerman => field ??= NordwindRegister.Of("raci-german", Activity);

    internal static RaciMatrix Matrix => MatrixOf(Raci);

    internal static RaciMatrix Translated => MatrixOf(RaciInGerman);

    private static readonly Party[] Columns =
    [
        Ceo, Iso, PositionId.From("it-operations-lead"), PositionId.From("hr-lead"), PositionId.From("dpo"), Party.Class(ClassId.From("department-heads")), Party.Class(ClassId.From("all-employees")),
    ];

    private static IEnumerable<GovernanceCommand> Classes => new[] { "department-heads", "all-employees", "system-administrators", "developers", "remote-workers", "finance-staff" }
        .Select(id => new DefineClass { Id = ClassId.From(id) });

    private static IEnumerable<GovernanceCommand> Activities =>
    [
        .. Raci.Commands,
        new DefineActivity { Id = ApproveDocuments, Title = "Approve documents", HeldBy = [Ceo] },
        new DefineActivity { Id = GrantMeans, Title = "Grant means", IsMonetary = true, Discharges = [Clause.Resources], HeldBy = [Ceo] },
        .. Audited,
    ];

    private static IEnumerable<GovernanceCommand> Activity(NordwindRow row)
    {
        if (row.Id == "legend")
        {
            row.LeaveOut("the row", "it explains the letters");
            return [];
        }

        return [new DefineActivity { Id = ActivityId.From(row.Id), Title = row.Cells.ElementAt(1), Discharges = row.Id == ApproveTop.Value ? [Clause.Policy] : [] }];
    }

    private static RaciMatrix MatrixOf(NordwindRegister register) => new()
    {
        Columns = [.. register.Columns.Skip(2).Zip(Columns, (title, party) => new RaciColumn { Party = party, Title = title })],
        Rows =
        [
            .. register.Rows.Where(row => row.Commands.Count > 0).Select(row => new RaciRow
            {
                Activity = ActivityId.From(row.Id), Title = row.Cells.ElementAt(1), Cells = [.. row.Cells.Skip(2).Select(Letters)],
            }),
        ],
    };

    private static RaciLetters Letters(string cell) => cell.Aggregate(RaciLetters.None, (letters, each) => letters | each switch
    {
        'R' => RaciLetters.Responsible,
        'A' => RaciLetters.Accountable,
        'C' => RaciLetters.Consulted,
        'I' => RaciLetters.Informed,
        _ => RaciLetters.None,
    });
}
