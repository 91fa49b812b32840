using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Nobody decides or carries out a case that they requested or gain by, unless an amount is exempt.</summary>
public sealed class D21OwnCase
{
    [Law]
    public void Nobody_decides_their_own_case(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var ((at, known), asked) in history.Points(16).Zip(history.Asked(16, 6)))
        {
            var question = asked with { RequestedBy = asked.Person, Kind = asked.Kind is ActKinds.Prepare ? ActKinds.Decide : asked.Kind };
            if (subject(history.Journal, at, known).MayAct(question) is { IsYes: true } permission && !IsExempt(history.Register.AsOf(at, known), question.Activity, question.Amount))
            {
                return $"{question} at {at} as known at {known}: {permission}";
            }
        }

        return history.Done().Where(each => each.Event.ActKind is not ActKinds.Prepare).Select(each =>
        {
            var (act, view) = (each.Event, each.Step.Before.At(each.Event.EffectiveFrom));
            return IsExempt(view, act.Activity, act.Amount) ? null
                : act.RequestedBy == act.Person || act.Beneficiaries.Contains(act.Person) ? $"{act.Id} was done in one's own case"
                : act.RequestedBy is null && act.Case is null && OwnCases(view, act.Activity).Any() ? $"{act.Id} was done, and nobody knows in whose case" : null;
        }).First();
    }

    /// <summary>Whether somebody or other is exempt for the amount.</summary>
    private static bool IsExempt(GovernanceView view, ActivityId activity, Money? amount) => OwnCases(view, activity).Take(1)
        .SelectMany(each => each.Exempt).Any(exempt => amount is not null && amount.IsWithin(exempt.Max));

    /// <summary>What the activity and those it is part of say of own cases, nearest first.</summary>
    private static IEnumerable<OwnCase> OwnCases(GovernanceView view, ActivityId activity)
    {
        var seen = new HashSet<ActivityId>();
        for (ActivityId? next = activity; next is { } current && seen.Add(current) && view.Find(current) is Activity found; next = found.PartOf)
        {
            if (found.OwnCase is { } own)
            {
                yield return own;
            }
        }
    }
}
