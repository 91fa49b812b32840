using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Objectives;

namespace Isms.Governance.Laws.Laws;

/// <summary>What is a risk owner's to decide is done only by who fills or stands in for the owner, or may hold a delegation in force from or through the owner.</summary>
public sealed class O04ByItsOwner
{
    [Law]
    public void What_is_the_owners_to_decide_is_done_by_the_owner(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from each in history.Recorded<RiskActRecorded>()
        where !each.Event.IsReported
        let known = each.Record.Sequence - 1
        let named = history.Seen<RiskOwnerNamed>(each.Event.EffectiveFrom, known).LastOrDefault(named => named.Risk == each.Event.Risk)
        where named is null || !IsOwners(history, subject, history.Register.AsOf(each.Event.EffectiveFrom, known), named.Owner, each.Event.By, each.Event.EffectiveFrom, known)
        select $"record {each.Record.Sequence} is decided by {each.Event.By}, and the owner is {named?.Owner}").FirstOrDefault();

    private static bool IsOwners(History history, Subject subject, GovernanceView view, PositionId owner, PersonId person, Instant at, long known) =>
        view.WhoFills(owner).Person == person || StandsIn(view, person, [owner])
        || history.Grants().Any(grant => history.Above(grant).Prepend(grant).Any(each => each.From.Position == owner || each.To.Position == owner)
            && subject(history.Journal, at, known).StandingOf(grant.Name()) is Standing.Active
            && (grant.To.Kind is not (PartyKind.Position or PartyKind.Person) || view.HandOf(grant.To) == person || StandsIn(view, person, Cast.Positions)));

    private static bool StandsIn(GovernanceView view, PersonId person, IEnumerable<PositionId> seats) =>
        seats.Any(seat => view.WhoStandsInFor(seat).Any(standIn => view.WhoFills(standIn.Through).Person == person));
}
