using Isms.Governance.Competence;
using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>An id stands for one thing: no delegation, no entry and no order of succession is on record twice.</summary>
public sealed class S02OneContent
{
    [Law]
    public void An_id_stands_for_one_thing(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) =>
        history.Grants().GroupBy(grant => grant.Name()).Where(group => group.Count() > 1).Select(group => $"{group.Key} is on record {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<AuthorityExercised>().GroupBy(each => each.Event.Id).Where(group => group.Count(each => !history.Register.Withdrawals.Struck(each.Record.Sequence, long.MaxValue)) > 1)
            .Select(group => $"{group.Key} is on record {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<EntryRegistered>().Where(each => each.Event.Entry is not Person && each.Step.Asked.Command is not CorrectRecord && Existed(history, each.Event))
            .GroupBy(each => each.Event.Entry.Reference).Where(group => group.Select(each => each.Event.EffectiveFrom).Distinct().Count() > 1).Select(group => $"{group.Key} is registered {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<OrderOfSuccessionAdopted>().GroupBy(each => each.Event.Item).Where(group => group.Count() > 1).Select(group => $"{group.Key} is on record {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<SegregationDefined>().GroupBy(each => each.Event.Id).Where(group => group.Count() > 1).Select(group => $"the pair {group.Key} is defined {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<RoleDefined>().GroupBy(each => each.Event.Role.Id).Where(group => group.Count() > 1).Select(group => $"the role {group.Key} is defined {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<GovernanceEvent>().Where(each => each.Event is ObjectiveSet or ObjectiveClosed or ResourcesRequested or ResourcesDeclined or AdequacyDecided or AwarenessEvent
                && !history.Register.Withdrawals.Struck(each.Record.Sequence, long.MaxValue))
            .GroupBy(each => (each.Event is AwarenessEvent ? "awareness" : each.Event.Kind, each.Event.About)).Where(group => group.Count() > 1).Select(group => $"{group.Key} is on record {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<ActionOpened>().GroupBy(each => each.Event.Id).Where(group => group.Count() > 1).Select(group => $"action {group.Key} is opened {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<ActionClosed>().GroupBy(each => each.Event.Action).Where(group => group.Count(each => !history.Register.Withdrawals.Struck(each.Record.Sequence, long.MaxValue)) > 1)
            .Select(group => $"action {group.Key} is closed {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<ImprovementDecided>().GroupBy(each => each.Event.Id).Where(group => group.Count() > 1).Select(group => $"improvement {group.Key} is decided {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<ReviewPlanned>().GroupBy(each => each.Event.Id).Where(group => group.Count() > 1).Select(group => $"review {group.Key} is planned {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<ReviewDecided>().GroupBy(each => each.Event.Id).Where(group => group.Count() > 1).Select(group => $"{group.Key} is decided {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<ReviewClosed>().GroupBy(each => (each.Event.Review, each.Event.Version)).Where(group => group.Count() > 1).Select(group => $"{group.Key} is closed {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<ReviewSignedOff>().GroupBy(each => (each.Event.Review, each.Event.Version)).Where(group => group.Count() > 1).Select(group => $"{group.Key} is signed {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<PolicyRegistered>().GroupBy(each => each.Event.Policy).Where(group => group.Count() > 1).Select(group => $"policy {group.Key} is set up {group.Count()} times").FirstOrDefault()
        ?? history.Recorded<ObligationSplit>().GroupBy(each => each.Event.Of).Where(group => group.Count() > 1).Select(group => $"{group.Key} is split {group.Count()} times").FirstOrDefault();

    /// <summary>Whether the entry was there at all: one that is retired when it is registered never was.</summary>
    private static bool Existed(History history, EntryRegistered registered) => history.Register.At(registered.EffectiveFrom).Find(registered.Entry.Reference) is not null;
}
