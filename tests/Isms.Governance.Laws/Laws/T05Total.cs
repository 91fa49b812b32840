using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Every question about every history has an answer that explains itself; reading never fails.</summary>
public sealed class T05Total
{
    [Law]
    public void Reading_never_fails(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    [Law]
    public void Every_question_about_every_history_has_an_answer_that_explains_itself(History history)
    {
        foreach (var ((at, known), question) in history.Points(4).Zip(history.Asked(4)))
        {
            var view = GovernanceDecider.Replay(history.Journal).AsOf(at, known);
            Answer[] answers =
            [
                view.MayAct(question),
                view.WhoMay(question.Activity, question.Amount, question.Context, question.Unit, question.Kind),
                view.ChainOfResponsibility(question.Activity),
                view.WhoIsAccountable(question.Activity),
                view.WhatAnswersFor(question.Person),
                view.WhatHolds(question.Person),
                view.Exercises(),
                view.Exercises(question.Activity, question.Person, @case: question.Case),
                view.Findings(),
                .. view.Handovers.All,
                .. view.TopManagement.Select(position => view.Handovers.PackageFor(position)),
                view.Monitoring.Missed,
                view.Improvement.Nonconformities,
                .. view.Monitoring.Metrics.Select(metric => view.Monitoring.Reading(metric.Id)),
                .. view.Monitoring.Audits,
                .. view.Improvement.Nonconformities.Items,
                view.Policies.WhatIsDue(new(at, at + Duration.FromDays(400))),
                .. Cast.Policies.Select(policy => view.Policies.LifeOf(policy)),
                .. Cast.Policies.SelectMany(policy => Cast.Versions.Take(2).SelectMany(version => new Answer[] { view.Policies.ApprovalOf(policy, version), view.Policies.AcknowledgementOf(policy, version) })),
                .. Cast.Obligations.Append(Clause.Results).Select(obligation => view.Conformity.WhatCountsFor(obligation, Period.FromMonths(6))),
                view.WhatLapses(new(at, at + Duration.FromDays(400))),
                .. Cast.Positions.Select(position => view.WhatHolds(position)),
                .. Cast.Positions.Select(position => view.WhatAnswersFor(position)),
                .. Cast.Obligations.Select(obligation => view.WhoIsAccountable(obligation)),
                .. history.Steps.Select(step => step.Asked.Command).OfType<DelegateResponsibility>().Take(3).Select(command => new Dry(view.CanDelegate(command, question.Person))),
            ];
            Assert.All(answers, answer => Assert.False(string.IsNullOrWhiteSpace(answer.ToString()) || string.IsNullOrWhiteSpace(answer.ToMermaid())));
        }
    }

    /// <summary>What reading threw: at any instant, as known at any place, before the first record too.</summary>
    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(4).Append((history.Points(1).First().At, 0)))
        {
            try
            {
                Answers.Difference(history, subject(history.Journal, at, known), subject(history.Journal, at, known), 3);
            }
            catch (Exception exception)
            {
                return $"at {at} as known at {known}: {exception}";
            }
        }

        return null;
    }

    private sealed record Dry(Decision Decision) : Answer
    {
        public override Explanation Explain() => Decision.Explain();
    }
}
