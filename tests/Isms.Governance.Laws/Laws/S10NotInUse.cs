using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Nothing that others rest on stops existing.</summary>
public sealed class S10NotInUse
{
    [Law]
    public void Nothing_that_others_rest_on_stops_existing(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from at in history.Instants()
        let view = history.Register.At(at)
        from entry in Enum.GetValues<EntryKind>().SelectMany(view.Entries)
        from name in entry.Names
        where name.Kind is not EntryKind.Person && view.Find(name) is null
        select $"{entry.Reference} names {name}, which does not exist at {at}").FirstOrDefault()
        ?? (
        from at in history.Instants()
        let view = history.Register.At(at)
        from position in Cast.Positions
        where subject(history.Journal, at, history.Register.Sequence).Fills(position) is not null && view.Find(position) is null
        select $"somebody fills {position} at {at}, which does not exist").FirstOrDefault()
        ?? (
        from at in history.Instants()
        let view = history.Register.At(at)
        from position in Cast.Positions
        from held in view.Roles.WhatIsHeldBy(position)
        where held.Role is { } role && view.Roles.Find(role) is null
        select $"{position} holds the role {held.Role} at {at}, which does not exist").FirstOrDefault()
        ?? history.Instants().Select(at => history.Register.At(at) is { GoverningBody: { } body } view && view.Find(body) is null ? $"the governing body does not exist at {at}" : null).First();
}
