using Isms.Governance.Objectives;

namespace Isms.Governance.Json;

/// <summary>Writes which controls do not apply, why, and until when.</summary>
internal sealed class ExclusionsWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record)
    {
        switch (record.Event)
        {
            case ControlExcluded excluded:
                var from = Draft.Day(excluded.EffectiveFrom);
                File.Exclusions.Add(Draft.Say<ExclusionSheet>(new()
                {
                    Control = new(Draft.Against(excluded.Control)!), Reason = excluded.Reason, From = from == File.Scope?.EstablishedOn ? null : from,
                }, record, from));
                return true;
            case ControlIncluded included when File.Exclusions.FindLast(each => each.Control!.Value.Text == Draft.Against(included.Control)) is { Through: null } sheet:
                sheet.Through = Draft.LastDay(included.EffectiveFrom);
                Draft.Say(sheet, record);
                return true;
            default:
                return false;
        }
    }
}
