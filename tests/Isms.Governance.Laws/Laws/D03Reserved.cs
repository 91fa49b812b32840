using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Policies;

namespace Isms.Governance.Laws.Laws;

/// <summary>Nobody outside top management decides what is reserved to it.</summary>
public sealed class D03Reserved
{
    [Law]
    public void Nobody_outside_top_management_decides_what_is_reserved(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var ((at, known), asked) in history.Points(16).Zip(history.Asked(16)))
        {
            var answers = subject(history.Journal, at, known);
            var question = asked with { Activity = history.Dice(known.GetHashCode()).Of(Cast.Message, Cast.Roles), Kind = ActKinds.Decide, Amount = Money.Of(0m, "EUR") };
            if (IsReserved(history.Register.AsOf(at, known), question.Activity) && answers.MayAct(question) is { IsYes: true } permission
                && !answers.TopManagement.Any(top => answers.Fills(top) == question.Person) && permission.OnBehalfOf is not { Kind: PartyKind.Body })
            {
                return $"{question} at {at} as known at {known}: {permission}";
            }
        }

        return history.Granted().Where(each => each.Event.Mandate.Kinds.HasFlag(ActKinds.Decide)).Select(each =>
            !each.Step.When(each.Event).TopManagement.Any(top => each.Event.To == top) && each.Event.Mandate.Activities.Any(activity => each.Step.When(each.Event, activity) is var view && IsReserved(view, activity) && !HasOpenPart(view, activity))
                ? $"to decide what is reserved is handed to {each.Event.To} by {each.Event.Name()}" : null).First()
            ?? history.Recorded<PolicyRegistered>().Where(each => each.Event.Level is PolicyLevel.Top).Select(each =>
                each.Step.Before.At(each.Event.EffectiveFrom) is var view && !Above(view, each.Event.ApprovedUnder).Any(activity => IsReserved(view, activity))
                    ? $"the top policy {each.Event.Policy} is approved under {each.Event.ApprovedUnder}, which is not reserved" : null).First();
    }

    /// <summary>Whether the activity itself discharges what top management does or decides itself.</summary>
    private static bool IsReserved(GovernanceView view, ActivityId id) => view.Find(id) is Activity activity
        && (activity.Delegability is Delegability.TopManagement or Delegability.HolderOnly || activity.Discharges.Any(each => each == Clause.Message || each == Clause.ConformityMandate));

    /// <summary>Whether something narrower says of itself what may leave: then that may go, and the rest stays.</summary>
    private static bool HasOpenPart(GovernanceView view, ActivityId whole) =>
        view.Entries(EntryKind.Activity).Cast<Activity>().Any(each => each.Id != whole && each.Delegability is not null && IsPartOf(view, each.Id, whole));

    /// <summary>An activity with those that it is part of.</summary>
    private static IEnumerable<ActivityId> Above(GovernanceView view, ActivityId activity) => Cast.Activities.Where(wider => wider == activity || IsPartOf(view, activity, wider));

    private static bool IsPartOf(GovernanceView view, ActivityId narrower, ActivityId whole)
    {
        ActivityId? next = narrower;
        for (var i = 0; i < Cast.Activities.Length && next is { } current && current != whole; i++)
        {
            next = (view.Find(current) as Activity)?.PartOf;
        }

        return next == whole;
    }
}
