namespace Isms.Governance.Leadership;

public sealed partial class LeadershipView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<LeadershipView, IEnumerable<Finding>> Find)> Finders =
    [
        (Rule.L04, Unanswered),
    ];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));

    private static IEnumerable<Finding> Unanswered(LeadershipView view) => view.Escalations.Where(each => each.IsOverdue(view.Instant)).Select(each => Rule.L04.Found(
        $"escalation `{each.Raised.Id}` to position `{each.Raised.To}` was to be answered until {each.Raised.AnswerUntil!.Value.InWords()}, and nobody has who could",
        "let it be answered, and record that", each.Raised.Id.Value, each.Raised.To.Value));
}
