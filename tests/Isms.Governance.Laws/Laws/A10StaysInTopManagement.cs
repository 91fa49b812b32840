using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Accountability moves only to positions of top management.</summary>
public sealed class A10StaysInTopManagement
{
    [Law]
    public void Accountability_moves_only_to_positions_of_top_management(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from each in history.Recorded<AccountabilityEvent>()
        let to = each.Event switch
        {
            AccountabilityAllocated allocated => allocated.To,
            ObligationSplit split => [split.Integrator, .. split.Parts.Select(part => part.Holder)],
            _ => [],
        }
        let top = subject(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence).TopManagement
        where to.Any(position => !top.Contains(position))
        select $"record {each.Record.Sequence} moves accountability to {to}, and top management is {top}").FirstOrDefault();
}
