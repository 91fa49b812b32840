using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Policies;

namespace Isms.Governance.Laws.Laws;

/// <summary>A policy has one open version at a time, and a version goes its way step by step.</summary>
public sealed class L01OneOpen
{
    [Law]
    public void A_policy_has_one_open_version_at_a_time(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<PolicyVersionEvent>().Where(each => each.Step.Asked.Command is not CorrectRecord)
        .Select(each => Broken(history, each.Event, each.Step.Before.Sequence) is { } broken ? $"record {each.Record.Sequence}: {broken}" : null).First();

    private static string? Broken(History history, PolicyVersionEvent @event, long known)
    {
        var before = history.Of(@event.Policy, @event.Version, @event.EffectiveFrom, known);
        var (last, isPublished) = (Policies.LastStep(before), before.Any(each => each is PolicyVersionPublished));
        return @event switch
        {
            PolicyVersionDrafted => Cast.Versions.Where(version => version != @event.Version)
                .Select(version => IsOpen(history.Of(@event.Policy, version, @event.EffectiveFrom, known)) || history.Of(@event.Policy, version, Instant.MaxValue, known).Any(each => each is PolicyVersionDrafted && each.EffectiveFrom > @event.EffectiveFrom)
                    ? $"{@event.Version} is drafted beside {version}" : null).First(),
            PolicyVersionSubmitted => isPublished || last is not (PolicyVersionDrafted or PolicyChangeRequested) ? $"{@event.Version} is submitted, and was no draft" : null,
            PolicyChangeRequested or PolicyVersionApproved { IsReported: false } => isPublished || last is not PolicyVersionSubmitted ? $"{@event.Version} was not submitted" : null,
            PolicyVersionDiscarded => !IsOpen(before) ? $"{@event.Version} is discarded, and was not open" : null,
            PolicyVersionPublished { IsReported: false } => last is not null && !IsOpen(before) ? $"{@event.Version} is published, and was not open" : null,
            _ => null,
        };
    }

    private static bool IsOpen(IReadOnlyList<PolicyVersionEvent> events) => Policies.LastStep(events) is not (null or PolicyVersionDiscarded) && !events.Any(each => each is PolicyVersionPublished);
}
