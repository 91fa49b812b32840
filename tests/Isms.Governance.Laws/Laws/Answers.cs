using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Compares all that two subjects answer.</summary>
internal static class Answers
{
    /// <summary>What differs; null when nothing does.</summary>
    /// <param name="history">The history that is asked about.</param>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="questions">How many questions of authority to ask.</param>
    /// <param name="startedBy">Only delegations that have started by then are compared; null for all.</param>
    public static string? Difference(History history, IAnswers left, IAnswers right, int questions, Instant? startedBy = null)
    {
        if (!left.TopManagement.Equals(right.TopManagement))
        {
            return $"top management: {left.TopManagement} and {right.TopManagement}";
        }

        foreach (var obligation in Cast.Obligations.Concat(Cast.Obligations.Take(1).Select(each => ObligationId.From($"{each}#1"))).Append(Cast.Locks))
        {
            if (!left.AccountableFor(obligation).Equals(right.AccountableFor(obligation)))
            {
                return $"accountable for {obligation}: {left.AccountableFor(obligation)} and {right.AccountableFor(obligation)}";
            }
        }

        foreach (var position in Cast.Positions)
        {
            if (left.Fills(position) != right.Fills(position))
            {
                return $"who fills {position}: {left.Fills(position)} and {right.Fills(position)}";
            }
        }

        foreach (var grant in history.Grants().Where(grant => startedBy is null || grant.EffectiveFrom <= startedBy))
        {
            if (left.StandingOf(grant.Name()) != right.StandingOf(grant.Name()))
            {
                return $"{grant.Name()} is {left.StandingOf(grant.Name())} and {right.StandingOf(grant.Name())}";
            }
        }

        foreach (var exercise in history.Recorded<AuthorityExercised>().Where(each => startedBy is null || each.Event.EffectiveFrom <= startedBy).Select(each => each.Event.Id).Distinct())
        {
            if (left.CoverageOf(exercise) != right.CoverageOf(exercise))
            {
                return $"{exercise} is {left.CoverageOf(exercise)} and {right.CoverageOf(exercise)}";
            }
        }

        if (!left.Overdue.Equals(right.Overdue) || !left.TotalDelegators.Equals(right.TotalDelegators))
        {
            return $"overdue: {left.Overdue} and {right.Overdue}; everything handed out: {left.TotalDelegators} and {right.TotalDelegators}";
        }

        foreach (var question in history.Asked(questions))
        {
            if (left.MayAct(question) != right.MayAct(question))
            {
                return $"{question}: {left.MayAct(question)} and {right.MayAct(question)}";
            }
        }

        return null;
    }
}
