using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>An amount up to and including the limit is within it, and nothing above.</summary>
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
                if (answers.MayAct(question) is { IsYes: true, Limit: { } limit } permission)
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

        return null;
    }
}
