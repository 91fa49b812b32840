using Isms.Governance.Organization;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>Writes who owns, carries out and hears of activities: what was adopted at once as a matrix, the rest one by one.</summary>
internal sealed class RolesWriter(FileDraft draft) : SectionWriter(draft)
{
    private readonly Dictionary<OnRecord, int> matrices = Matrices(draft.Records);
    private readonly Dictionary<int, RaciSheet> adopted = [];

    internal override bool Take(OnRecord record) => matrices.TryGetValue(record, out var matrix) ? Adopt(matrix, record) : record.Event switch
    {
        ActivityOwnerNamed named => Add(new() { Activity = named.Activity, To = Sheets.Of(named.Owner), Letters = RaciLetters.Accountable, InPlaceOf = named.InPlaceOf, Through = Draft.LastDay(named.Until) }, record),
        ResponsibilityAssigned assigned => Add(new() { Activity = assigned.Activity, To = Sheets.Of(assigned.Position), Letters = RaciLetters.Responsible, Through = Draft.LastDay(assigned.Until) }, record),
        ResponsibilityRelieved relieved => Relieve(relieved, record),
        RaciCellSet { Letters: not RaciLetters.None } cell => Add(new() { Activity = cell.Activity, To = Sheets.Of(cell.For), Letters = cell.Letters }, record),
        RaciCellSet cell => Clear(cell, record),
        _ => false,
    };

    private bool Add(ResponsibilitySheet sheet, OnRecord record)
    {
        sheet.From = Draft.Day(record.Event.EffectiveFrom);
        File.Responsibilities.Add(Draft.Say(sheet, record, sheet.From));
        return true;
    }

    private bool Relieve(ResponsibilityRelieved relieved, OnRecord record) =>
        End(File.Responsibilities.FindLast(each => each.Activity == relieved.Activity && each.To!.Position == relieved.Position && each.Letters is RaciLetters.Responsible), record, relieved.Reason);

    private bool Clear(RaciCellSet cell, OnRecord record) =>
        End(File.Responsibilities.FindLast(each => each.Activity == cell.Activity && each.To!.ToParty() == cell.For && (each.Letters & (RaciLetters.Consulted | RaciLetters.Informed)) is not RaciLetters.None), record, null);

    private bool End(ResponsibilitySheet? sheet, OnRecord record, string? reason)
    {
        if (sheet is not { EndedAfter: null })
        {
            return false;
        }

        (sheet.EndedAfter, sheet.EndingReason) = (Draft.LastDay(record.Event.EffectiveFrom), reason);
        Draft.Say(sheet, record, "endedAfter");
        return true;
    }

    private bool Adopt(int matrix, OnRecord record)
    {
        if (!adopted.TryGetValue(matrix, out var sheet))
        {
            var day = Draft.Day(record.Event.EffectiveFrom);
            adopted[matrix] = sheet = Draft.Say<RaciSheet>(new() { Id = string.Create(CultureInfo.InvariantCulture, $"matrix-{File.Raci.Count + 1}"), AsOf = day, Cells = [] }, record, day);
            File.Raci.Add(sheet);
        }
        else
        {
            Draft.Say(sheet, record);
        }

        var (activity, party, letters) = Cell(record.Event)!.Value;
        if (!sheet.Cells!.TryGetValue(activity.Value, out var row))
        {
            sheet.Cells[activity.Value] = row = new(StringComparer.Ordinal);
        }

        row[party.Id] = row.GetValueOrDefault(party.Id) | letters;
        return true;
    }

    private static (ActivityId Activity, Party For, RaciLetters Letters)? Cell(GovernanceEvent @event) => @event switch
    {
        ActivityOwnerNamed { Until: null } named => (named.Activity, named.Owner, RaciLetters.Accountable),
        ResponsibilityAssigned { Until: null } assigned => (assigned.Activity, assigned.Position, RaciLetters.Responsible),
        RaciCellSet { For.Except.Count: 0, Letters: not RaciLetters.None } cell => (cell.Activity, cell.For, cell.Letters),
        _ => null,
    };

    // A matrix has for every activity somebody who owns it and somebody who carries it out.
    private static bool IsRow(IEnumerable<OnRecord> row)
    {
        var letters = row.Select(each => Cell(each.Event)!.Value.Letters).ToList();
        return letters.Count > 2 && letters.Count(each => each.HasFlag(RaciLetters.Accountable)) == 1 && letters.Exists(each => each.HasFlag(RaciLetters.Responsible));
    }

    // What was entered one after the other as one decision.
    private static Dictionary<OnRecord, int> Matrices(IReadOnlyList<OnRecord> records)
    {
        var (all, run) = (new Dictionary<OnRecord, int>(), new List<OnRecord>());
        foreach (var record in records.Append(null))
        {
            if (run.Count > 0 && record is not null && Cell(record.Event) is not null && record.Place == run[^1].Place + 1
                && (record.Event.Decided, record.Event.EffectiveFrom, record.EnteredAt, record.Record.RecordedBy) == (run[0].Event.Decided, run[0].Event.EffectiveFrom, run[0].EnteredAt, run[0].Record.RecordedBy))
            {
                run.Add(record);
                continue;
            }

            foreach (var each in run.GroupBy(each => Cell(each.Event)!.Value.Activity).Where(IsRow).SelectMany(row => row))
            {
                all[each] = (int)run[0].Place;
            }

            run = record is not null && Cell(record.Event) is not null ? [record] : [];
        }

        return all;
    }
}
