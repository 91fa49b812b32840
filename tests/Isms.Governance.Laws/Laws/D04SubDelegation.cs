using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A delegate hands on only where its own item allows and nothing above is stopped, one step less, no deeper than the scheme allows, and through its gates.</summary>
public sealed class D04SubDelegation
{
    [Law]
    public void A_delegate_hands_on_only_as_often_as_its_item_allows(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Granted().Select(each =>
    {
        var (above, redelegations) = (history.Above(each.Event), each.Event.Mandate.Redelegations);
        var schemes = each.Step.IsInherited(each.Event) ? [] : each.Step.Schemes(each.Event);
        return above.Count > 0 && each.Event.Mandate.Redelegations > above[0].Mandate.Redelegations - 1 ? $"{each.Event.Name()} may be handed on as often as what is above it"
            : above.Count > 0 && above[0].Mandate.Redelegations == 0 ? $"{above[0].Name()} may not be handed on"
            : schemes.FirstOrDefault(each => above.Count + 1 > each.Scheme.MaxDepth) is { Scheme: { } flat } ? $"{each.Event.Name()} is {above.Count + 1} deep under {flat.Name}"
            : schemes.FirstOrDefault(each => above.Count == 0 && each.Scheme.MaxDepth is not null && !(redelegations <= each.Scheme.MaxDepth - 1)) is { Scheme: { } low } ? $"{each.Event.Name()} goes deeper than {low.Name}"
            : above.FirstOrDefault(link => IsStopped(history, link, each.Record, each.Step.When(each.Event).EffectiveAt)) is { } stopped ? $"{each.Event.Name()} is new below {stopped.Name()}, which is stopped"
            : schemes.SelectMany(scheme => scheme.Scheme.Gates.Where(gate => each.Step.Concerns(gate, scheme.Activity, each.Event) && !(above.Count + 1 < gate.HopAtLeast)))
                .FirstOrDefault(gate => !IsPassed(each.Step, gate, each.Event)) is { } gate ? $"{each.Event.Name()} did not pass {gate.Id}" : null;
    }).First();

    private static bool IsStopped(History history, ResponsibilityDelegated grant, RecordedEvent record, Instant at) => history.Recorded<RedelegationStopped>()
        .Any(stop => stop.Event.Item == grant.Name() && stop.Record.Sequence < record.Sequence && stop.Event.EffectiveFrom <= at);

    private static bool IsPassed(Generating.Step step, Gate gate, ResponsibilityDelegated grant) =>
        (gate.ApprovalBy.Count == 0 || gate.ApprovalBy.Any(party => Approves(step, gate, grant, party))) && gate.AgreementOf.All(party => Approves(step, gate, grant, party)) && gate.NoticeTo.All(party => grant.Notices.Any(notice => notice.To == party));

    private static bool Approves(Generating.Step step, Gate gate, ResponsibilityDelegated grant, Party party) => party == grant.From || grant.Approvals.Any(approval =>
        approval.Gate == gate.Id && approval.On <= grant.Decided.At && approval.By != grant.Decided.By && step.Before.At(approval.On).HandOf(party) == approval.By);
}
