using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A decision entered later than it was made names where it is written down, where the scheme admits it at all.</summary>
public sealed class S05LateEntry
{
    [Law]
    public void A_late_entry_names_where_the_decision_is_written_down(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<GovernanceEvent>()
        .Where(each => each.Event.IsDecision() && each.Record.IsLateEntry && each.Step.Asked.Command is not CorrectRecord)
        .Select(each => each.Event.Decided.Reference is null ? $"record {each.Record.Sequence} is late and names no source"
            : each.Event is DelegationEvent and not SchemeAdopted && each.Step.When(each.Event).Scheme?.LateEntryRefused == true ? $"record {each.Record.Sequence} is late, and the scheme admits none"
            : null).First();
}
