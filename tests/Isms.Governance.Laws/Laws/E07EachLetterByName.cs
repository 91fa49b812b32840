using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Leadership;

namespace Isms.Governance.Laws.Laws;

/// <summary>An act counts only for the obligations for which it is filed, three at most.</summary>
public sealed class E07EachLetterByName
{
    [Law]
    public void An_act_counts_only_for_what_it_is_filed_for(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => Broken(history, (view, obligation) => view.Conformity.WhatCountsFor(obligation).Counting);

    internal static string? Broken(History history, Func<GovernanceView, ObligationId, IEnumerable<WeighedAct>> counting) => (
        from point in history.Points(4)
        from obligation in Cast.Obligations
        from act in counting(history.Register.AsOf(point.At, point.Known), obligation)
        let filed = history.Standing(point.At, point.Known).Select(record => Filed(record.Event)).Where(filed => filed.Id == act.Id).ToArray()
        where filed.Length > 0 && !filed.Any(each => each.For.Count <= 3 && each.For.Contains(obligation))
        select $"{act.Id} counts for {obligation} at {point.At} as known at {point.Known}").FirstOrDefault();

    private static (string Id, ValueList<ObligationId> For) Filed(GovernanceEvent @event) => @event switch
    {
        LeadershipActRecorded act => (act.Id.Value, act.Serves),
        EscalationAnswered answered => (answered.Escalation.Value, answered.Serves),
        InterventionRecorded intervention => (intervention.Id.Value, intervention.Serves),
        StrategyLinked link => (link.Id.Value, link.Serves),
        SecurityStepBuiltIn step => (step.Id.Value, step.Serves),
        _ => ("", []),
    };
}
