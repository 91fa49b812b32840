using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A delegate hands on only where its own item allows, one step less, and no deeper than the scheme allows.</summary>
public sealed class D04SubDelegation
{
    [Law]
    public void A_delegate_hands_on_only_as_often_as_its_item_allows(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Granted().Select(each =>
    {
        var above = history.Above(each.Event);
        var scheme = each.Step.When(each.Event).Scheme ?? DelegationScheme.Simple;
        return above.Count > 0 && each.Event.Mandate.Redelegations > above[0].Mandate.Redelegations - 1 ? $"{each.Event.Name()} may be handed on as often as what is above it"
            : above.Count > 0 && above[0].Mandate.Redelegations == 0 ? $"{above[0].Name()} may not be handed on"
            : above.Count + 1 > scheme.MaxDepth ? $"{each.Event.Name()} is {above.Count + 1} deep under {scheme.Name}"
            : above.Count == 0 && each.Event.Mandate.Redelegations > scheme.MaxDepth - 1 ? $"{each.Event.Name()} goes deeper than {scheme.Name}" : null;
    }).First();
}
