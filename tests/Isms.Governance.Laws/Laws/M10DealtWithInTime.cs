using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A nonconformity that is open after the last date that was set for it is found, and no other.</summary>
public sealed class M10DealtWithInTime
{
    [Law]
    public void A_nonconformity_that_is_open_after_its_date_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.M10, finding => finding.Subjects[0], (_, at, known) =>
    {
        var told = history.Seen<ImprovementEvent>(at, known).ToArray();
        return told.OfType<NonconformityRaised>().Where(raised => IsOverdue(told, raised, at)).Select(raised => raised.Id.Value);
    });

    private static bool IsOverdue(ImprovementEvent[] told, NonconformityRaised raised, Instant at)
    {
        var (due, isClosed) = (raised.DueUntil, false);
        foreach (var @event in told)
        {
            if (@event is NonconformityClosed closed && closed.Nonconformity == raised.Id)
            {
                isClosed = true;
            }
            else if (@event is NonconformityReopened reopened && reopened.Nonconformity == raised.Id)
            {
                (due, isClosed) = (reopened.DueUntil ?? due, false);
            }
        }

        return !isClosed && due <= at;
    }
}
