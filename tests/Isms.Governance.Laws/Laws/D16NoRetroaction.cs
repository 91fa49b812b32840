using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A decision takes effect when it is made or later; a report or a ratification of what was done gives nobody authority.</summary>
public sealed class D16NoRetroaction
{
    [Law]
    public void A_decision_takes_effect_when_it_is_made_or_later(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<GovernanceEvent>()
        .Select(each => each.Event.IsDecision() && each.Event.EffectiveFrom < each.Event.Decided.At ? $"record {each.Record.Sequence} acts backwards" : null).First()
        ?? history.DoneUnder(subject, Standing.NotStarted)
        ?? Ratified(history, subject)
        ?? Given(history, subject);

    /// <summary>A ratification is by somebody else than who did it or whose case it was, and of what was not covered.</summary>
    private static string? Ratified(History history, Subject subject) => (
        from each in history.Recorded<ExerciseRatified>()
        let act = history.Recorded<AuthorityExercised>().Last(act => act.Event.Id == each.Event.Exercise && act.Record.Sequence < each.Record.Sequence).Event
        let before = subject(history.Journal, each.Event.Decided.At, each.Record.Sequence - 1)
        let after = subject(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence)
        where act.With.Append(act.Person).Append(act.RequestedBy ?? act.Person).Concat(act.Beneficiaries).Contains(each.Event.Decided.By)
            || before.CoverageOf(act.Id) is not CoverageVerdict.NotCovered || after.CoverageOf(act.Id) is CoverageVerdict.NotCovered
        select $"record {each.Record.Sequence} ratifies {act.Id}, which was {before.CoverageOf(act.Id)} and is {after.CoverageOf(act.Id)}").FirstOrDefault();

    /// <summary>No answer becomes a yes by a report, and none changes by a ratification.</summary>
    private static string? Given(History history, Subject subject) => (
        from each in history.Sample(history.Recorded<DelegationEvent>().Where(each => each.Event is ExerciseRatified or AuthorityExercised { IsReported: true }), 4, 3)
        from asked in history.Asked(3, 4).Concat(Again(history, each.Event))
        let before = subject(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence - 1).MayAct(asked)
        let after = subject(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence).MayAct(asked)
        where each.Event is ExerciseRatified ? before != after : !before.IsYes && after.IsYes
        select $"record {each.Record.Sequence}: {asked} was {before} and is {after}").FirstOrDefault();

    /// <summary>The same act once more.</summary>
    private static IEnumerable<AuthorityQuestion> Again(History history, DelegationEvent @event) => history.Recorded<AuthorityExercised>().Select(each => each.Event)
        .Where(act => @event == act || (@event is ExerciseRatified ratified && ratified.Exercise == act.Id))
        .Select(act => new AuthorityQuestion { Person = act.Person, Activity = act.Activity, Kind = act.ActKind, Amount = act.Amount, Context = act.Context, Unit = act.Unit });
}
