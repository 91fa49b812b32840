using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A decision takes effect when it is made or later.</summary>
public sealed class D16NoRetroaction
{
    [Law]
    public void A_decision_takes_effect_when_it_is_made_or_later(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<GovernanceEvent>()
        .Select(each => each.Event.IsDecision() && each.Event.EffectiveFrom < each.Event.Decided.At ? $"record {each.Record.Sequence} acts backwards" : null).First();
}
