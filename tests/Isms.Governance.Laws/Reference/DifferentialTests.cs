using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Reference;

public sealed class DifferentialTests
{
    [Law]
    public void The_library_answers_as_the_reference_model_does(History history)
    {
        var difference = Difference(history, LibraryAnswers.Subject, ReferenceModel.Subject);
        Assert.True(difference is null, difference);
    }

    internal static string? Difference(History history, Subject one, Subject other)
    {
        foreach (var (at, known) in history.Points(8))
        {
            var (left, right) = (one(history.Journal, at, known), other(history.Journal, at, known));
            var where = $"at {at.InWords()} as known at {known}";
            if (Compare(history, left, right) is { } difference)
            {
                return $"{difference} {where}\n{history}";
            }
        }

        return null;
    }

    private static string? Compare(History history, IAnswers left, IAnswers right)
    {
        if (!left.TopManagement.Equals(right.TopManagement))
        {
            return $"top management: {left.TopManagement} and {right.TopManagement}";
        }

        foreach (var obligation in Cast.Obligations)
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

        foreach (var delegation in history.Journal.Select(record => record.Event).OfType<ResponsibilityDelegated>().Select(grant => grant.Item.To(grant.To)))
        {
            if (left.StandingOf(delegation) != right.StandingOf(delegation))
            {
                return $"{delegation} is {left.StandingOf(delegation)} and {right.StandingOf(delegation)}";
            }
        }

        foreach (var question in history.Asked(10))
        {
            if (left.MayAct(question) != right.MayAct(question))
            {
                return $"{question}: {left.MayAct(question)} and {right.MayAct(question)}";
            }
        }

        return null;
    }
}
