using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Who is found to have handed out everything decides nothing that no delegation of its own takes, and nothing reserved.</summary>
public sealed class D14NoTotalDelegation
{
    [Law]
    public void Who_keeps_something_to_decide_is_not_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(6))
        {
            var (answers, view) = (subject(history.Journal, at, known), history.Register.AsOf(at, known));
            foreach (var position in answers.TotalDelegators)
            {
                foreach (var activity in Cast.Activities.Where(each => view.ChainOfResponsibility(each).Roots.Any(root => root.Link is null && root.Party == position)))
                {
                    var taken = view.ChainOfResponsibility(activity).Roots.Where(root => root.Party == position).SelectMany(root => root.Below)
                        .Any(below => below.Link is { Standing: Standing.Active } link && link.Mandate.Kinds.HasFlag(ActKinds.Decide) && link.Mandate.Units.Count == 0);
                    if (!taken && IsOriginal(view, activity, position))
                    {
                        return $"{position} is found at {at} as known at {known}, and keeps {activity}";
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whether the position holds the activity still: a chain also shows who granted it once.</summary>
    private static bool IsOriginal(GovernanceView view, ActivityId activity, PositionId position) => view.WhoMay(activity, Money.Of(0m, "EUR")).Holders.Any(holder => holder.Item is null && holder.Party == position);
}
