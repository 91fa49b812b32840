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
            each.Event.Mandate.Limits.Select(limit => (limit.Context, limit.Per)).Distinct().Count() < each.Event.Mandate.Limits.Count ? $"{each.Event.Name()} states two limits for one context"
            : !each.Step.IsInherited(each.Event) && each.Step.Schemes(each.Event).FirstOrDefault(scheme => LeavesOut(history, each.Event, (DelegateResponsibility)each.Step.Asked.Command, scheme.Scheme))
                is { Scheme: { } scheme } ? $"{each.Event.Name()} leaves out what {scheme.Name} asks for" : null).First();

    /// <summary>An end is inherited from what is above, where the scheme does not ask for one of its own.</summary>
    private static bool LeavesOut(History history, ResponsibilityDelegated grant, DelegateResponsibility asked, DelegationScheme scheme) =>
        (!scheme.OpenEnds && history.Above(grant).Prepend(grant).All(each => each.Mandate.Until is null && !history.IsEnded(each)))
        || (scheme.Form.HasFlag(FormParts.End) && grant.Mandate.Until is null)
        || (scheme.Form.HasFlag(FormParts.Reference) && grant.Decided.Reference is null)
        || (scheme.Form.HasFlag(FormParts.Overseer) && grant.Overseer is null)
        || (scheme.Form.HasFlag(FormParts.ReportEvery) && grant.ReportEvery is null)
        || (scheme.Form.HasFlag(FormParts.ReviewEvery) && grant.ReviewEvery is null)
        || (scheme.Form.HasFlag(FormParts.Kinds) && asked.Mandate.Kinds is ActKinds.None)
        || grant.Signatures.Distinct().Count() < scheme.Signatures;
}
