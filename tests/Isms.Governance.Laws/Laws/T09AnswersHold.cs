using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>An answer says nothing that another answer denies: what it rests on is so, and whoever it names as able to act is.</summary>
public sealed class T09AnswersHold
{
    [Law]
    public void Nothing_that_an_answer_says_is_denied_by_another(History history) =>
        history.Holds(Broken(history, (answer, _) => answer));

    /// <param name="history">The history.</param>
    /// <param name="told">What is told of an answer.</param>
    internal static string? Broken(History history, Func<AuthorityAnswer, GovernanceView, AuthorityAnswer> told) =>
        history.Points(8).Zip(history.Asked(8)).Select(each =>
        {
            var ((at, upto), question) = each;
            var view = history.Register.AsOf(at, history.Whole(upto));
            var answer = told(view.MayAct(question), view);
            return Broken(view, answer) is { } broken ? $"{broken}: at {at} as known at {view.KnownSequence}: {answer}" : null;
        }).First();

    private static string? Broken(GovernanceView view, AuthorityAnswer answer)
    {
        var text = answer.ToString();
        return answer.Verdict switch
        {
            Verdict.NotEvaluable => answer.Cause is null ? "no cause" : null,
            Verdict.No => answer.Reasons.Count == 0 ? "a no without a reason"
                : answer.Reasons.FirstOrDefault(reason => !text.Contains(reason.Message, StringComparison.Ordinal) || !text.Contains(reason.Remedy, StringComparison.Ordinal)) is { } untold ? $"untold: {untold}"
                : answer.Next.Select(next => Denied(view, answer.Question, next)).First(),
            _ => (answer.Verdict is Verdict.YesProvided) != (answer.Conditions.Count > 0) ? "conditions and verdict differ"
                : answer.Conditions.FirstOrDefault(condition => !text.Contains(condition, StringComparison.Ordinal)) is { } untold ? $"untold: {untold}"
                : answer.Limit is { } limit && answer.Question.Amount is { } amount && !amount.IsWithin(limit) ? "above the limit it shows"
                : Unfounded(view, answer),
        };
    }

    /// <summary>The chain is that of the delegation, in force at every link, from an original holder down; the seat is the person's, or somebody stands in.</summary>
    private static string? Unfounded(GovernanceView view, AuthorityAnswer answer) =>
        answer.Chain.FirstOrDefault(link => link.Standing is not Standing.Active) is { } idle ? $"{idle.Item} is not in force"
        : answer.Chain.Count > 0 && !view.ChainsOf(answer.Chain[0].Item).Any(chain => chain.Equals(answer.Chain)) ? "another chain"
        : answer.Chain.Count > 0 && answer.OnBehalfOf != answer.Chain[^1].From ? "on behalf of somebody who did not delegate"
        : answer.Chain.Count == 0 && !view.ChainOfResponsibility(answer.Question.Activity).Roots.Any(root => root.Link is null && root.Party == answer.OnBehalfOf) ? "on behalf of somebody who holds nothing"
        : answer is { Seat: { } seat, StandIn: null } && view.WhoFills(seat).Person != answer.Question.Person && view.WhoFills(seat).Absent != answer.Question.Person ? "through a seat of somebody else"
        : answer.Accountable is not { Positions.Count: > 0 } ? "nobody remains accountable" : null;

    /// <summary>Of those who are told to be able to act and are present, one at least is told the same when asked.</summary>
    private static string? Denied(GovernanceView view, AuthorityQuestion question, Holder next)
    {
        var told = next.Persons.Except(next.Absent).Select(person => view.MayAct(question with { Person = person, With = [] })).ToArray();
        return told.Length == 0 || told.Any(answer => answer.Verdict is Verdict.Yes or Verdict.YesProvided) ? null : $"named: {next}, and may not: {told[0]}";
    }
}
