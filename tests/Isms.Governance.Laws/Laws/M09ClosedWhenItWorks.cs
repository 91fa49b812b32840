using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A nonconformity is closed when its corrective actions are over and a check after the last of them found that it works.</summary>
public sealed class M09ClosedWhenItWorks
{
    [Law]
    public void A_nonconformity_is_closed_when_what_was_done_works(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<NonconformityClosed>().Where(each => !each.Event.IsReported)
        .Select(each => Lack(each.Step.Before, each.Event) is { } lack ? $"record {each.Record.Sequence} closes {each.Event.Nonconformity}, and {lack}" : null).First();

    /// <summary>Read off what was on record, in the order in which it took effect.</summary>
    private static string? Lack(GovernanceRegister before, NonconformityClosed closed)
    {
        var told = before.Journal.Where(record => record.Event.EffectiveFrom <= closed.EffectiveFrom && !before.Withdrawals.Struck(record.Sequence, before.Sequence))
            .OrderBy(record => record.Event.EffectiveFrom).ThenBy(record => record.Sequence).Select(record => record.Event).ToArray();
        var done = Instant.MinValue;
        foreach (var action in told.OfType<ActionOpened>().Where(opened => opened.Origin == ActionOrigin.Of(ActionOriginKind.Nonconformity, closed.Nonconformity.Value)))
        {
            if (told.OfType<ActionClosed>().FirstOrDefault(end => end.Action == action.Id) is not { } end)
            {
                return $"{action.Id} is open";
            }

            done = Instant.Max(done, end.EffectiveFrom);
        }

        EffectivenessChecked? last = null;
        foreach (var @event in told)
        {
            last = @event switch
            {
                EffectivenessChecked check when check.Nonconformity == closed.Nonconformity => check,
                NonconformityReopened reopened when reopened.Nonconformity == closed.Nonconformity => null,
                _ => last,
            };
        }

        return last is null ? "nobody checked it" : !last.IsEffective ? "it does not work" : last.EffectiveFrom < done ? "it was checked too soon" : null;
    }
}
