using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Objectives;

namespace Isms.Governance.Laws.Laws;

/// <summary>A risk on record whose owner nobody named, or whose owner does not exist, is found, and no other.</summary>
public sealed class O03Owned
{
    [Law]
    public void A_risk_that_nobody_owns_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.O03, finding => finding.Subjects[0], (view, at, known) =>
        from risk in history.Seen<RiskOwnerNamed>(at, known).Select(named => named.Risk).Concat(history.Seen<RiskActRecorded>(at, known).Select(act => act.Risk)).Distinct()
        where history.Seen<RiskOwnerNamed>(at, known).LastOrDefault(named => named.Risk == risk) is not { } named || view.Find(named.Owner) is null
        select risk.Value);
}
