using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>What top management does itself counts only when somebody did it, or is its source, who was at the top at that time.</summary>
public sealed class E01EvidenceThatCounts
{
    [Law]
    public void What_top_management_does_itself_counts_only_when_it_did(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from point in history.Points(4)
        from obligation in (ObligationId[])[Clause.Message, Clause.Support, Clause.ConformityMandate]
        from act in history.Register.AsOf(point.At, point.Known).Conformity.WhatCountsFor(obligation).Counting
        let then = history.Register.AsOf(act.At, point.Known)
        let top = then.TopManagement.SelectMany(position => new[] { then.WhoFills(position).Person, then.WhoFills(position).Absent }).ToArray()
        where !top.Contains(act.By) && !(act.Source is { } source && top.Contains(source))
        select $"{act.Id} of {act.By} counts for {obligation} at {point.At} as known at {point.Known}").FirstOrDefault();
}
