using Isms.Governance.Laws.Generating;
using Isms.Governance.Policies;

namespace Isms.Governance.Laws.Laws;

/// <summary>What laws read of policies, from the journal alone.</summary>
internal static class Policies
{
    /// <summary>The events of a kind about a version that counted at an instant, by what was on record at a place, in the order in which they took effect.</summary>
    public static IReadOnlyList<PolicyVersionEvent> Of(this History history, PolicyId policy, VersionId version, Instant at, long known) =>
    [
        .. history.Standing(at, known).Select(record => record.Event).OfType<PolicyVersionEvent>().Where(each => each.Policy == policy && each.Version == version),
    ];

    /// <summary>The records that were there at a place of the journal and had taken effect, in the order in which they did.</summary>
    public static IEnumerable<RecordedEvent> Standing(this History history, Instant at, long known) => history.Journal
        .Where(record => record.Sequence <= known && record.Event.EffectiveFrom <= at && !history.Register.Withdrawals.Struck(record.Sequence, known))
        .OrderBy(record => record.Event.EffectiveFrom).ThenBy(record => record.Sequence);

    /// <summary>The last step of a version towards publication; null where it has taken none.</summary>
    public static PolicyVersionEvent? LastStep(IEnumerable<PolicyVersionEvent> events) => events.LastOrDefault(each =>
        each is PolicyVersionDrafted or PolicyVersionSubmitted or PolicyChangeRequested or PolicyVersionApproved or PolicyVersionDiscarded);

    /// <summary>The policies with the version published last, none for those withdrawn.</summary>
    public static IReadOnlyDictionary<PolicyId, PolicyVersionPublished> InForce(this History history, Instant at, long known)
    {
        var standing = history.Standing(at, known).Select(record => record.Event).OfType<PolicyEvent>().ToArray();
        return standing.OfType<PolicyVersionPublished>().GroupBy(each => each.Policy).Where(each => !standing.Any(other => other is PolicyWithdrawn && other.Policy == each.Key))
            .ToDictionary(each => each.Key, each => each.Last());
    }
}
