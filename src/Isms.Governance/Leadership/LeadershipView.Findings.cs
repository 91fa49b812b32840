namespace Isms.Governance.Leadership;

public sealed partial class LeadershipView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<LeadershipView, IEnumerable<Finding>> Find)> Finders =
    [
        (Rule.E01, view => view.Filed().SelectMany(each => each.Acts).SelectMany(act => act.Reasons).Where(reason => reason.Rule == Rule.E01).Distinct()),
        (Rule.E03, Unseen),
        (Rule.L04, Unanswered),
    ];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));

    /// <summary>What counts for each obligation of the scope for which something is filed.</summary>
    private IEnumerable<WhatCounts> Filed() => Deeds.SelectMany(deed => deed.Serves).Distinct().Where(obligation => Delegations.Accountability.Exists(obligation)).Select(obligation => Weigh(obligation, null));

    /// <summary>What others perform, and nobody who answers for it has looked at any of it.</summary>
    private static IEnumerable<Finding> Unseen(LeadershipView view) => view.Filed()
        .Where(each => !each.IsShown && each.Acts.Any(act => act.Part is DutyPart.Performance && act.Reasons.Count > 0 && act.Reasons.All(reason => reason.Rule == Rule.E03)))
        .Select(each => Rule.E03.Found($"`{each.Of}` is performed by others, and nobody in top management who answers for it has looked since", "let somebody who answers for it review it, and record that", each.Of.Value));

    private static IEnumerable<Finding> Unanswered(LeadershipView view) => view.Escalations.Where(each => each.IsOverdue(view.Instant)).Select(each => Rule.L04.Found(
        $"escalation `{each.Raised.Id}` to position `{each.Raised.To}` was to be answered until {each.Raised.AnswerUntil!.Value.InWords()}, and nobody has who could",
        "let it be answered, and record that", each.Raised.Id.Value, each.Raised.To.Value));
}
