using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>What others perform counts only when somebody who answers for it has looked at it later.</summary>
public sealed class E03ToEnsureIsToLook
{
    [Law]
    public void What_others_perform_counts_only_when_somebody_has_looked(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from point in history.Points(4)
        from obligation in (ObligationId[])[Clause.Resources, Clause.Direction, Clause.Results]
        let acts = history.Register.AsOf(point.At, point.Known).Conformity.WhatCountsFor(obligation).Counting
        from act in acts
        where act.Part is DutyPart.Performance && !IsAnswerable(history, act, obligation, point.Known)
            && !acts.Any(look => look.Act is EvidenceKind.OversightReview && look.At >= act.At && IsAnswerable(history, look, obligation, point.Known))
        select $"{act.Id} of {act.By} counts for {obligation} at {point.At} as known at {point.Known}").FirstOrDefault();

    private static bool IsAnswerable(History history, WeighedAct act, ObligationId obligation, long known) =>
        history.Register.AsOf(act.At, known).WhoIsAccountable(obligation).Seats.Any(seat => seat.Person == act.By || (act.Source is not null && seat.Person == act.Source));
}
