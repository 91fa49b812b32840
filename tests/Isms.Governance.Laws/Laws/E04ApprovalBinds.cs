using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Policies;

namespace Isms.Governance.Laws.Laws;

/// <summary>What is approved is what was drafted, and what is published was approved with that content by somebody who could.</summary>
public sealed class E04ApprovalBinds
{
    [Law]
    public void What_is_published_was_approved_with_that_content_by_somebody_who_could(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) =>
        history.Recorded<PolicyVersionApproved>().Where(each => !each.Event.IsReported).Select(each =>
            history.Of(each.Event.Policy, each.Event.Version, each.Event.EffectiveFrom, each.Step.Before.Sequence).OfType<PolicyVersionDrafted>().LastOrDefault() is { } draft && draft.Digest != each.Event.Digest
                ? $"record {each.Record.Sequence} approves {each.Event.Digest}, and {draft.Digest} was drafted" : null).First()
        ?? history.Recorded<PolicyVersionPublished>().Where(each => !each.Event.IsReported).Select(each =>
            history.Of(each.Event.Policy, each.Event.Version, each.Event.EffectiveFrom, each.Step.Before.Sequence).OfType<PolicyVersionApproved>().Where(approved => approved.Digest == each.Event.Digest)
                .Any(approved => subject(history.Journal, each.Event.EffectiveFrom, each.Step.Before.Sequence).CoverageOf(approved.Exercise) is CoverageVerdict.Covered or CoverageVerdict.Ratified)
                ? null : $"record {each.Record.Sequence} publishes {each.Event.Digest}, which nobody approved who could").First();
}
