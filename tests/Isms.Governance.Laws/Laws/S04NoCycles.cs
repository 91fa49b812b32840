using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Reporting lines, units and activities never lead back to themselves.</summary>
public sealed class S04NoCycles
{
    [Law]
    public void Reporting_lines_units_and_activities_never_lead_back_to_themselves(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from at in history.Instants()
        let view = history.Register.At(at)
        from kind in new[] { EntryKind.Position, EntryKind.Unit, EntryKind.Activity }
        let above = view.Entries(kind).ToDictionary(entry => entry.Reference, Above)
        from start in above.Keys
        where Leads(above, start)
        select $"the line above {start} leads back at {at}").FirstOrDefault();

    private static EntryReference? Above(Entry entry) => entry switch
    {
        Position { ReportsTo: { } above } => above,
        Unit { PartOf: { } above } => above,
        Activity { PartOf: { } above } => above,
        _ => null,
    };

    private static bool Leads(Dictionary<EntryReference, EntryReference?> above, EntryReference start)
    {
        var steps = 0;
        for (var next = above[start]; next is { } current; next = above.GetValueOrDefault(current))
        {
            if (current == start || ++steps > above.Count)
            {
                return true;
            }
        }

        return false;
    }
}
