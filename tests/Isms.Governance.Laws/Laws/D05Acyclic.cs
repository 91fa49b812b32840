using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Authority never comes back to somebody above in its own chain.</summary>
public sealed class D05Acyclic
{
    [Law]
    public void Authority_never_comes_back_to_somebody_above(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Granted().Select(each =>
    {
        var (to, view) = (each.Event.To, each.Step.After.At(each.Event.EffectiveFrom));
        var above = history.Above(each.Event).Select(grant => grant.From).Append(each.Event.From).ToList();
        return above.Contains(to) ? $"{each.Event.Name()} comes back"
            : Only(view, to) is { } only && above.Contains(only) ? $"{each.Event.Name()} comes back to {only}, who is all of {to}"
            : to.Kind is PartyKind.Person && above.FirstOrDefault(party => party.Kind is PartyKind.Position && view.WhoFills(PositionId.From(party.Id)).Person?.Value == to.Id) is { } own
                ? $"{each.Event.Name()} comes back to who fills {own}" : null;
    }).First();

    /// <summary>The one position that a class or body consists of.</summary>
    private static Party? Only(GovernanceView view, Party to) => to.Kind switch
    {
        PartyKind.Class => view.Entries(EntryKind.Position).Cast<Position>().Where(position => position.Classes.Any(each => each.Value == to.Id) && !to.Except.Contains(position.Id))
            .ToArray() is [var only] ? only.Id : null,
        PartyKind.Body => (view.Find(to.Entry) as Body)?.Members.Distinct().ToArray() is [var only] ? only : null,
        _ => null,
    };
}
