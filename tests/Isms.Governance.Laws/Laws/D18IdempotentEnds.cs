using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Ending again changes nothing unless it ends earlier, and nothing is accepted, replaced, suspended, resumed, stopped or begun after its end.</summary>
public sealed class D18IdempotentEnds
{
    [Law]
    public void Ending_again_changes_nothing_and_nothing_is_accepted_after_its_end(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    private static readonly Standing[] Over = [Standing.Expired, Standing.Revoked, Standing.Declined, Standing.Superseded, Standing.Lapsed];

    internal static string? Broken(History history, Subject subject) => history.Recorded<DelegationRevoked>().Select(each => Again(each.Step, each.Event))
        .Concat(history.Recorded<DelegationEvent>().Select(each => Late(history, each.Step, each.Event)))
        .Concat(history.Recorded<TopManagementDesignated>().Select(each => subject(history.Journal, (each.Event.Until ?? Instant.MaxValue) - Duration.Epsilon, each.Record.Sequence) is var last
            && (last.TopManagement.Count == 0 || last.TopManagement.Contains(each.Event.Position)) ? null : $"record {each.Record.Sequence} begins before an end on record"))
        .Concat(history.Recorded<ActionRescheduled>().Select(each => each.Step.Before.Journal.Any(record => record.Event is ActionClosed closed && closed.Action == each.Event.Action
            && closed.EffectiveFrom <= each.Event.EffectiveFrom && !each.Step.Before.Withdrawals.Struck(record.Sequence, each.Step.Before.Sequence)) ? $"record {each.Record.Sequence} moves the date of what is over" : null)).First();

    private static string? Again(Generating.Step step, DelegationRevoked revoked)
    {
        var context = new DecisionContext(Instant.Max(step.After.LastRecordedAt!.Value, step.Asked.Context.Now), step.Asked.Context.Actor);
        var later = new RevokeDelegation { Item = revoked.Item, DecidedBy = revoked.Decided.By, EffectiveFrom = Instant.Max(revoked.EffectiveFrom, context.Now) };
        return step.After.Decide(later, context) is Accepted { Events.Count: 0 } ? null : $"revoking {revoked.Item} again is {step.After.Decide(later, context)}";
    }

    private static string? Late(History history, Generating.Step step, DelegationEvent @event)
    {
        var item = @event switch
        {
            DelegationAccepted accepted => accepted.Item,
            DelegationSuperseded superseded => superseded.Item,
            DelegationSuspended suspended => suspended.Item,
            DelegationResumed resumed => resumed.Item,
            RedelegationStopped stopped => stopped.Item,
            _ => null
        };
        if (item is null || history.Grants().FirstOrDefault(grant => grant.Name() == item) is not { } grant)
        {
            return null;
        }

        var view = step.Before.At(Instant.Max(@event.EffectiveFrom, grant.EffectiveFrom));
        return view.ChainsOf(item) is [[var link, ..], ..] && Over.Contains(link.Standing) ? $"{item} is {link.Standing} and {@event.Kind}" : null;
    }
}
