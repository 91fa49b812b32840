using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>An amount up to and including the limit is within it, and nothing above; an aggregate is never overspent by done acts, whoever shares it and whatever takes its place.</summary>
public sealed class D22Limits
{
    [Law]
    public void A_limit_includes_its_own_amount_and_nothing_above(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var ((at, known), asked) in history.Points(12).Zip(history.Asked(12)))
        {
            var answers = subject(history.Journal, at, known);
            foreach (var question in new[] { asked, asked with { Activity = Cast.Spend, Amount = Money.Of(0m, "EUR"), Person = history.Dice((int)known).Of(Cast.People) } })
            {
                var yes = answers.MayAct(question);
                if (yes.IsYes && question.Amount is { } spent && history.Overspent(yes.Chain.Count == 0 ? null : yes.Chain[0], question.Kind, spent, at, known) is { } over)
                {
                    return $"{question} at {at} as known at {known}: {yes}, and {over}";
                }

                if (yes is { IsYes: true, Limit: { } limit } permission)
                {
                    var broken = question.Amount is { } amount && !amount.IsWithin(limit) ? $"{permission} for more"
                        : !answers.MayAct(question with { Amount = limit }).IsYes ? $"{permission}, but not for {limit}"
                        : answers.MayAct(question with { Amount = Money.Of(limit.Amount + 0.01m, limit.Currency) }) is { IsYes: true } more && more.Limit == limit ? $"{permission}, and more than {limit}" : null;
                    if (broken is not null)
                    {
                        return $"{question} at {at} as known at {known}: {broken}";
                    }
                }
            }
        }

        foreach (var each in history.Sample(history.Recorded<AuthorityExercised>().Where(each => each.Event.Amount is not null), 8))
        {
            var (at, known, answers) = (each.Event.EffectiveFrom, each.Record.Sequence, subject(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence));
            foreach (var question in history.AgainBy(each.Event, each.Step.After.At(at)))
            {
                if (answers.MayAct(question) is { IsYes: true } yes && history.Overspent(yes.Chain.Count == 0 ? null : yes.Chain[0], question.Kind, question.Amount!, at, known) is { } over)
                {
                    return $"{question} at {at} as known at {known}: {yes}, and {over}";
                }
            }
        }

        foreach (var replaced in history.Sample(history.Recorded<DelegationSuperseded>(), 4))
        {
            var (at, known) = (replaced.Event.EffectiveFrom, replaced.Step.After.Sequence);
            var answers = subject(history.Journal, at, known);
            foreach (var question in history.Recorded<AuthorityExercised>().Where(each => each.Record.Sequence < known && each.Event.Amount is not null)
                .SelectMany(each => history.AfterwardsBy(each.Event, replaced.Event, replaced.Step.After.At(at))))
            {
                if (answers.MayAct(question) is { IsYes: true } yes && history.Overspent(yes.Chain.Count == 0 ? null : yes.Chain[0], question.Kind, question.Amount!, at, known) is { } over)
                {
                    return $"{question} at {at} as known at {known}: {yes}, and {over}";
                }
            }
        }

        return history.Done().Select(each => each.Event.Amount is null
            ? each.Step.Before.At(each.Event.EffectiveFrom).Find(each.Event.Activity) is Activity { IsMonetary: true } ? $"{each.Event.Id} was done without an amount" : null
            : history.Overspent(each.Event.Under, each.Event.ActKind, each.Event.Amount, each.Event.EffectiveFrom, each.Record.Sequence - 1) is { } over ? $"{each.Event.Id} was done, and {over}" : null).First();
    }
}
