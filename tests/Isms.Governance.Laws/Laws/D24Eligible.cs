using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>An activity goes only to those who may receive it, and only they act under a delegation of it.</summary>
public sealed class D24Eligible
{
    [Law]
    public void An_activity_goes_only_to_those_who_may_receive_it(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => Acting(history, subject) ?? Handed(history);

    /// <summary>A yes under a delegation, although the rule of the narrowest activity admits no such delegate, or not this person.</summary>
    private static string? Acting(History history, Subject subject)
    {
        foreach (var ((at, known), question) in history.Points(16).Zip(history.Asked(16)))
        {
            if (subject(history.Journal, at, known).MayAct(question) is not { IsYes: true, Chain: [var item, ..] } permission)
            {
                continue;
            }

            var model = new ReferenceModel(history.Journal, at, known);
            if (model.RuleOf(question.Activity) is { } rule && history.Grants().First(each => each.Name() == item) is var grant
                && (!model.MayReach(grant, question.Activity) || (rule.ActingExcluded && IsOnlyActing(model, grant.To, question.Person))))
            {
                return $"{question} at {at} as known at {known}: {permission}, although {grant.To} may not";
            }
        }

        return null;
    }

    private static bool IsOnlyActing(ReferenceModel model, Party to, PersonId person) => to.Kind is PartyKind.Position
        && !model.TermsOf(PositionId.From(to.Id)).Any(term => term.Person == person && !term.IsActing);

    /// <summary>A delegation of which nothing could reach its delegate when it was decided and took effect.</summary>
    private static string? Handed(History history) => history.Recorded<ResponsibilityDelegated>()
        .Where(each => each.Event.EffectiveFrom == each.Event.Decided.At)
        .SelectMany(each => each.Event.Mandate.Activities.Select(activity => (each.Event, each.Record.Sequence, Activity: activity)))
        .Select(each =>
        {
            var model = new ReferenceModel([.. history.Journal.Where(record => record.Sequence <= each.Sequence)], each.Event.EffectiveFrom, each.Sequence);
            return Parts(history, each.Event, each.Activity, each.Sequence).Any(part => model.MayReach(each.Event, part)) ? null
                : $"nothing of {each.Activity} may go to {each.Event.To}, and {each.Event.Name()} hands it over";
        }).First();

    private static IEnumerable<ActivityId> Parts(History history, ResponsibilityDelegated grant, ActivityId whole, long known)
    {
        var view = history.Register.AsOf(grant.EffectiveFrom, known);
        return view.Entries(EntryKind.Activity).Cast<Activity>().Select(each => each.Id).Where(each =>
        {
            ActivityId? next = each;
            for (var i = 0; i < Cast.Activities.Length && next is { } current && current != whole; i++)
            {
                next = (view.Find(current) as Activity)?.PartOf;
            }

            return next == whole;
        });
    }
}
