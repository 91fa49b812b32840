using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;

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
        ?? (
        from each in history.Recorded<EntryRetired>()
        where each.Step.Asked.Command is RetireEntry
        from open in Open(each.Step.Before, each.Event.EffectiveFrom)
        where open.Names.Contains(each.Event.Entry)
        select $"record {each.Record.Sequence} retires {each.Event.Entry}, which {open.Id} names").FirstOrDefault()
        ?? history.Instants().Select(at => history.Register.At(at) is { GoverningBody: { } body } view && view.Find(body) is null ? $"the governing body does not exist at {at}" : null).First();

    /// <summary>What was open at an instant by what was known, each with what it names, read off the events.</summary>
    private static IEnumerable<(string Id, IEnumerable<EntryReference> Names)> Open(GovernanceRegister before, Instant at)
    {
        var told = before.Journal.Where(record => record.Event.EffectiveFrom <= at && !before.Withdrawals.Struck(record.Sequence, before.Sequence))
            .OrderBy(record => record.Event.EffectiveFrom).ThenBy(record => record.Sequence).Select(record => record.Event).ToArray();
        var open = new Dictionary<string, IEnumerable<EntryReference>>();
        foreach (var @event in told)
        {
            switch (@event)
            {
                case ActionOpened opened: open[$"action {opened.Id}"] = [opened.Owner]; break;
                case ActionClosed closed: open.Remove($"action {closed.Action}"); break;
                case MetricDefined defined: open[$"metric {defined.Metric.Id}"] = [defined.Metric.Owner]; break;
                case MetricChanged changed: open[$"metric {changed.Metric.Id}"] = [changed.Metric.Owner]; break;
                case MetricRetired retired: open.Remove($"metric {retired.Metric}"); break;
                case PolicyRegistered policy: open[$"policy {policy.Policy}"] = [policy.Owner]; break;
                case PolicyChanged policy: open[$"policy {policy.Policy}"] = [policy.Owner]; break;
                case PolicyWithdrawn policy: open.Remove($"policy {policy.Policy}"); break;
                case ObjectiveSet set: open[$"objective {set.Id}"] = set.Names; break;
                case ObjectiveUpdated updated: open[$"objective {updated.Id}"] = updated.Names; break;
                case ObjectiveClosed closed: open.Remove($"objective {closed.Id}"); break;
                case RiskOwnerNamed named: open[$"risk {named.Risk}"] = named.Names; break;
                default: break;
            }
        }

        return open.Select(each => (each.Key, each.Value));
    }
}
