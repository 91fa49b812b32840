using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A delegation states what the scheme in force asks for.</summary>
public sealed class D01Form
{
    [Law]
    public void A_delegation_states_what_its_scheme_asks_for(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<ResponsibilityDelegated>()
        .Where(each => each.Step.Asked.Command is DelegateResponsibility)
        .Select(each =>
        {
            var (grant, scheme) = (each.Event, each.Step.When(each.Event).Scheme ?? DelegationScheme.Simple);
            return (grant.Mandate.Until is null && !scheme.OpenEnds)
                || (scheme.Form.HasFlag(FormParts.Reference) && grant.Decided.Reference is null)
                || (scheme.Form.HasFlag(FormParts.Overseer) && grant.Overseer is null)
                || (scheme.Form.HasFlag(FormParts.ReportEvery) && grant.ReportEvery is null)
                || (scheme.Form.HasFlag(FormParts.Kinds) && ((DelegateResponsibility)each.Step.Asked.Command).Mandate.Kinds is ActKinds.None)
                || grant.Mandate.Limits.Select(limit => (limit.Context, limit.Per)).Distinct().Count() < grant.Mandate.Limits.Count
                ? $"{grant.Name()} leaves out what {scheme.Name} asks for" : null;
        }).First();
}
