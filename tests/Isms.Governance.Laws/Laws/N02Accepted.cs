using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Objectives;
using Isms.Governance.Resources;

namespace Isms.Governance.Laws.Laws;

/// <summary>What was declined, granted in part or is needed by now, and is neither granted nor accepted, is found while it is needed, and nothing else.</summary>
public sealed class N02Accepted
{
    [Law]
    public void A_shortfall_that_nobody_accepted_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.N02, finding => finding.Subjects[0], (_, at, known) =>
        from request in history.Seen<ResourcesRequested>(at, known).GroupBy(each => each.Id).Select(same => same.Last())
        let grants = history.Seen<ResourcesGranted>(at, known).Where(grant => grant.Request == request.Id).ToArray()
        where grants.Where(grant => grant.Quantity.IsComparableTo(request.Quantity)).Sum(grant => grant.Quantity.Amount) < request.Quantity.Amount
            && (grants.Length > 0 || (request.NeededFrom ?? request.EffectiveFrom) <= at || history.Seen<ResourcesDeclined>(at, known).Any(declined => declined.Request == request.Id))
            && !(request.NeededUntil <= at)
            && !(request.Activity is null && history.Seen<ObjectiveClosed>(at, known).Any(closed => closed.Id == request.Objective && closed.Outcome is not ObjectiveOutcome.Missed))
            && !history.Seen<ShortfallAccepted>(at, known).Any(accepted => accepted.Request == request.Id && accepted.Until > at)
        select request.Id.Value);
}
