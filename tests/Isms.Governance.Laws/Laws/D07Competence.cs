using Isms.Governance.Competence;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Nobody acts under a delegation without the competences that the activity asks for, and no delegation ends for want of them.</summary>
public sealed class D07Competence
{
    [Law]
    public void Nobody_acts_under_a_delegation_without_the_competence(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var ((at, known), question) in history.Points(16).Zip(history.Asked(16)))
        {
            if (subject(history.Journal, at, known).MayAct(question) is not { IsYes: true, Chain: [{ Delegate.Kind: not PartyKind.Body }, ..] } permission)
            {
                continue;
            }

            var model = new ReferenceModel(history.Journal, at, known);
            if (model.RuleOf(question.Activity)?.Competences.Any(competence => !model.IsCompetent(question.Person, competence)) == true)
            {
                return $"{question} at {at} as known at {known}: {permission}, without the competence";
            }
        }

        return history.Done().Where(each => history.Chain(each.Event.Under).FirstOrDefault() is { To.Kind: not PartyKind.Body }).Select(each =>
            new ReferenceModel(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence - 1) is var model
            && model.RuleOf(each.Event.Activity)?.Competences.Any(competence => !model.IsCompetent(each.Event.Person, competence)) == true
                ? $"{each.Event.Id} was done by {each.Event.Person} without the competence" : null).First() ?? Ended(history, subject);
    }

    /// <summary>Every delegation stands as it stands in a journal that says nothing of competence.</summary>
    private static string? Ended(History history, Subject subject)
    {
        var full = history.Journal.Without(_ => false);
        var silent = history.Journal.Without(@event => @event is CompetenceEvent);
        var at = history.Points(1).First().At;
        var (told, untold) = (subject(full, at, full.Count), subject(silent, at, silent.Count));
        return history.Grants().Where(grant => told.StandingOf(grant.Name()) != untold.StandingOf(grant.Name()))
            .Select(grant => $"{grant.Name()} is {told.StandingOf(grant.Name())}, and without what is said of competence {untold.StandingOf(grant.Name())}").FirstOrDefault();
    }
}
